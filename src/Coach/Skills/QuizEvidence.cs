using Coach.Quiz;

namespace Coach.Skills;

/// <summary>What answers in the quiz tell of the skills.</summary>
public static class QuizEvidence
{
    /// <summary>An answer tells of the skill that its question had then; one from before that was kept, of the skill that the question has now.</summary>
    /// <param name="find">The question by its id; null for one that the content does not have any more.</param>
    public static IEnumerable<Evidence> Of(IEnumerable<Answered> history, Func<string, Question?> find, MasteryRules rules) =>
        from answered in history
        let question = find(answered.Question)
        let skill = answered.Skill ?? question?.Skill
        where skill is not null
        select new Evidence(skill, answered.Credit, rules.WeightOf(question), answered.At);
}
