using System.Collections.Immutable;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Skills;

/// <summary>How evidence is weighed, as trainers write it in <c>mastery.yaml</c>.</summary>
/// <param name="HalfLife">After this time a piece of evidence tells half as much.</param>
/// <param name="Difficulties">How much an answer tells by the difficulty of its question.</param>
/// <param name="Kinds">How much an answer tells by the kind of its question.</param>
/// <param name="Levels">Words for a mean, from the lowest to the highest.</param>
public sealed record MasteryRules(
    TimeSpan HalfLife,
    ImmutableDictionary<int, double> Difficulties,
    ImmutableDictionary<QuestionKind, double> Kinds,
    ImmutableArray<MasteryLevel> Levels)
{
    /// <summary>What is left of the weight of all evidence of a skill must reach this, or nothing is said of it: two ordinary answers of today.</summary>
    public double LeastWeight { get; init; } = 2;

    /// <summary>What an answer to the question weighs; a question that is gone weighs as an ordinary one.</summary>
    public double WeightOf(Question? question) =>
        question is null ? 1 : Difficulties.GetValueOrDefault(question.Difficulty, 1) * Kinds.GetValueOrDefault(question.Kind, 1);

    public double Freshness(TimeSpan age) => age <= TimeSpan.Zero ? 1 : Math.Pow(0.5, age / HalfLife);

    public MasteryLevel LevelOf(double mean) => Levels.LastOrDefault(level => level.From <= mean) ?? Levels[0];
}

/// <param name="From">The lowest mean that is called so, 0 to 1.</param>
public sealed record MasteryLevel(double From, LocalText Name);
