using System.Collections.Frozen;

namespace Coach.Practice.Reading;

/// <summary>The forms of an Urdu verb by its stem, in Roman letters: "kar" has "karna", "karti", "karunga" and "kiya".</summary>
internal static class Conjugations
{
    private static readonly string[] Endings = "na ne ni ta te ti un e ein o unga ungi ega egi enge oge ogi iye iyega a i".Split(' ');

    /// <summary>After a vowel: "bataye", "batayein".</summary>
    private static readonly string[] Glided = "ye yein yega yegi yenge ya yi".Split(' ');

    private static readonly FrozenDictionary<string, string[]> Irregular = """
        kar kiya kiye ki kijiye kijiyega|de diya diye di dun dunga dungi dega degi dein denge doge dijiye dijiyega do|le liya liye li lun lunga lungi lega legi lein lenge loge lijiye lijiyega lo
        ja gaya gaye gayi|ho hua hue hui hoga hogi honge hoon hai hain hon tha thi thay|pi piya
        """.Split((char[])['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    public static IEnumerable<string> Of(string stem)
    {
        var endings = stem[^1] is 'a' or 'e' or 'i' or 'o' or 'u' ? Endings.Concat(Glided) : Endings;
        return endings.Select(ending => stem + ending).Prepend(stem).Concat(Irregular.GetValueOrDefault(stem, []));
    }
}
