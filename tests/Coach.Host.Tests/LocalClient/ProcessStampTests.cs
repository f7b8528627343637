using Coach.Host.LocalClient;

namespace Coach.Host.Tests.LocalClient;

public sealed class ProcessStampTests
{
    private static readonly ProcessStamp Self = ProcessStamp.Self;

    [Fact]
    public void A_process_is_found_again()
    {
        using var found = Self.Find();

        Assert.Equal(Environment.ProcessId, found?.Id);
        Assert.True(Self.IsRunning());
    }

    [Fact]
    public void Another_process_that_got_the_id_is_not_taken_for_it()
    {
        Assert.False((Self with { StartedAt = Self.StartedAt.AddSeconds(-10) }).IsRunning());
        Assert.False((Self with { Program = "/usr/bin/another" }).IsRunning());
    }

    [Fact]
    public void A_start_may_be_reckoned_a_little_differently() => Assert.True(Self.IsSameAs(Self with { StartedAt = Self.StartedAt.AddSeconds(1) }));

    [Fact]
    public void An_id_that_nobody_has_is_no_process() => Assert.False((Self with { Id = int.MaxValue }).IsRunning());
}
