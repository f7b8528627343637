using System.Globalization;
using System.Text;

namespace Coach.Words;

/// <summary>
/// One form for what people type in many: case, width, accents and punctuation fall away, Arabic letter forms become the Urdu ones,
/// joiners and vowel marks vanish, digits of any script become 0 to 9, runs of blanks become one.
/// </summary>
public static class Normal
{
    public static string Form(string text)
    {
        var form = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in Composed(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
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
        // Compatibility decomposition throws on a lone surrogate, which a hostile client may send.
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            wellFormed.Append(rune);
        return wellFormed.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static string Letter(Rune rune) => rune.Value switch
    {
        'ي' or 'ى' or 'ئ' => "ی",
        'ك' => "ک",
        'ه' or 'ة' or 'ۀ' or 'ھ' => "ہ",
        'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
        'ؤ' => "و",
        _ when Rune.IsDigit(rune) => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
