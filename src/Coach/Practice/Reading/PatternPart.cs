using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>A pattern as it is written, part by part.</summary>
internal abstract record PatternPart
{
    private static readonly WordSet NumberWords = WordSet.Of(WordSet.Number);

    /// <summary>One word out of a set.</summary>
    internal sealed record Words(WordSet Set) : PatternPart;

    /// <summary>A number of one or more words.</summary>
    internal sealed record Number : PatternPart;

    /// <summary>Any words, up to so many.</summary>
    internal sealed record Gap(int Least, int Most, bool InClause) : PatternPart;

    internal sealed record Run(ImmutableArray<PatternPart> Parts) : PatternPart;

    internal sealed record Choice(ImmutableArray<PatternPart> Parts) : PatternPart
    {
        private WordSet? _words;

        /// <summary>Made once: a list stands in many patterns.</summary>
        public WordSet Merged() => _words ??= WordSet.Of(Parts.Select(part => part.OneWord()).OfType<WordSet>());
    }

    internal sealed record Perhaps(PatternPart Part) : PatternPart;

    internal sealed record ClauseStart : PatternPart;

    internal sealed record SentenceEnd : PatternPart;

    /// <summary>Words alone, whatever alternatives they are written in: null where more than one word, or none, may match.</summary>
    public WordSet? OneWord() => this switch
    {
        Words words => words.Set,
        Run { Parts: [var only] } => only.OneWord(),
        Choice choice when choice.Parts.All(part => part.OneWord() is not null) => choice.Merged(),
        _ => null,
    };

    /// <summary>Sets of which every find has a word.</summary>
    public IEnumerable<WordSet> Needs() => this switch
    {
        _ when OneWord() is { } words => [words],
        Number => [NumberWords],
        Run run => run.Parts.SelectMany(part => part.Needs()),
        Choice choice when choice.Parts.Select(part => part.Needs().FirstOrDefault()).ToArray() is var firsts && Array.TrueForAll(firsts, first => first is not null) =>
            [WordSet.Of(firsts.OfType<WordSet>())],
        _ => [],
    };
}
