using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>In which sentences a rule looks.</summary>
public enum RuleScope
{
    Any,
    Statement,
    Question,
}

/// <summary>One rule of a move as a trainer wrote it. All but <see cref="Id"/> and <see cref="Source"/> are patterns and what they ask for.</summary>
/// <param name="Source">Where it stands: <c>dialogs/practice/moves/blame.yaml:12</c>.</param>
public sealed record MoveRule(Move Move, string Id, ImmutableArray<string> Find, string Source = "")
{
    public RuleScope In { get; init; }

    /// <summary>One of these in the same sentence, too.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    public ImmutableArray<string> WithLine { get; init; } = [];

    /// <summary>None of these in the same sentence.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    public ImmutableArray<string> UnlessLine { get; init; } = [];

    /// <summary>None of these within the three words before the find.</summary>
    public ImmutableArray<string> UnlessBefore { get; init; } = [];

    /// <summary>Whether a "not" beside the find makes no difference.</summary>
    public bool Negated { get; init; }

    /// <summary>Whether quoted and reported words count.</summary>
    public bool Reported { get; init; }
}
