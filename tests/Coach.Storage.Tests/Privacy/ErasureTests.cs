using Coach.Delivery;
using Coach.People;
using Coach.Privacy;
using Coach.Quiz;

namespace Coach.Storage.Tests.Privacy;

public sealed class ErasureTests : StorageTest
{
    private static readonly Person Amna = Kept.Person("t1");

    [Fact]
    public async Task The_same_ids_in_another_tenant_are_somebody_else()
    {
        var namesake = Kept.Person("t2");
        await Kept.WriteAsync(Db, Amna);
        await Kept.WriteAsync(Db, namesake);
        var before = await TextAsync(namesake);

        await Kept.EraseAsync(Db, Amna);

        Assert.Equal(before, await TextAsync(namesake));
        Assert.Null(await Db.Turn().PersonalData.ExportAsync(Amna.Key, Kept.At, default));
        Assert.Null(await Db.Turn().Erasures.FindAsync("t2", "person-7-account", default));
        Assert.Empty(await Db.Turn().Erasures.TracesAsync("t2", default));
    }

    [Fact]
    public async Task Another_person_of_the_tenant_keeps_everything()
    {
        var bilal = Kept.Person("t1", "person-8", "bilal@example.com");
        await Kept.WriteAsync(Db, Amna);
        await Kept.WriteAsync(Db, bilal);
        var before = await TextAsync(bilal);

        await Kept.EraseAsync(Db, Amna);

        Assert.Equal(before, await TextAsync(bilal));
    }

    [Fact]
    public async Task Whoever_is_erased_twice_at_once_is_erased_once()
    {
        await Kept.WriteAsync(Db, Amna);

        var commits = await Task.WhenAll(Kept.EraseAsync(Db, Amna), Kept.EraseAsync(Db, Amna, Kept.At.AddHours(2)));

        Assert.Equal([Commit.Done, Commit.Conflict], commits.Order());
    }

    [Fact]
    public async Task The_trace_is_found_by_account_and_by_e_mail_until_it_is_lifted()
    {
        await Kept.WriteAsync(Db, Amna);
        await Kept.EraseAsync(Db, Amna);

        Assert.Equal(Kept.At.AddHours(1), await Db.Turn().Erasures.FindAsync("t1", "person-7-account", default));
        Assert.Equal(
            new[] { Trace.OfAccount("t1", "person-7-account"), Trace.OfEmail("t1", "Amna@Example.com") }.Order(StringComparer.Ordinal),
            (await Db.Turn().Erasures.TracesAsync("t1", default)).Order(StringComparer.Ordinal));

        await TurnAsync(turn => turn.Erasures.Lift("t1", "person-7-account"));

        Assert.Null(await Db.Turn().Erasures.FindAsync("t1", "person-7-account", default));
        Assert.Empty(await Db.Turn().Erasures.TracesAsync("t1", default));
    }

    [Fact]
    public async Task Their_team_no_longer_names_an_erased_manager()
    {
        var sana = Kept.Person("t1", "person-9", "Sana@example.com");
        await Kept.WriteAsync(Db, Amna);
        await Kept.WriteAsync(Db, sana);

        await Kept.EraseAsync(Db, sana);

        var left = await Db.Turn().People.FindAsync("t1", "person-7-account", default);
        Assert.Equal((null, 2), (left!.Roster.Manager, left.Version));
    }

    [Fact]
    public async Task A_message_that_was_still_to_leave_does_not_and_one_that_was_still_to_be_answered_is_settled_at_the_next_start()
    {
        await Kept.WriteAsync(Db, Amna);

        await Kept.EraseAsync(Db, Amna);
        await Db.RestartAsync();

        Assert.Empty(await Db.DispatchLog.TakeUnsettledAsync(default));
        Assert.Equal(new SendOutcome(SendState.Failed, Code: "Erased"), await Db.DispatchLog.FindAsync(Kept.Chat(Amna), "t1-person-7-out", default));
        Assert.Empty(await Db.Inbox.TakeUnfinishedAsync(default));
        Assert.Equal("done", await Db.AskAsync<string>("select state from delivery_inbox where activity_id = 'said-1'"));
    }

    [Fact]
    public async Task A_message_that_came_before_is_known_when_it_comes_again()
    {
        await Kept.WriteAsync(Db, Amna);
        await Kept.EraseAsync(Db, Amna);

        Assert.IsType<Receipt.Known>(await Db.Inbox.AcceptAsync(new Incoming(Kept.Chat(Amna), "said-1", "again"u8.ToArray(), false, Kept.At.AddHours(2)), default));
    }

    [Fact]
    public async Task What_the_dispatcher_writes_down_late_brings_nothing_back()
    {
        await Kept.WriteAsync(Db, Amna);
        await Kept.EraseAsync(Db, Amna);

        await Db.DispatchLog.RecordAsync(
            new Outgoing("t1-person-7-out", Kept.Chat(Amna), SendKind.Send, default), new SendOutcome(SendState.Failed) { PersonIsGone = true }, Kept.At.AddHours(2), default);

        Assert.Equal(0, await Db.AskAsync<long>("select (select count(*) from people_person) + (select count(*) from delivery_conversation)"));
    }

    [Fact]
    public async Task A_group_in_which_they_wrote_last_no_longer_names_them()
    {
        await Kept.WriteAsync(Db, Amna);
        await TurnAsync(turn => turn.Conversations.Save(Kept.Conversation(Amna) with { Key = new ConversationKey("t1", "group"), Kind = ConversationKind.Group, Person = null }));

        await Kept.EraseAsync(Db, Amna);

        Assert.Equal(0, await Db.AskAsync<long>("select count(*) from delivery_conversation"));
    }

    /// <summary>Each is what a turn would write that read everything before the erasure and commits after it.</summary>
    [Theory]
    [InlineData("answer")]
    [InlineData("new round")]
    [InlineData("language")]
    [InlineData("new chat")]
    public async Task A_turn_that_ends_after_the_erasure_is_a_conflict_and_leaves_nothing(string what)
    {
        await Kept.WriteAsync(Db, Amna);
        var chat = Kept.Conversation(Amna) with { Version = 1 };
        var late = Db.Turn();
        switch (what)
        {
            case "answer":
                late.Rounds.Save(Kept.Round(Amna).Retire(1) with { Version = 1 });
                late.Conversations.Save(chat);
                break;
            case "new round":
                late.Rounds.Save(Round.Start("another", Amna.Key, Kept.At, Kept.Round(Amna).Questions) with { EndedAt = Kept.At });
                late.Conversations.Save(chat);
                break;
            case "language":
                late.People.Save(Amna with { Version = 1, Chose = null });
                late.Conversations.Save(chat);
                break;
            default:
                late.Conversations.Save(chat with { Key = new ConversationKey("t1", "another"), Version = 0 });
                break;
        }

        await Kept.EraseAsync(Db, Amna);

        Assert.Equal(Commit.Conflict, await late.CommitAsync());
        Assert.Null(await Db.Turn().PersonalData.ExportAsync(Amna.Key, Kept.At, default));
        Assert.Equal(0, await Db.AskAsync<long>("select (select count(*) from quiz_round) + (select count(*) from quiz_answer) + (select count(*) from delivery_conversation)"));
    }

    private async Task<string?> TextAsync(Person person) => (await Db.Turn().PersonalData.ExportAsync(person.Key, Kept.At, default))?.ToJson().ToJsonString();
}
