namespace Coach.Practice.Reading;

/// <summary>The Urdu future is written as one word or as two: "karun ga" is "karunga".</summary>
internal static class Futures
{
    private static readonly HashSet<string> Ends = new(["ga", "gi", "ge", "gey", "gee", "گا", "گی", "گے"], StringComparer.Ordinal);

    /// <summary>Whether a word is only the second half of a future.</summary>
    public static bool Is(string word) => Ends.Contains(word);

    public static List<LineWord> Join(List<LineWord> words)
    {
        var joined = new List<LineWord>(words.Count);
        foreach (var word in words)
        {
            if (word.Before is Break.None && joined.Count > 0 && Ends.Contains(word.Form) && char.IsLetter(joined[^1].Form[^1]))
            {
                joined[^1].Form += word.Form;
                joined[^1].End = word.End;
                joined[^1].Asks |= word.Asks;
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }
}
