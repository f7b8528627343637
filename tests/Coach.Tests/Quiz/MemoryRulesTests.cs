using Coach.Quiz;

namespace Coach.Tests.Quiz;

public sealed class MemoryRulesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly MemoryRules ByTime = MemoryRules.Default with { RatedBy = RatedBy.Time };

    [Theory]
    [InlineData(0, Rating.Again)]
    [InlineData(0.25, Rating.Again)]
    [InlineData(0.5, Rating.Hard)]
    [InlineData(0.75, Rating.Hard)]
    [InlineData(1, Rating.Good)]
    public void Credit_decides_until_more_is_known(double credit, Rating rating) => Assert.Equal(rating, MemoryRules.RatingOf(credit));

    [Theory]
    [InlineData(0, Rating.Easy)]
    [InlineData(10, Rating.Easy)]
    [InlineData(11, Rating.Good)]
    [InlineData(59, Rating.Good)]
    [InlineData(60, Rating.Hard)]
    [InlineData(86400, Rating.Hard)]
    [InlineData(-3600, Rating.Good)]
    public void The_time_taken_decides_where_the_content_says_so(int seconds, Rating rating) => Assert.Equal(rating, ByTime.RatingByTime(Monday, Monday.AddSeconds(seconds)));

    [Fact]
    public void Without_a_time_it_was_good() => Assert.Equal(Rating.Good, ByTime.RatingByTime(null, Monday));

    [Fact]
    public void By_own_word_the_time_says_nothing() => Assert.Null(MemoryRules.Default.RatingByTime(Monday, Monday.AddSeconds(1)));
}
