using Coach.Delivery;
using Coach.People;

namespace Coach.Storage.Tests.Delivery;

public sealed class DispatchLogTests : StorageTest
{
    [Fact]
    public async Task Messages_are_taken_in_the_order_written()
    {
        foreach (var turn in new[] { new[] { "m9", "m1" }, ["m5"], ["m3", "m7"] })
            await TurnAsync(ports => Array.ForEach(turn, id => ports.Outbox.Add(Outgoing(id))));

        Assert.Equal(["m9", "m1", "m5", "m3", "m7"], (await Db.DispatchLog.TakeUnsettledAsync(default)).Select(unsettled => unsettled.Message.Id));
    }

    [Fact]
    public async Task A_message_comes_back_as_it_was_written()
    {
        var conversation = new ConversationKey("t2", "a:1");
        await TurnAsync(turn =>
        {
            turn.Outbox.Add(new Outgoing("m1", conversation, SendKind.Send, Bytes("سلام")) { IsReply = true, WrittenAt = Now });
            turn.Outbox.Add(new Outgoing("m2", conversation, SendKind.Update, Bytes("card")) { Target = "m1", WrittenAt = Now.AddSeconds(1) });
            turn.Outbox.Add(new Outgoing("m3", conversation, SendKind.Delete, ReadOnlyMemory<byte>.Empty) { Target = "m1", WrittenAt = Now.AddSeconds(2) });
        });

        var messages = (await Db.DispatchLog.TakeUnsettledAsync(default)).Select(unsettled => unsettled.Message);

        Assert.Equal(
            [
                ("m1", conversation, SendKind.Send, "سلام", null, true, Now),
                ("m2", conversation, SendKind.Update, "card", "m1", false, Now.AddSeconds(1)),
                ("m3", conversation, SendKind.Delete, "", "m1", false, Now.AddSeconds(2)),
            ],
            messages.Select(message => (message.Id, message.Conversation, message.Kind, Text(message.Payload), message.Target, message.IsReply, message.WrittenAt)));
    }

    [Fact]
    public async Task Nobody_reads_a_message_in_the_file()
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1", text: "you were calm today")));

