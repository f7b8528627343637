using Coach.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Storage.Tests;

public sealed class UnitOfWorkTests : StorageTest
{
    [Fact]
    public async Task Nothing_is_seen_before_the_commit_and_everything_after_it()
    {
        await Db.Inbox.AcceptAsync(Incoming("a1"), default);
        var turn = Db.Turn();
        turn.Conversations.Save(Conversation());
        turn.BotStates.Save(Here, "user", "{}");
        turn.Outbox.Add(Outgoing("m1"));
        turn.Inbox.Finish(Incoming("a1"), null);
        Assert.Equal((null, null, null), (await turn.Conversations.FindAsync(Here, default), await turn.BotStates.FindAsync(Here, "user", default), await Db.DispatchLog.FindAsync(Here, "m1", default)));

        Assert.Equal(Commit.Done, await turn.CommitAsync());

        Assert.NotNull(await turn.Conversations.FindAsync(Here, default));
        Assert.NotNull(await turn.BotStates.FindAsync(Here, "user", default));
        Assert.NotNull(await Db.DispatchLog.FindAsync(Here, "m1", default));
        Assert.Empty(await Db.Inbox.TakeUnfinishedAsync(default));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_conflict_at_any_place_leaves_nothing_at_all(bool first)
    {
        await TurnAsync(turn => turn.Conversations.Save(Conversation()));
        var stale = Conversation();

        var commit = await TurnAsync(turn =>
        {
            if (first)
                turn.Conversations.Save(stale);
            turn.Outbox.Add(Outgoing("m1"));
            turn.BotStates.Save(Here, "user", "{}");
            if (!first)
                turn.Conversations.Save(stale);
        });

        Assert.Equal(Commit.Conflict, commit);
        Assert.Null(await Db.DispatchLog.FindAsync(Here, "m1", default));
        Assert.Null(await Db.Turn().BotStates.FindAsync(Here, "user", default));
    }

    [Fact]
    public async Task A_broken_unique_rule_leaves_nothing_of_its_turn_either()
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1")));

        var commit = await TurnAsync(turn =>
        {
            turn.BotStates.Save(Here, "user", "{}");
            turn.Outbox.Add(Outgoing("m0"));
            turn.Outbox.Add(Outgoing("m1"));
        });

        Assert.Equal(Commit.Conflict, commit);
        Assert.Null(await Db.DispatchLog.FindAsync(Here, "m0", default));
        Assert.Null(await Db.Turn().BotStates.FindAsync(Here, "user", default));
    }

    [Fact]
    public async Task A_turn_that_decided_nothing_is_done() => Assert.Equal(Commit.Done, await Db.Turn().CommitAsync());

    [Fact]
    public async Task Of_many_turns_committed_together_a_conflict_fails_its_own_alone()
    {
        await TurnAsync(turn => turn.Conversations.Save(Conversation(new("t1", "c13"))));

        var commits = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => Task.Run(() => TurnAsync(turn =>
        {
            turn.Outbox.Add(Outgoing($"m{number}-1"));
            turn.Conversations.Save(Conversation(new("t1", $"c{number}")));
            turn.Outbox.Add(Outgoing($"m{number}-2"));
        }))));

        Assert.Equal([13], Enumerable.Range(0, 64).Where(number => commits[number] is Commit.Conflict));
        Assert.Equal(126, await Db.AskAsync<int>("select count(*) from delivery_outbox"));
        Assert.Equal(0, await Db.AskAsync<int>("select count(*) from delivery_outbox where id like 'm13-%'"));
    }

    [Fact]
    public async Task Sixty_four_writers_lose_nothing_and_each_keeps_its_order()
    {
        await Task.WhenAll(Enumerable.Range(0, 64).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < 10; number++)
                Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Outbox.Add(Outgoing($"{writer} {number}", new("t1", $"c{writer}")))));
        })));

        var written = (await Db.DispatchLog.TakeUnsettledAsync(default)).GroupBy(unsettled => unsettled.Message.Conversation).ToList();

        Assert.Equal(64, written.Count);
        Assert.All(written, conversation => Assert.Equal(Enumerable.Range(0, 10), conversation.Select(unsettled => int.Parse(unsettled.Message.Id.Split(' ')[1], null))));
    }

    [Fact]
    public async Task Of_many_turns_that_read_the_same_conversation_one_commits()
    {
        await TurnAsync(turn => turn.Conversations.Save(Conversation()));
        var read = await Db.Turn().Conversations.FindAsync(Here, default);

        var commits = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => TurnAsync(turn => turn.Conversations.Save(read!)))));

        Assert.Single(commits, Commit.Done);
    }

    [Fact]
    public async Task The_container_gives_the_ports_of_a_turn_one_unit_of_work()
    {
        await using var provider = new ServiceCollection()
            .AddStorage(Db.ConnectionString)
            .AddSingleton(Db.Sealer)
            .AddSingleton(TimeProvider.System)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await provider.GetRequiredService<IInbox>().AcceptAsync(Incoming("a1"), default);

        await using (var scope = provider.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<IOutbox>().Add(Outgoing("m1"));
            scope.ServiceProvider.GetRequiredService<IConversations>().Save(Conversation());
            scope.ServiceProvider.GetRequiredService<ITurnInbox>().Finish(Incoming("a1"), null);
            Assert.Equal(Commit.Done, await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(default));
        }

        Assert.NotNull(await provider.GetRequiredService<IDispatchLog>().FindAsync(Here, "m1", default));
        Assert.NotNull(await Db.Turn().Conversations.FindAsync(Here, default));
        Assert.Empty(await provider.GetRequiredService<IInbox>().TakeUnfinishedAsync(default));
    }
}
