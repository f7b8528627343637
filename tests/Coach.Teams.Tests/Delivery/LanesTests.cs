using System.Collections.Concurrent;
using Coach.Delivery;
using Coach.Teams.Delivery;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Coach.Teams.Tests.Delivery;

public class LanesTests
{
    private static readonly ConversationKey Ayesha = new("contoso", "a:ayesha");

    [Fact]
    public async Task In_a_conversation_one_thing_ends_before_the_next_begins()
    {
        var lanes = Lanes();
        var done = new ConcurrentQueue<int>();
        var (atOnce, most) = (0, 0);

        for (var number = 0; number < 200; number++)
        {
            var mine = number;
            lanes.Enqueue(Ayesha, async () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref atOnce));
                await Task.Yield();
                done.Enqueue(mine);
                Interlocked.Decrement(ref atOnce);
            });
        }

        await lanes.WhenIdleAsync();
        Assert.Equal(Enumerable.Range(0, 200), done);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task The_same_conversation_id_in_another_tenant_is_another_conversation()
    {
        var lanes = Lanes();
        var hanging = new TaskCompletionSource();
        var other = new TaskCompletionSource();
        lanes.Enqueue(Ayesha, () => hanging.Task);

        lanes.Enqueue(Ayesha with { Tenant = "fabrikam" }, () =>
        {
            other.SetResult();
            return Task.CompletedTask;
        });

        await other.Task.WaitAsync(TimeSpan.FromSeconds(30));
        hanging.SetResult();
        await lanes.WhenIdleAsync();
        Assert.True(lanes.WhenIdleAsync().IsCompleted);
    }

    [Fact]
    public async Task Idle_is_told_to_whoever_asked_before_and_after()
    {
        var lanes = Lanes();
        Assert.True(lanes.WhenIdleAsync().IsCompleted);
        var hanging = new TaskCompletionSource();
        lanes.Enqueue(Ayesha, () => hanging.Task);
        lanes.Enqueue(Ayesha, () => Task.CompletedTask);

        var idle = lanes.WhenIdleAsync();
        Assert.False(idle.IsCompleted);
        hanging.SetResult();

        await idle.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(lanes.WhenIdleAsync().IsCompleted);
    }

    [Fact]
    public async Task Work_that_fails_is_told_and_keeps_nobody_waiting()
    {
        var log = new FakeLog();
        var lanes = new Lanes(TimeProvider.System, log);
        var done = new TaskCompletionSource();

        lanes.Enqueue(Ayesha, () => throw new InvalidOperationException("Nobody caught it."));
        lanes.Enqueue(Ayesha, () => Task.FromException(new InvalidOperationException("Nor this.")));
        lanes.Enqueue(Ayesha, () =>
        {
            done.SetResult();
            return Task.CompletedTask;
        });

        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await lanes.WhenIdleAsync();
        Assert.Equal([LogLevel.Critical, LogLevel.Critical], log.Levels);
    }

    [Fact]
    public async Task The_lag_is_all_that_is_in_hand_and_the_age_of_the_oldest()
    {
        var clock = new MovedClock();
        var lanes = new Lanes(clock, NullLogger.Instance);
        Assert.Equal(new Lag(0, TimeSpan.Zero), lanes.Lag());

        var hanging = new TaskCompletionSource();
        lanes.Enqueue(Ayesha, () => hanging.Task);
        clock.Now += TimeSpan.FromMinutes(3);
        lanes.Enqueue(Ayesha, () => Task.CompletedTask);
        lanes.Enqueue(Ayesha with { Tenant = "fabrikam" }, () => hanging.Task);
        clock.Now += TimeSpan.FromMinutes(1);

        Assert.Equal(new Lag(3, TimeSpan.FromMinutes(4)), lanes.Lag());
        hanging.SetResult();
        await lanes.WhenIdleAsync();
        Assert.Equal(new Lag(0, TimeSpan.Zero), lanes.Lag());
    }

    private static Lanes Lanes() => new(TimeProvider.System, NullLogger.Instance);

    private sealed class MovedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class FakeLog : ILogger
    {
        public List<LogLevel> Levels { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Levels.Add(logLevel);
    }
}
