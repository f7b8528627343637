using System.Collections.Frozen;

namespace Coach.Practice.Reading;

/// <summary>Abbreviations spelt letter by letter in Urdu script: "ڈی این ایس" is DNS.</summary>
internal static class Acronyms
{
    private const int Longest = 5;

    /// <summary>Without کے, which is almost always the postposition.</summary>
    private static readonly FrozenDictionary<string, string> Letters = """
        اے a|بی b|سی c|ڈی d|ای e|ایف f|جی g|ایچ h|آئی i|جے j|ایل l|ایم m|این n|او o|پی p|کیو q|آر r|ایس s|ٹی t|یو u|وی v|ڈبلیو w|ایکس x|وائی y|زیڈ z
        """.Split('|', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => Coach.Words.Normal.Form(pair[0]), pair => pair[1], StringComparer.Ordinal);

    public static List<LineWord> Join(List<LineWord> words)
    {
        var joined = new List<LineWord>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            var count = Run(words, at);
            if (count < 2)
            {
                joined.Add(words[at++]);
                continue;
            }

            joined.Add(new LineWord(string.Concat(words.Skip(at).Take(count).Select(word => Letters[word.Form])), words[at].Start, words[at + count - 1].End)
            {
                Before = words[at].Before,
                Asks = words[at + count - 1].Asks,
                IsQuoted = words[at].IsQuoted,
                IsCaps = true,
            });
            at += count;
        }

        return joined;
    }

    /// <summary>How many letters stand in a row. جی in front is the polite word, and بی بی a lady.</summary>
    private static int Run(List<LineWord> words, int at)
    {
        var end = at;
        while (end < words.Count && end - at < Longest && Letters.ContainsKey(words[end].Form) && (end == at || words[end].Before is Break.None))
            end++;
        var isPolite = end - at < 3 && (words[at].Form == Coach.Words.Normal.Form("جی") || (end - at is 2 && words[at].Form == words[at + 1].Form));
        return isPolite ? 1 : end - at;
    }
}
