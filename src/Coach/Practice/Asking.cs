using System.Collections.Frozen;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>Whether words of a line ask, offer or state.</summary>
internal static class Asking
{
    private const int NegatedWithin = 3;

    private static readonly FrozenSet<string> Negators =
        new[] { "not", "never", "no", "cannot", "can't", "cant", "won't", "wont", "don't", "dont", "nahi", "nahin", "nai", "mat", "نہیں", "مت" }.ToFrozenSet();

    public static bool Asks(AgentLine line, LinePattern pattern) =>
        pattern.Matches(line.Words) is { } span && !IsParaphrase(line, span);

    public static bool Offers(LineWords words, LinePattern pattern) =>
        pattern.Matches(words) is { } span && IsQuestion(words, span);

    public static bool States(LineWords words, LinePattern pattern) =>
        pattern.Matches(words) is { } span && !IsQuestion(words, span) && !IsNegated(words, span);

    private static bool IsQuestion(LineWords words, WordSpan span) => words.Questions[words.All[span.First].Sentence];

    private static bool IsNegated(LineWords words, WordSpan span)
    {
        for (var at = Math.Max(0, span.First - NegatedWithin); at < span.First; at++)
        {
            if (words.All[at].Sentence == words.All[span.First].Sentence && Negators.Contains(words.All[at].Form))
                return true;
        }

        return false;
    }

    /// <summary>Saying back what was heard, to make sure, is no asking again.</summary>
    private static bool IsParaphrase(AgentLine line, WordSpan span)
    {
        var word = line.Words.All[span.First];
        return line.Moves.Any(sighting => sighting.Move is Move.Paraphrase && line.Words.All.Any(one => one.Start == sighting.Start && one.Sentence == word.Sentence));
    }
}
