using Coach.Delivery;

namespace Coach.Storage.Tests.Delivery;

public sealed class InboxTests : StorageTest
{
    [Fact]
    public async Task An_activity_is_new_once()
    {
        Assert.Equal(new Receipt.New(), await Db.Inbox.AcceptAsync(Incoming("a1"), default));
        Assert.Equal(new Receipt.Known(null), await Db.Inbox.AcceptAsync(Incoming("a1", text: "something else"), default));
        Assert.Equal("hello", Text(Assert.Single(await Db.Inbox.TakeUnfinishedAsync(default)).Payload));
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_or_tenant_is_another_activity()
    {
        foreach (var conversation in new ConversationKey[] { new("t1", "c1"), new("t1", "c2"), new("t2", "c1") })
            Assert.Equal(new Receipt.New(), await Db.Inbox.AcceptAsync(Incoming("a1", conversation), default));

        Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Inbox.Finish(Incoming("a1", new("t2", "c1")), new Answer(200, Bytes("theirs")))));

        Assert.Equal(new Receipt.Known(null), await Db.Inbox.AcceptAsync(Incoming("a1", new("t1", "c1")), default));
        Assert.Equal(2, (await Db.Inbox.TakeUnfinishedAsync(default)).Count);
    }

    [Fact]
    public async Task Delivered_fifty_times_at_once_it_is_new_once()
    {
        var receipts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Db.Inbox.AcceptAsync(Incoming("a1"), default))));

        Assert.Single(receipts.OfType<Receipt.New>());
        Assert.Equal(49, receipts.OfType<Receipt.Known>().Count());
    }

    [Fact]
    public async Task Whoever_asks_again_gets_the_stored_answer()
    {
        await Db.Inbox.AcceptAsync(Incoming("a1", isInvoke: true), default);
        await TurnAsync(turn => turn.Inbox.Finish(Incoming("a1"), new Answer(200, Bytes("a card"))));
        await Db.RestartAsync();

        var answer = Assert.IsType<Receipt.Known>(await Db.Inbox.AcceptAsync(Incoming("a1", isInvoke: true), default)).Answer;

        Assert.NotNull(answer);
        Assert.Equal((200, "a card"), (answer.Status, Text(answer.Body)));
    }

    [Fact]
    public async Task An_answer_may_be_empty_and_a_message_has_none()
    {
        await Db.Inbox.AcceptAsync(Incoming("invoke"), default);
        await Db.Inbox.AcceptAsync(Incoming("message"), default);
        await TurnAsync(turn => turn.Inbox.Finish(Incoming("invoke"), new Answer(501, ReadOnlyMemory<byte>.Empty)));
        await TurnAsync(turn => turn.Inbox.Finish(Incoming("message"), null));

        var answer = Assert.IsType<Receipt.Known>(await Db.Inbox.AcceptAsync(Incoming("invoke"), default)).Answer;
        Assert.Equal((501, 0), (answer!.Status, answer.Body.Length));
        Assert.Equal(new Receipt.Known(null), await Db.Inbox.AcceptAsync(Incoming("message"), default));
    }

    [Fact]
    public async Task An_answer_that_was_forgotten_is_past_and_a_younger_one_stays()
    {
        await Db.Inbox.AcceptAsync(Incoming("old", isInvoke: true), default);
        await Db.Inbox.AcceptAsync(Incoming("young", isInvoke: true, at: Now.AddMinutes(1)), default);
        await TurnAsync(turn => turn.Inbox.Finish(Incoming("old"), new Answer(200, Bytes("a card"))));
        await TurnAsync(turn => turn.Inbox.Finish(Incoming("young"), new Answer(200, Bytes("another card"))));

        await Db.Inbox.ForgetAnswersAsync(Now.AddMinutes(1), default);

        Assert.IsType<Receipt.Past>(await Db.Inbox.AcceptAsync(Incoming("old", isInvoke: true), default));
        Assert.Equal("another card", Text(Assert.IsType<Receipt.Known>(await Db.Inbox.AcceptAsync(Incoming("young", isInvoke: true), default)).Answer!.Body));
    }

    [Fact]
    public async Task To_finish_twice_is_a_conflict_and_the_first_answer_stays()
    {
        await Db.Inbox.AcceptAsync(Incoming("a1"), default);

        Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Inbox.Finish(Incoming("a1"), new Answer(200, Bytes("first")))));
        Assert.Equal(Commit.Conflict, await TurnAsync(turn => turn.Inbox.Finish(Incoming("a1"), new Answer(200, Bytes("second")))));
        Assert.Equal(Commit.Conflict, await TurnAsync(turn => turn.Inbox.Park(Incoming("a1"), "too late", null)));
        Assert.Equal("first", Text(Assert.IsType<Receipt.Known>(await Db.Inbox.AcceptAsync(Incoming("a1"), default)).Answer!.Body));
    }

    [Fact]
    public async Task What_never_arrived_cannot_be_finished() =>
        Assert.Equal(Commit.Conflict, await TurnAsync(turn => turn.Inbox.Finish(Incoming("a1"), null)));

    [Fact]
    public async Task Nobody_reads_an_activity_in_the_file_and_after_the_turn_it_is_forgotten()
    {
        await Db.Inbox.AcceptAsync(Incoming("a1", text: "my customer shouted at me"), default);
        Assert.True((await Db.BytesAsync()).AsSpan().IndexOf("a1"u8) >= 0);
        Assert.True((await Db.BytesAsync()).AsSpan().IndexOf("my customer shouted"u8) < 0);

        await TurnAsync(turn => turn.Inbox.Finish(Incoming("a1"), new Answer(200, Bytes("calm words for you"))));

        Assert.True((await Db.BytesAsync()).AsSpan().IndexOf("calm words"u8) < 0);
        Assert.Equal("done", await Db.AskAsync<string>("select state from delivery_inbox where activity_id = 'a1' and payload_sealed is null"));
    }

    [Fact]
    public async Task What_was_left_unfinished_is_taken_oldest_first_with_every_try_counted()
    {
        await Db.Inbox.AcceptAsync(Incoming("later", new("t1", "c2"), "second", isInvoke: true, at: Now.AddMinutes(-5)), default);
        await Db.Inbox.AcceptAsync(Incoming("last"), default);
        await Db.Inbox.AcceptAsync(Incoming("finished"), default);
        await TurnAsync(turn => turn.Inbox.Finish(Incoming("finished"), null));

        await Db.RestartAsync();
        var taken = await Db.Inbox.TakeUnfinishedAsync(default);

        Assert.Equal([("later", 2), ("last", 2)], taken.Select(incoming => (incoming.ActivityId, incoming.Tries)));
        Assert.Equal((new ConversationKey("t1", "c2"), "second", true, Now.AddMinutes(-5)), (taken[0].Conversation, Text(taken[0].Payload), taken[0].IsInvoke, taken[0].ReceivedAt));
        Assert.False(taken[1].IsInvoke);

        await Db.RestartAsync();
        Assert.All(await Db.Inbox.TakeUnfinishedAsync(default), incoming => Assert.Equal(3, incoming.Tries));
    }

    [Fact]
    public async Task What_waited_behind_another_of_its_conversation_has_not_been_tried()
    {
        await Db.Inbox.AcceptAsync(Incoming("first"), default);
        await Db.Inbox.AcceptAsync(Incoming("behind it"), default);
        await Db.Inbox.AcceptAsync(Incoming("elsewhere", new("t1", "c2")), default);

        await Db.Inbox.TakeUnfinishedAsync(default);
        var taken = await Db.Inbox.TakeUnfinishedAsync(default);

        Assert.Equal([("first", 3), ("behind it", 1), ("elsewhere", 3)], taken.Select(incoming => (incoming.ActivityId, incoming.Tries)));
    }

    [Fact]
    public async Task What_is_given_up_is_kept_aside_with_its_text_and_its_reason()
    {
        await Db.Inbox.AcceptAsync(Incoming("a1"), default);

        Assert.Equal(Commit.Done, await TurnAsync(turn => turn.Inbox.Park(Incoming("a1"), "three tries", new Answer(500, Bytes("sorry")))));

        Assert.Empty(await Db.Inbox.TakeUnfinishedAsync(default));
        Assert.Equal("three tries", await Db.AskAsync<string>("select reason from delivery_inbox where state = 'parked' and payload_sealed is not null"));
        Assert.Equal(500, Assert.IsType<Receipt.Known>(await Db.Inbox.AcceptAsync(Incoming("a1"), default)).Answer!.Status);
    }
}
