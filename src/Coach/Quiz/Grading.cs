using System.Collections.Immutable;

namespace Coach.Quiz;

/// <summary>What a person gave as an answer.</summary>
/// <param name="Chosen">The options chosen, each by its place in the question; for an order, the steps in the order that they were put in.</param>
/// <param name="Typed">What was typed as a short answer.</param>
public sealed record Given(ImmutableArray<int> Chosen, string? Typed = null)
{
    public static Given Choice(params ImmutableArray<int> chosen) => new(chosen);

    public static Given Words(string typed) => new([], typed);
}

/// <param name="Credit">0 for wrong, 1 for right, and for a line that is partly right something in between.</param>
/// <param name="Mistake">The place of the listed mistake that a short answer made; null for any other.</param>
public sealed record Grade(double Credit, int? Mistake = null)
{
    public bool Right => Credit >= 1;

    /// <summary>The grade of an answer that is right or wrong and nothing between.</summary>
    public static Grade Of(bool right) => new(right ? 1 : 0);
}

/// <summary>What an answer is worth: by rule, and the same for everybody.</summary>
public static class Grading
{
    public static Grade Of(Question question, Given given) => question.Kind switch
    {
        QuestionKind.Ordering => Grade.Of(given.Chosen.SequenceEqual(Enumerable.Range(0, question.Options.Length))),
        QuestionKind.BestLine => new Grade(given.Chosen is [var line] && line >= 0 && line < question.Options.Length ? question.Options[line].Worth / 100.0 : 0),
        QuestionKind.ShortAnswer when question.Short is { } answer => answer.Grade(given.Typed ?? ""),
        _ => Grade.Of(given.Chosen.ToHashSet().SetEquals(Enumerable.Range(0, question.Options.Length).Where(index => question.Options[index].Right))),
    };
}
