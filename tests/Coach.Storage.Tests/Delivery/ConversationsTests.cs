using Coach.Delivery;

namespace Coach.Storage.Tests.Delivery;

public sealed class ConversationsTests : StorageTest
{
    [Fact]
    public async Task A_conversation_comes_back_as_it_was_seen()
    {
        var conversation = Conversation() with { Kind = ConversationKind.Channel, BotName = "Coach", Person = Ayesha };

        await TurnAsync(turn =>
        {
            turn.People.Save(Somebody());
            turn.Conversations.Save(conversation);
        });
        await Db.RestartAsync();

        Assert.Equal(conversation with { Version = 1 }, await FindAsync());
    }

    [Fact]
    public async Task What_is_not_known_yet_comes_back_as_absent()
    {
        await TurnAsync(turn => turn.Conversations.Save(Conversation()));

        var found = await FindAsync();

        Assert.Equal((null, null), (found!.Person, found.BotName));
    }

    [Fact]
    public async Task All_that_is_known_may_change()
    {
        await TurnAsync(turn => turn.Conversations.Save(Conversation()));
        var changed = new Conversation(Here, ConversationKind.Group, "https://moved.example/", "28:other", "29:other") { Person = Ayesha, BotName = "Coach", SeenAt = Now.AddDays(1), Version = 1 };

        Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Conversations.Save(changed)));

        Assert.Equal(changed with { Version = 2 }, await FindAsync());
    }

    [Fact]
    public async Task A_new_conversation_with_somebody_who_is_not_there_any_more_is_a_conflict() =>
        Assert.Equal(Commit.Conflict, await TurnAsync(turn => turn.Conversations.Save(Conversation() with { Person = Ayesha })));

    [Fact]
    public async Task A_conversation_that_is_gone_is_not_brought_back() =>
        Assert.Equal(Commit.Conflict, await TurnAsync(turn => turn.Conversations.Save(Conversation() with { Version = 3 })));

    [Fact]
    public async Task Tenants_do_not_see_each_other()
    {
        await TurnAsync(turn => turn.Conversations.Save(Conversation()));

        Assert.Null(await Db.Turn().Conversations.FindAsync(new("t2", "c1"), default));
    }

    [Fact]
    public async Task Every_turn_counts()
    {
        for (var turns = 1; turns <= 3; turns++)
        {
            var seen = (await FindAsync() ?? Conversation()).Seen($"https://{turns}.example/", "28:bot", "29:ayesha", Now.AddMinutes(turns));
            Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Conversations.Save(seen)));
            Assert.Equal(seen with { Version = turns }, await FindAsync());
        }
    }

    [Fact]
    public async Task Of_two_turns_that_read_the_same_version_one_is_a_conflict()
    {
        await TurnAsync(turn => turn.Conversations.Save(Conversation()));
        var read = await FindAsync();

        Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Conversations.Save(read! with { BotName = "first" })));
        Assert.Equal(Commit.Conflict, await TurnAsync(turn => turn.Conversations.Save(read! with { BotName = "second" })));
        Assert.Equal("first", (await FindAsync())!.BotName);
    }

    [Fact]
    public async Task Of_two_first_turns_one_is_a_conflict()
    {
        var commits = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TurnAsync(turn => turn.Conversations.Save(Conversation())))));

        Assert.Single(commits, Commit.Done);
    }

    private Task<Conversation?> FindAsync() => Db.Turn().Conversations.FindAsync(Here, default);
}
