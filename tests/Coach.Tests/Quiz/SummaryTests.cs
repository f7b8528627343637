using Coach.People;
using Coach.Quiz;

namespace Coach.Tests.Quiz;

public sealed class SummaryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Question[] Content = [Questions.Of("a", "empathy"), Questions.Of("b", "language"), Questions.Of("c", "empathy"), Questions.Of("d", "language")];
    private static readonly Round Begun = Round.Start("r1", new PersonKey("t1", "p1"), Now, [.. Content.Select(question => RoundPlan.Ask(question, "r1"))]);

    [Fact]
    public void It_counts_what_was_answered_by_skill_and_lists_what_was_missed()
    {
        var summary = Of(Begun.Answer(0, [0], true, Now).Answer(1, [1], false, Now).Answer(2, [2], false, Now).Answer(3, [0], true, Now));

        Assert.Equal((2, 4), (summary.Right, summary.Total));
        Assert.Equal([new SkillScore("empathy", 1, 2), new SkillScore("language", 1, 2)], summary.Skills.AsEnumerable());
        Assert.Equal(["b", "c"], summary.Missed.Select(question => question.Id));
    }

    [Fact]
    public void What_was_partly_right_is_neither_right_nor_nothing()
    {
        var summary = Of(Begun.Answer(0, Given.Choice(1), new Grade(0.5), Now).Answer(1, Given.Choice(0), new Grade(1), Now));

        Assert.Equal(1, summary.Right);
        Assert.Equal([new SkillScore("empathy", 0, 1) { Partly = 1 }, new SkillScore("language", 1, 1)], summary.Skills.AsEnumerable());
        Assert.Equal(["a"], summary.Missed.Select(question => question.Id));
    }

    [Fact]
    public void A_round_ended_early_counts_only_what_was_answered()
    {
        var summary = Of(Begun.Answer(0, [0], true, Now).End(Now));

        Assert.Equal((1, 1), (summary.Right, summary.Total));
        Assert.Equal([new SkillScore("empathy", 1, 1)], summary.Skills.AsEnumerable());
        Assert.Empty(summary.Missed);
    }

    [Fact]
    public void A_round_ended_before_the_first_answer_is_empty() => Assert.Equal((0, 0, 0), (Of(Begun.End(Now)).Right, Of(Begun).Total, Of(Begun).Skills.Length));

    [Fact]
    public void A_retired_question_counts_for_nothing() => Assert.Equal((1, 1), (Of(Begun.Retire(1).Answer(0, [0], true, Now)).Right, Of(Begun.Retire(1).Answer(0, [0], true, Now)).Total));

    [Fact]
    public void An_answer_whose_question_vanished_later_still_counts_in_the_score()
    {
        var round = Begun.Answer(0, [1], false, Now).Answer(1, [0], true, Now);

        var summary = Summary.Of(round, id => id is "a" ? null : Content.Single(question => question.Id == id));

        Assert.Equal((1, 2), (summary.Right, summary.Total));
        Assert.Equal([new SkillScore("language", 1, 1)], summary.Skills.AsEnumerable());
        Assert.Empty(summary.Missed);
    }

    private static Summary Of(Round round) => Summary.Of(round, id => Content.Single(question => question.Id == id));
}
