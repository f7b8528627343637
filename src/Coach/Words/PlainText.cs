using System.Globalization;
using System.Text;

namespace Coach.Words;

/// <summary>What somebody typed, as it may stand in a card: the signs that a card takes for markup give way to others that look alike, and nothing turns or breaks the line.</summary>
public static class PlainText
{
    private const string Markup = "*_[]<>`|\\{}#~";
    private const string Harmless = "∗ˍ()‹›'¦∖()＃∼";

    /// <param name="longest">In characters; what is longer ends with an ellipsis.</param>
    public static string Of(string text, int longest)
    {
        var plain = new StringBuilder();
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control)
            {
                gap = plain.Length > 0;
                continue;
            }

            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned || Turns(rune))
                continue;
            if (plain.Length >= longest)
                return plain.Append('…').ToString();
            if (gap)
                plain.Append(' ');
            gap = false;
            var place = rune.IsBmp ? Markup.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            plain.Append(place < 0 ? rune.ToString() : Harmless[place]);
        }

        return plain.ToString();
    }

    /// <summary>Marks, embeddings, overrides and isolates of writing direction; the joiners stay, for Urdu needs them.</summary>
    private static bool Turns(Rune rune) => rune.Value is 0x200E or 0x200F or 0x061C or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F);
}
