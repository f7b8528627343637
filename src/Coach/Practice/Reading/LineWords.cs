using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>The words of a line with their places in it, and its sentences.</summary>
public sealed class LineWords
{
    private const int EnglishReach = 3;
    private const int UrduReach = 2;

    private readonly ImmutableArray<int> _starts;

    /// <param name="starts">The first word of each sentence.</param>
    internal LineWords(ImmutableArray<LineWord> all, ImmutableArray<int> starts) => (All, _starts, Questions) = (all, starts, [.. starts.Select(_ => false)]);

    public ImmutableArray<LineWord> All { get; }

    /// <summary>For each sentence, whether it asks.</summary>
    public ImmutableArray<bool> Questions { get; internal set; }

    /// <summary>Whether a "not" stands so near that it turns these words into their contrary. One among the words themselves does not: they are meant with it.</summary>
    public bool IsNegated(WordSpan span)
    {
        for (var at = span.First; at < span.End; at++)
        {
            if (All[at].Negation is not Negation.None)
                return false;
        }

        return IsNegated(span.First - 1, -1, span.First) || IsNegated(span.End, 1, span.End - 1);
    }

    /// <summary>Whether any of these words is only imagined, wished, denied or hung on a condition.</summary>
    public bool IsUnreal(WordSpan span) => All.Skip(span.First).Take(span.Count).Any(word => word.IsUnreal);

    /// <summary>Where in the text the words stand.</summary>
    public (int Start, int Length) Place(WordSpan span)
    {
        var (start, end) = (All[span.First].Start, All[span.First].End);
        for (var at = span.First; at < span.End; at++)
            end = Math.Max(end, All[at].End);
        return (start, end - start);
    }

    /// <summary>How each word was heard, one a line: for whoever wonders why a pattern does not find it.</summary>
    public IEnumerable<string> Explain() => All.Select((word, at) =>
    {
        string?[] notes =
        [
            at is 0 || All[at - 1].Sentence != word.Sentence ? Questions[word.Sentence] ? "begins a question" : "begins a sentence" : All[at - 1].Clause != word.Clause ? "begins a clause" : null,
            word.Negation is Negation.None ? null : "negator",
            word.IsFiller ? "filler" : null,
            word.IsMasked ? "quoted or reported" : null,
            word.IsUnreal ? "not real" : null,
        ];
        return $"{word.Form}: {string.Join(' ', word.Readings)}{string.Concat(notes.OfType<string>().Select(note => $", {note}"))}";
    });

    internal (int First, int End) Sentence(int number) => (_starts[number], number + 1 < _starts.Length ? _starts[number + 1] : All.Length);

    private bool IsNegated(int from, int direction, int clauseOf)
    {
        var distance = 0;
        for (var at = from; at >= 0 && at < All.Length && All[at].Clause == All[clauseOf].Clause; at += direction)
        {
            if (All[at].Negation is Negation.Urdu && distance < UrduReach || All[at].Negation is Negation.English && direction < 0 && distance < EnglishReach)
                return true;
            if (!All[at].IsFiller)
                distance++;
            if (distance >= EnglishReach)
                return false;
        }

        return false;
    }
}
