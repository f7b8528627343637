using System.Globalization;
using System.Text;

namespace Coach.Words;

/// <summary>
/// One form for what people type in many: case, width, accents and punctuation fall away, Arabic letter forms become the Urdu ones,
/// joiners, vowel marks, hamzas on a letter and drawn-out strokes vanish, digits of any script become 0 to 9, runs of blanks become one.
/// </summary>
public static class Normal
{
    /// <summary>Tatweel, which only draws a word out; to Unicode it is a letter.</summary>
    private const int Stretch = 0x0640;

    /// <summary>To the normalizer an error in the text, though it is a code point like any other.</summary>
    private const int ReversedByteOrderMark = 0xFFFE;

    public static string Form(string text)
    {
        var form = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in (Ascii.IsValid(text) ? text : Composed(text)).EnumerateRunes())
        {
            if (rune.Value is Stretch || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;

            if (!Rune.IsLetterOrDigit(rune))
            {
                gap = form.Length > 0;
                continue;
            }

            if (gap)
                form.Append(' ');
            gap = false;
            form.Append(Letter(rune));
        }

        return form.ToString();
    }

    private static string Composed(string text)
    {
        // Compatibility decomposition throws on what a hostile client may send: a lone surrogate (which the runes mend) and U+FFFE.
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            wellFormed.Append(rune.Value is ReversedByteOrderMark ? Rune.ReplacementChar : rune);
        return wellFormed.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static string Letter(Rune rune) => rune.Value switch
    {
        'ي' or 'ى' => "ی",
        'ك' => "ک",
        'ه' or 'ة' or 'ۃ' or 'ە' or 'ھ' => "ہ",
        'ٱ' => "ا",
        _ when Rune.IsDigit(rune) => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
