namespace Coach.Practice.Reading;

/// <summary>Finds what stands between quotation marks. A mark without its partner quotes nothing.</summary>
internal static class Quotes
{
    public static List<(int Open, int Close)> In(string text)
    {
        var quotes = new List<(int, int)>();
        Pair(text, quotes, at => text[at] is '"' or '“' or '”' or '„' or '«' or '»', at => text[at] is '"' or '“' or '”' or '«' or '»');
        Pair(text, quotes, at => IsSingle(text[at]) && Opens(text, at), at => IsSingle(text[at]) && Closes(text, at));
        return quotes;
    }

    private static void Pair(string text, List<(int, int)> quotes, Func<int, bool> opens, Func<int, bool> closes)
    {
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (open >= 0 && closes(at))
            {
                quotes.Add((open, at));
                open = -1;
            }
            else if (open < 0 && opens(at))
            {
                open = at;
            }
        }
    }

    private static bool IsSingle(char sign) => sign is '\'' or '‘' or '’';

    private static bool Opens(string text, int at) => (at is 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool Closes(string text, int at) => at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
