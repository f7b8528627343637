using Coach.People;
using Coach.Quiz;

namespace Coach.Tests.Quiz;

public sealed class RoundTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Round Begun = Round.Start("r1", new PersonKey("t1", "p1"), Now, [Asked("a"), Asked("b"), Asked("c")]);

    [Fact]
    public void A_round_begins_with_its_first_question()
    {
        Assert.Equal((0, false, Now), (Begun.Current, Begun.IsOver, Begun.StartedAt));
        Assert.All(Begun.Questions, asked => Assert.False(asked.Settled));
    }

    [Fact]
    public void An_answer_is_kept_and_the_next_question_is_current()
    {
        var round = Begun.Answer(0, [2, 1], true, Now.AddMinutes(1));

        Assert.Equal(1, round.Current);
        Assert.Equal([2, 1], round.Questions[0].Chosen.AsEnumerable());
        Assert.Equal((true, Now.AddMinutes(1)), (round.Questions[0].Right, round.Questions[0].AnsweredAt!.Value));
        Assert.Equal((0, true), (Begun.Current, Begun.Questions[0].AnsweredAt is null));
    }

    [Fact]
    public void A_question_is_answered_once()
    {
        var round = Begun.Answer(0, [1], false, Now);

        Assert.Equal("A question is answered once.", Assert.Throws<InvalidOperationException>(() => round.Answer(0, [0], true, Now)).Message);
        Assert.Throws<InvalidOperationException>(() => round.Retire(0));
        Assert.Throws<InvalidOperationException>(() => round.Reword(0, Asked("a")));
    }

    [Fact]
    public void A_retired_question_is_passed_over_and_takes_no_answer()
    {
        var round = Begun.Retire(0);

        Assert.Equal(1, round.Current);
        Assert.Null(round.Questions[0].AnsweredAt);
        Assert.Throws<InvalidOperationException>(() => round.Answer(0, [0], true, Now));
    }

    [Fact]
    public void A_reworded_question_is_asked_again_in_its_place()
    {
        var round = Begun.Answer(0, [1], false, Now).Reword(1, Asked("b", "new wording"));

        Assert.Equal((1, "new wording"), (round.Current, round.Questions[1].Fingerprint));
    }

    [Fact]
    public void When_every_question_is_settled_none_is_current() =>
        Assert.Equal(3, Begun.Answer(0, [1], false, Now).Retire(1).Answer(2, [0], true, Now).Current);

    [Fact]
    public void The_current_question_is_the_first_open_one() => Assert.Equal(0, Begun.Answer(1, [1], false, Now).Current);

    [Fact]
    public void A_round_ends_once_and_takes_no_more_answers()
    {
        var round = Begun.End(Now.AddMinutes(2));

        Assert.True(round.IsOver);
        Assert.Equal(Now.AddMinutes(2), round.End(Now.AddHours(1)).EndedAt);
        Assert.Equal("A round that is over takes no more answers.", Assert.Throws<InvalidOperationException>(() => round.Answer(0, [0], true, Now)).Message);
        Assert.Throws<InvalidOperationException>(() => round.Retire(0));
        Assert.Throws<InvalidOperationException>(() => round.Reword(0, Asked("a")));
    }

    [Fact]
    public void A_question_that_is_not_in_the_round_cannot_be_answered() => Assert.Throws<IndexOutOfRangeException>(() => Begun.Answer(3, [0], true, Now));

    private static Asked Asked(string question, string fingerprint = "wording") => new(question, fingerprint, [0, 1, 2]);
}
