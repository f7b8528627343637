using Coach.Quiz;

namespace Coach.Tests.Quiz;

public sealed class MemoriesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Fsrs Fsrs = MemoryRules.Default.Fsrs;

    [Fact]
    public void A_memory_is_the_replay_of_its_answers()
    {
        var expected = Fsrs.Review(Fsrs.Review(Memory.New(Monday), Rating.Good, Monday), Rating.Hard, Monday.AddDays(3));

        var memories = Recall(Monday.AddDays(9), Answer(Rating.Hard, 3), Answer(Rating.Good, 0), Answer(Rating.Again, 1) with { Question = "other" });

        Assert.Equal(expected, memories.Of("q"));
        Assert.Equal(1, memories.Of("other")?.Reps);
        Assert.Null(memories.Of("never asked"));
    }

    [Fact]
    public void What_was_answered_wrong_is_due_when_its_minute_is_over_and_not_before()
    {
        var wrong = Answer(Rating.Again, 0);

        Assert.False(Recall(Monday.AddSeconds(59), wrong).IsDue("q"));
        Assert.True(Recall(Monday.AddSeconds(60), wrong).IsDue("q"));
        Assert.False(Recall(Monday.AddYears(1), wrong).IsDue("never asked"));
    }

    [Fact]
    public void Other_parameters_apply_to_what_was_answered_before()
    {
        var days = new Fsrs(FsrsParameters.Default with { LearningSteps = [], RequestRetention = 0.8 });

        Assert.Equal(TimeSpan.FromMinutes(10), Recall(Monday, Answer(Rating.Good, 0)).Of("q")?.Due - Monday);
        Assert.Equal(TimeSpan.FromDays(8), new Memories(days, [Answer(Rating.Good, 0)], Monday).Of("q")?.Due - Monday);
    }

    [Fact]
    public void An_answer_that_is_dated_in_the_future_comes_back_at_once_and_then_as_usual()
    {
        var future = Answer(Rating.Good, 1000);

        Assert.True(Recall(Monday, future).IsDue("q"));

        var answeredAgain = Recall(Monday, future, Answer(Rating.Good, 0));
        Assert.False(answeredAgain.IsDue("q"));
        Assert.Equal((2, Monday), (answeredAgain.Of("q")?.Reps, answeredAgain.Of("q")?.LastReview));
        Assert.InRange(answeredAgain.Of("q")?.ScheduledDays ?? 0, 1, 3);
    }

    [Fact]
    public void A_clock_that_jumps_back_between_two_answers_loses_neither()
    {
        var memory = Recall(Monday.AddDays(5), Answer(Rating.Good, 4), Answer(Rating.Good, 0), Answer(Rating.Good, 2)).Of("q");

        Assert.Equal((3, Monday.AddDays(4)), (memory?.Reps, memory?.LastReview));
    }

    [Fact]
    public void Every_instant_that_a_clock_can_show_is_borne()
    {
        DateTimeOffset[] instants = [DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch, Monday, new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.MaxValue];

        foreach (var now in instants)
            Assert.Equal(instants.Length, Recall(now, [.. instants.Select(at => Answer(Rating.Good, 0) with { At = at })]).Of("q")?.Reps);
    }

    [Fact]
    public void The_next_that_comes_back_is_the_soonest_of_those_asked_for()
    {
        var memories = Recall(Monday, Answer(Rating.Easy, 0), Answer(Rating.Again, 0) with { Question = "other" });

        Assert.Equal(Monday.AddMinutes(1), memories.NextDue(["q", "other", "never asked"]));
        Assert.Equal(Monday.AddDays(8), memories.NextDue(["q"]));
        Assert.Null(memories.NextDue(["never asked"]));
    }

    [Fact]
    public void A_question_that_a_mistake_calls_for_is_due_until_it_is_answered_after_the_mistake()
    {
        var mistake = Monday.AddDays(2);

        Assert.True(Called(mistake).IsDue("q"));
        Assert.True(Called(mistake, Answer(Rating.Easy, 1)).IsDue("q"));
        Assert.False(Called(mistake, Answer(Rating.Easy, 2)).IsDue("q"));
        Assert.False(Called(mistake, Answer(Rating.Easy, 3)).IsDue("q"));
        Assert.False(Called(mistake).IsDue("other"));
    }

    [Fact]
    public void A_mistake_changes_nothing_of_what_is_remembered() => Assert.Equal(
        Recall(Monday.AddDays(4), Answer(Rating.Easy, 1)).Of("q"), Called(Monday.AddDays(2), Answer(Rating.Easy, 1)).Of("q"));

    private static Memories Called(DateTimeOffset mistake, params Answered[] answers) =>
        new(Fsrs, answers, Monday.AddDays(4), new Dictionary<string, DateTimeOffset> { ["q"] = mistake });

    private static Answered Answer(Rating rating, int day) => new("q", "empathy", rating is not Rating.Again, rating is Rating.Again ? 0 : 1, rating, Monday.AddDays(day));

    private static Memories Recall(DateTimeOffset now, params Answered[] answers) => new(Fsrs, answers, now);
}
