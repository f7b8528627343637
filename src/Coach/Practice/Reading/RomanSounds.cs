using System.Text;

namespace Coach.Practice.Reading;

/// <summary>One spelling for the Roman Urdu words that only differ in how a sound is written.</summary>
internal static class RomanSounds
{
    private static readonly (string Written, string Heard)[] Pairs = [("aa", "a"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ph", "f"), ("ck", "k"), ("iy", "i"), ("w", "v"), ("q", "k"), ("x", "ks")];

    public static string Of(string word)
    {
        var heard = word;
        foreach (var (written, sound) in Pairs)
            heard = heard.Replace(written, sound, StringComparison.Ordinal);
        var single = new StringBuilder(heard.Length);
        foreach (var letter in heard)
        {
            if (single.Length is 0 || single[^1] != letter || char.IsAsciiDigit(letter))
                single.Append(letter);
        }

        if (single.Length > 3 && single[^1] is 'h' && single[^2] is 'a' or 'i' or 'u')
            single.Length--;
        return single.ToString();
    }
}
