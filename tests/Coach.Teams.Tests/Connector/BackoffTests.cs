using Coach.Teams.Connector;

namespace Coach.Teams.Tests.Connector;

public class BackoffTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(6, 32)]
    [InlineData(7, 60)]
    [InlineData(1_000, 60)]
    public void The_wait_doubles_up_to_a_minute_less_a_half_at_most(int number, double seconds) =>
        Assert.All(Enumerable.Range(0, 200), seed => Assert.InRange(Backoff.After(number, seed).TotalSeconds, seconds / 2, seconds));

    [Fact]
    public void The_same_message_waits_the_same() => Assert.Equal(Backoff.After(3, 42), Backoff.After(3, 42));

    [Fact]
    public void Different_messages_do_not_come_back_as_one() =>
        Assert.InRange(Enumerable.Range(0, 100).Select(seed => Backoff.After(5, seed)).Distinct().Count(), 90, 100);
}
