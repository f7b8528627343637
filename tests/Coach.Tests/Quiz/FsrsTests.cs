using Coach.Quiz;

namespace Coach.Tests.Quiz;

public sealed class FsrsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Fsrs _fsrs = new(FsrsParameters.Default);

    [Fact]
    public void Good_six_times_again_twice_good_five_times_gives_the_published_intervals()
    {
        var (memory, now) = (Memory.New(Monday), Monday);
        var days = new List<int>();
        foreach (var rating in Enumerable.Repeat(Rating.Good, 6).Concat(Enumerable.Repeat(Rating.Again, 2)).Concat(Enumerable.Repeat(Rating.Good, 5)))
        {
            memory = _fsrs.Review(memory, rating, now);
            days.Add(memory.ScheduledDays);
            now = memory.Due;
        }

        Assert.Equal([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], days);
    }

    [Fact]
    public void A_new_question_comes_back_within_the_day_unless_it_was_easy()
    {
        var preview = _fsrs.Preview(Memory.New(Monday), Monday);

        Assert.Equal(
            [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(10), TimeSpan.FromDays(8)],
            new[] { preview.Again, preview.Hard, preview.Good, preview.Easy }.Select(memory => memory.Due - Monday));
    }

    [Fact]
    public void The_better_the_answer_the_later_it_comes_back()
    {
        var memory = Reviewed(Rating.Easy, Rating.Good);

        var preview = _fsrs.Preview(memory, memory.Due);

        Assert.True(preview.Again.Due < preview.Hard.Due && preview.Hard.Due < preview.Good.Due && preview.Good.Due < preview.Easy.Due);
    }

    [Fact]
    public void At_the_due_time_the_chance_to_remember_is_what_was_asked_for()
    {
        foreach (var retention in new[] { 0.7, 0.9, 0.95 })
        {
            var fsrs = new Fsrs(FsrsParameters.Default with { RequestRetention = retention });
            var memory = fsrs.Review(fsrs.Review(Memory.New(Monday), Rating.Easy, Monday), Rating.Good, Monday.AddDays(60));

            Assert.Equal(retention, fsrs.Retrievability(memory, memory.Due), 2);
        }
    }

    [Fact]
    public void What_was_never_asked_cannot_be_remembered() => Assert.Equal(0, _fsrs.Retrievability(Memory.New(Monday), Monday));

    [Fact]
    public void A_review_before_the_last_one_counts_as_no_time_passed()
    {
        var memory = Reviewed(Rating.Easy);

        var same = _fsrs.Review(memory, Rating.Good, Monday);
        var before = _fsrs.Review(memory, Rating.Good, Monday.AddYears(-1));

        Assert.Equal((same.Stability, same.Difficulty, same.ScheduledDays), (before.Stability, before.Difficulty, before.ScheduledDays));
        Assert.Equal(1, _fsrs.Retrievability(memory, Monday.AddYears(-1)));
    }

    [Fact]
    public void Days_are_counted_in_UTC_wherever_the_answer_came_from()
    {
        var memory = Reviewed(Rating.Easy);
        var sameInstant = new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.FromHours(5));

        Assert.Equal(_fsrs.Review(memory, Rating.Good, sameInstant.ToUniversalTime()), _fsrs.Review(memory, Rating.Good, sameInstant));
    }

    [Fact]
    public void Parameters_that_cannot_be_used_are_refused_in_words()
    {
        Assert.Equal("FSRS-6 has 21 weights, not 2.", Assert.Throws<InvalidOperationException>(() => new Fsrs(FsrsParameters.Default with { Weights = [1, 2] })).Message);
        foreach (var retention in new[] { 0, -1, 1.1, double.NaN })
            Assert.Throws<InvalidOperationException>(() => new Fsrs(FsrsParameters.Default with { RequestRetention = retention }));
    }

    private Memory Reviewed(params Rating[] ratings) =>
        ratings.Aggregate(Memory.New(Monday), (memory, rating) => _fsrs.Review(memory, rating, memory.LastReview is null ? Monday : memory.Due));
}