        Assert.True((await Db.BytesAsync()).AsSpan().IndexOf("m1"u8) >= 0);
        Assert.True((await Db.BytesAsync()).AsSpan().IndexOf("calm today"u8) < 0);
    }

    [Fact]
    public async Task A_message_that_nobody_settled_is_ready()
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1")));

        Assert.Equal(new SendOutcome(SendState.Ready), await Db.DispatchLog.FindAsync(Here, "m1", default));
        Assert.Null(await Db.DispatchLog.FindAsync(Here, "m2", default));
    }

    [Theory]
    [InlineData(SendState.Sent, "1700000000123", null)]
    [InlineData(SendState.Failed, null, "403 BotDisabledByAdmin")]
    [InlineData(SendState.Unknown, null, "timeout")]
    public async Task What_became_of_a_message_is_kept_and_its_text_is_not(SendState state, string? teamsId, string? code)
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1")));
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m2")));

        await Db.DispatchLog.RecordAsync(Outgoing("m1"), new SendOutcome(state, teamsId, code), Now.AddSeconds(3), default);
        await Db.RestartAsync();

        Assert.Equal(new SendOutcome(state, teamsId, code), await Db.DispatchLog.FindAsync(Here, "m1", default));
        Assert.Equal(Now.AddSeconds(3), await Db.AskAsync<DateTimeOffset>("select settled_at from delivery_outbox where id = 'm1' and payload_sealed is null"));
        Assert.Equal(["m2"], (await Db.DispatchLog.TakeUnsettledAsync(default)).Select(unsettled => unsettled.Message.Id));
    }

    [Fact]
    public async Task Every_restart_that_finds_a_message_unsettled_counts_it_as_unknown()
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("reply") with { IsReply = true }));

        var first = Assert.Single(await Db.DispatchLog.TakeUnsettledAsync(default));
        await Db.RestartAsync();
        var second = Assert.Single(await Db.DispatchLog.TakeUnsettledAsync(default));

        Assert.Equal((1, true), (first.Unknowns, first.MaySendAgain));
        Assert.Equal((2, false), (second.Unknowns, second.MaySendAgain));
    }

    [Theory]
    [InlineData(SendState.Sent, false, 0)]
    [InlineData(SendState.Sent, true, 1)]
    [InlineData(SendState.Unknown, false, 1)]
    [InlineData(SendState.Failed, false, 0)]
    public async Task What_may_have_arrived_unseen_is_counted(SendState state, bool mayBeDouble, int unknowns)
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1")));

        await Db.DispatchLog.RecordAsync(Outgoing("m1"), new SendOutcome(state) { MayBeDouble = mayBeDouble }, Now, default);

        Assert.Equal(unknowns, await Db.AskAsync<int>("select unknowns from delivery_outbox"));
    }

    [Fact]
    public async Task A_message_is_written_once()
    {
        Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1"))));
        Assert.Equal(Commit.Conflict, await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1", text: "another"))));
        Assert.Equal("hello back", Text(Assert.Single(await Db.DispatchLog.TakeUnsettledAsync(default)).Message.Payload));
    }

    [Fact]
    public async Task What_certainly_did_not_leave_is_not_doubted_after_a_restart()
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("nudge")));

        await Db.DispatchLog.HoldAsync("nudge", true, default);
        await Db.RestartAsync();
        var held = Assert.Single(await Db.DispatchLog.TakeUnsettledAsync(default));
        await Db.DispatchLog.HoldAsync("nudge", false, default);
        await Db.RestartAsync();
        var doubted = Assert.Single(await Db.DispatchLog.TakeUnsettledAsync(default));

        Assert.Equal((0, true), (held.Unknowns, held.MaySendAgain));
        Assert.Equal((1, false), (doubted.Unknowns, doubted.MaySendAgain));
    }

    [Fact]
    public async Task An_update_that_became_a_message_of_its_own_is_what_the_next_update_finds()
    {
        var update = new Outgoing("m2", Here, SendKind.Update, Bytes("card")) { Target = "m1", WrittenAt = Now };
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1")));
        await TurnAsync(turn => turn.Outbox.Add(update));
        await Db.DispatchLog.RecordAsync(Outgoing("m1"), new SendOutcome(SendState.Unknown, Code: "Timeout"), Now, default);

        await Db.DispatchLog.RecordAsync(update, new SendOutcome(SendState.Sent, "1700000000456"), Now, default);

        Assert.Equal(new SendOutcome(SendState.Sent, "1700000000456", "Timeout"), await Db.DispatchLog.FindAsync(Here, "m1", default));
    }

    [Fact]
    public async Task A_message_of_another_conversation_is_not_found()
    {
        await TurnAsync(turn => turn.Outbox.Add(Outgoing("m1")));

        Assert.Null(await Db.DispatchLog.FindAsync(Here with { Id = "c2" }, "m1", default));
        Assert.Null(await Db.DispatchLog.FindAsync(Here with { Tenant = "t2" }, "m1", default));
    }

    [Fact]
    public async Task Nothing_may_be_sent_unasked_to_whom_Teams_says_the_app_is_gone()
    {
        var ayesha = Person.Enrol("t1", "p1", new RosterEntry("t1", "Ayesha Khan") { AadObjectId = "account" }) with { Installed = true };
        await TurnAsync(turn =>
        {
            turn.People.Save(ayesha);
            turn.Conversations.Save(Conversation() with { Person = ayesha.Key });
            turn.Outbox.Add(Outgoing("m1"));
        });

        await Db.DispatchLog.RecordAsync(Outgoing("m1"), new SendOutcome(SendState.Failed, Code: "BotNotInConversationRoster") { PersonIsGone = true }, Now, default);

        Assert.Equal((false, 2), (await Db.Turn().People.FindAsync("t1", "account", default)) is { } now ? (now.Installed, now.Version) : default);
    }
}
