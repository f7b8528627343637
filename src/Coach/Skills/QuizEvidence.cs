using Coach.Quiz;

namespace Coach.Skills;

/// <summary>What answers in the quiz tell of the skills.</summary>
public static class QuizEvidence
{
    /// <param name="find">The question by its id; null for one that the content does not have any more, which tells nothing: nobody knows of what.</param>
    public static IEnumerable<Evidence> Of(IEnumerable<Answered> history, Func<string, Question?> find, MasteryRules rules) =>
        from answered in history
        let question = find(answered.Question)
        where question is not null
        select new Evidence(question.Skill, answered.Credit, rules.WeightOf(question), answered.At);
}
