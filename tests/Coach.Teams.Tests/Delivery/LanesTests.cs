using System.Collections.Concurrent;
using Coach.Delivery;
using Coach.Teams.Delivery;

namespace Coach.Teams.Tests.Delivery;

public class LanesTests
{
    private static readonly ConversationKey Ayesha = new("contoso", "a:ayesha");

    [Fact]
    public async Task In_a_conversation_one_thing_ends_before_the_next_begins()
    {
        var lanes = new Lanes();
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
        var lanes = new Lanes();
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
        var lanes = new Lanes();
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
}
