namespace Coach.Practice.Trainees;

/// <summary>Lines that a pattern is about: each of its choices once, gaps left empty.</summary>
public static class PatternWords
{
    private const int Most = 24;

    public static IEnumerable<string> Of(string pattern)
    {
        var at = 0;
        return Choices(pattern, ref at).Take(Most).Select(words => Tidy(words) + "?").ToList();
    }

    private static List<string> Choices(string text, ref int at)
    {
        var all = new List<string>();
        var run = new List<string> { "" };
        while (at < text.Length && text[at] is not (')' or ']'))
        {
            if (text[at] is '|')
            {
                at++;
                all.AddRange(run);
                run = [""];
            }
            else if (text[at] is '(' or '[')
            {
                var perhaps = text[at++] is '[';
                var inner = Choices(text, ref at);
                at++;
                run = Joined(run, perhaps ? [.. inner, ""] : inner);
            }
            else
            {
                var end = at + 1;
                while (end < text.Length && text[end] is not ('(' or '[' or ')' or ']' or '|'))
                    end++;
                var word = text[at..end];
                run = [.. run.Select(words => $"{words} {word}")];
                at = end;
            }
        }

        all.AddRange(run);
        return all;
    }

    /// <summary>Every choice of the one stands beside one of the other: all are said without all being combined.</summary>
    private static List<string> Joined(List<string> before, List<string> after) =>
        [.. Enumerable.Range(0, Math.Max(before.Count, after.Count)).Select(one => $"{before[one % before.Count]} {after[one % after.Count]}")];

    private static string Tidy(string words) => string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.TrimEnd('~', '*') switch
        {
            "..." or ".." or "^" or "$" => "",
            "_" => "my",
            "#" => "3",
            "@" => "Ali",
            var plain => plain,
        })
        .Where(word => word.Length > 0));
}
