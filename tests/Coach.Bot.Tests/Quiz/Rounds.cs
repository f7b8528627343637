using Coach.Quiz;

namespace Coach.Bot.Tests.Quiz;

internal static class Rounds
{
    public const string Id = "round-1";

    /// <summary>A round of five in which this question has its turn; those before it have been answered.</summary>
    public static Round Of(Question question, int number = 0)
    {
        var others = Scene.Playbook.Questions.Where(other => other.Skill != question.Skill).DistinctBy(other => other.Skill).Take(Round.Length - 1).ToList();
        others.Insert(number, question);
        var round = Round.Start(Id, Scene.Ayesha().Key, Scene.Now, [.. others.Select(other => RoundPlan.Ask(other, Id))]);
        for (var before = 0; before < number; before++)
            round = round.Answer(before, [0], right: true, Scene.Now);
        return round;
    }
}
