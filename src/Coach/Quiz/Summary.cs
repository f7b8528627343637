using System.Collections.Immutable;

namespace Coach.Quiz;

/// <summary>What came of a round: the score, by skill, and what was missed.</summary>
public sealed record Summary(int Right, int Total, ImmutableArray<SkillScore> Skills, ImmutableArray<Question> Missed)
{
    public static Summary Of(Round round, Func<string, Question?> find)
    {
        var answered = round.Questions
            .Where(asked => asked.AnsweredAt is not null)
            .Select(asked => (Asked: asked, Question: find(asked.Question)))
            .ToList();

        return new Summary(
            answered.Count(pair => pair.Asked.Right),
            answered.Count,
            [
                .. answered
                    .Where(pair => pair.Question is not null)
                    .GroupBy(pair => pair.Question!.Skill)
                    .Select(group => new SkillScore(group.Key, group.Count(pair => pair.Asked.Right), group.Count()) { Partly = group.Count(pair => pair.Asked.Credit is > 0 and < 1) }),
            ],
            [.. answered.Where(pair => !pair.Asked.Right).Select(pair => pair.Question).OfType<Question>()]);
    }
}

public sealed record SkillScore(string Skill, int Right, int Total)
{
    /// <summary>How many earned some credit, and not all.</summary>
    public int Partly { get; init; }
}
