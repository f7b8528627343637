using Coach.Delivery;

namespace Coach.Storage.Tests.Delivery;

public sealed class BotStatesTests : StorageTest
{
    [Fact]
    public async Task State_comes_back_key_by_key()
    {
        await TurnAsync(turn =>
        {
            turn.BotStates.Save(Here, "conversation", """{"stack":["quiz"]}""");
            turn.BotStates.Save(Here, "user", """{"نام":"عائشہ"}""");
        });
        await Db.RestartAsync();

        Assert.Equal("""{"stack":["quiz"]}""", await FindAsync("conversation"));
        Assert.Equal("""{"نام":"عائشہ"}""", await FindAsync("user"));
        Assert.Null(await FindAsync("other"));
    }

    [Fact]
    public async Task State_is_replaced_and_removed()
    {
        await TurnAsync(turn => turn.BotStates.Save(Here, "user", "1"));
        await TurnAsync(turn => turn.BotStates.Save(Here, "user", "2"));
        Assert.Equal("2", await FindAsync("user"));

        await TurnAsync(turn => turn.BotStates.Save(Here, "user", null));
        Assert.Null(await FindAsync("user"));
        Assert.Equal(Commit.Done, await TurnAsync(turn => turn.BotStates.Save(Here, "user", null)));
    }

    [Fact]
    public async Task Conversations_and_tenants_do_not_see_each_other()
    {
        await TurnAsync(turn => turn.BotStates.Save(Here, "user", "mine"));

        Assert.Null(await Db.Turn().BotStates.FindAsync(new("t1", "c2"), "user", default));
        Assert.Null(await Db.Turn().BotStates.FindAsync(new("t2", "c1"), "user", default));
    }

    [Fact]
    public async Task Nobody_reads_state_in_the_file()
    {
        await TurnAsync(turn => turn.BotStates.Save(Here, "user", "what was practised"));

        Assert.True((await Db.BytesAsync()).AsSpan().IndexOf("what was practised"u8) < 0);
    }

    private Task<string?> FindAsync(string key) => Db.Turn().BotStates.FindAsync(Here, key, default);
}
