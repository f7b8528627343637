using Coach.Host.LocalClient;

namespace Coach.Host.Tests.LocalClient;

public sealed class LeftClientTests
{
    private const string Endpoint = "http://localhost:3978/api/messages";

    private static readonly ClientProcess Left = new("ayesha", Stamp(100), Stamp(99), 56150, Endpoint, "as-now");

    [Fact]
    public void A_window_that_serves_the_same_coach_is_taken_over() =>
        Assert.Equal(Fate.Reuse, LeftClient.Decide(Left, Endpoint, "as-now", runs: true, hostRuns: false));

    [Fact]
    public void A_window_of_a_coach_that_still_runs_is_left_alone() =>
        Assert.Equal(Fate.LeaveAlone, LeftClient.Decide(Left, Endpoint, "as-now", runs: true, hostRuns: true));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_window_that_has_ended_is_forgotten(bool hostRuns) =>
        Assert.Equal(Fate.Forget, LeftClient.Decide(Left, Endpoint, "as-now", runs: false, hostRuns));

    [Theory]
    [InlineData("http://localhost:4000/api/messages", "as-now")]
    [InlineData(Endpoint, "changed")]
    [InlineData(Endpoint, null)]
    public void A_window_of_another_address_or_configuration_is_ended(string endpoint, string? configuration) =>
        Assert.Equal(Fate.End, LeftClient.Decide(Left, endpoint, configuration, runs: true, hostRuns: false));

    [Fact]
    public void A_window_that_was_not_open_yet_is_ended() =>
        Assert.Equal(Fate.End, LeftClient.Decide(Left with { Port = 0 }, Endpoint, "as-now", runs: true, hostRuns: false));

    private static ProcessStamp Stamp(int id) => new(id, "/usr/bin/node", DateTimeOffset.UnixEpoch);
}
