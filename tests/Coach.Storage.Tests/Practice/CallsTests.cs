using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Skills;

namespace Coach.Storage.Tests.Practice;

/// <summary>Practice calls as they are kept.</summary>
public sealed class CallsTests : StorageTest
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonKey Bilal = new("t1", "person-bilal");

    [Fact]
    public async Task An_open_call_is_found_with_everything_that_was_said_and_decided_in_it()
    {
        var begun = Begin("call-1");
        await SaveAsync(begun);
        var said = Said(await OpenAsync(Ayesha), "I am sorry about the fee.", "You should be.", 66);
        await SaveAsync(said);

        var open = await OpenAsync(Ayesha);

        Assert.Equal(("call-1", At, At.AddMinutes(1), 2L), (open.Id, open.StartedAt, open.LastAt, open.Version));
        var exchange = Assert.Single(open.Call.Exchanges);
        Assert.Equal(("I am sorry about the fee.", "You should be.", 66), (exchange.Agent, exchange.Customer, exchange.Mood.Anger));
        Assert.Equal("paid-on", Assert.Single(exchange.Learnt));
        Assert.Equal(begun.Call.Opening, open.Call.Opening);
        Assert.Empty(open.Worded);
    }

    [Fact]
    public async Task An_answer_that_a_model_worded_is_known_as_such()
    {
        await SaveAsync(Begin("call-1"));
        var open = await OpenAsync(Ayesha);
        await SaveAsync(open.Heard(With(open.Call, "Sorry.", "You should be.", 66), "Well, you should be!", At.AddMinutes(1)));

        var kept = await OpenAsync(Ayesha);

        Assert.Equal(1, Assert.Single(kept.Worded));
        Assert.Equal("Well, you should be!", kept.Call.Exchanges[0].Customer);
    }

    [Fact]
    public async Task What_a_model_noticed_is_kept_with_the_call()
    {
        await SaveAsync(Begin("call-1"));
        await SaveAsync(Said(await OpenAsync(Ayesha), "I am sorry about the fee.", "You should be.", 66) with { Noticed = [new ProposedReading(1, Move.Empathy, "sorry about the fee")] });

        Assert.Equal(new ProposedReading(1, Move.Empathy, "sorry about the fee"), Assert.Single((await OpenAsync(Ayesha)).Noticed));
    }

    [Fact]
    public async Task A_person_has_one_open_call_and_nobody_else_sees_it()
    {
        await SaveAsync(Begin("call-1"));
        var second = Db.Turn();
        second.Calls.Save(Begin("call-2"), Rehearsals.Farah);

        Assert.Equal(Commit.Conflict, await second.CommitAsync());
        Assert.Null(await Db.Turn().Calls.OpenAsync(Bilal, default));
        Assert.Null(await Db.Turn().Calls.FindAsync(Bilal, "call-1", default));
    }

    [Fact]
    public async Task A_call_that_changed_since_it_was_read_is_a_conflict()
    {
        await SaveAsync(Begin("call-1"));
        var (one, other) = (await OpenAsync(Ayesha), await OpenAsync(Ayesha));
        await SaveAsync(Said(one, "Sorry.", "Hm.", 60));

        var late = Db.Turn();
        late.Calls.Save(Said(other, "Calm down.", "What?", 80), Rehearsals.Farah);

        Assert.Equal(Commit.Conflict, await late.CommitAsync());
        Assert.Equal("Sorry.", (await OpenAsync(Ayesha)).Call.Exchanges[0].Agent);
    }

    [Fact]
    public async Task Nothing_that_was_said_can_be_read_in_the_database()
    {
        await SaveAsync(Begin("call-1"));
        await SaveAsync(Said(await OpenAsync(Ayesha), "my secret line", "a secret answer", 60).Try(new TriedLine(1, 1, "a secret try")));
        await EndAsync(await OpenAsync(Ayesha), score: 61, []);

        var bytes = System.Text.Encoding.UTF8.GetString(await Db.BytesAsync());

        Assert.DoesNotContain("secret", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask openly.", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_tells_how_each_call_ended_the_newest_first()
    {
        await SaveAsync(Begin("call-1"));
        await EndAsync(Said(await OpenAsync(Ayesha), "Sorry.", "Hm.", 60), score: 61, []);
        await SaveAsync(Begin("call-2", At.AddDays(1)) with { ForkedFrom = "call-1" });

        var past = await Db.Turn().Calls.PastAsync(Ayesha, default);

        Assert.Equal(["call-2", "call-1"], past.Select(call => call.Id));
        Assert.Equal((null, null, true), (past[0].EndedAt, past[0].Score, past[0].IsFork));
        Assert.Equal((Ending.EndedByAgent, 61, false), (past[1].Ending, past[1].Score, past[1].IsFork));
    }

    [Fact]
    public async Task What_calls_tell_of_skills_and_mistakes_goes_with_the_call()
    {
        await SaveAsync(Begin("call-1"));
        await EndAsync(Said(await OpenAsync(Ayesha), "Sorry.", "Hm.", 60), 61, [Move.Blame, Move.Empathy, Move.Blame]);
        await SaveAsync(Begin("call-2", At.AddDays(1)));
        await EndAsync(Said(await OpenAsync(Ayesha), "Sorry.", "Hm.", 60), 70, [Move.Blame]);

        var told = await Db.Turn().Calls.LearntAsync(Ayesha, default);
        Assert.Equal([new Evidence("empathy", 0.6, 1.25, At.AddHours(1)), new Evidence("empathy", 0.6, 1.25, At.AddDays(1).AddHours(1))], told.Evidence.OrderBy(piece => piece.At));
        Assert.Equal([(Move.Blame, At.AddDays(1).AddHours(1)), (Move.Empathy, At.AddHours(1))], told.Mistakes.Select(mistake => (mistake.Key, mistake.Value)).OrderByDescending(mistake => mistake.Value));

        var turn = Db.Turn();
        turn.Calls.Delete(Ayesha, "call-2");
        Assert.Equal(Commit.Done, await turn.CommitAsync());

        var left = await Db.Turn().Calls.LearntAsync(Ayesha, default);
        Assert.Single(left.Evidence);
        Assert.Equal(At.AddHours(1), left.Mistakes[Move.Blame]);
        Assert.Null(await Db.Turn().Calls.FindAsync(Ayesha, "call-2", default));
    }

    [Fact]
    public async Task Nobody_deletes_the_call_of_somebody_else()
    {
        await SaveAsync(Begin("call-1"));
        var turn = Db.Turn();
        turn.Calls.Delete(Bilal, "call-1");

        Assert.Equal(Commit.Conflict, await turn.CommitAsync());
        Assert.NotNull(await Db.Turn().Calls.FindAsync(Ayesha, "call-1", default));
    }

    [Fact]
    public async Task A_customer_is_kept_as_it_was_when_the_call_began()
    {
        await SaveAsync(Begin("call-1"));

        var kept = await Db.Turn().Calls.CustomerAsync("late-fee", CustomerVersion.Of(Rehearsals.Farah), default);

        Assert.NotNull(kept);
        Assert.Equal(CustomerVersion.Of(Rehearsals.Farah), CustomerVersion.Of(kept));
        Assert.Null(await Db.Turn().Calls.CustomerAsync("late-fee", "another", default));
    }

    [Fact]
    public async Task A_customer_of_another_shape_is_as_if_it_had_not_been_kept()
    {
        await SaveAsync(Begin("call-1"));
        await Db.AskAsync<long>("update practice_customer set content = '{\"name\":7}'");

        Assert.Null(await Db.Turn().Calls.CustomerAsync("late-fee", CustomerVersion.Of(Rehearsals.Farah), default));
    }

    private static Rehearsal Begin(string id, DateTimeOffset? at = null) => Rehearsal.Begin(id, Ayesha, Rehearsals.Farah, 7, at ?? At);

    private static Rehearsal Said(Rehearsal call, string agent, string customer, int anger) => call.Heard(With(call.Call, agent, customer, anger), customer, call.StartedAt.AddMinutes(1));

    private static Call With(Call call, string agent, string customer, int anger) =>
        call with { Exchanges = call.Exchanges.Add(Rehearsals.Exchange(call.Exchanges.Length + 1, agent, customer, anger)) };

    private async Task<Rehearsal> OpenAsync(PersonKey person) => await Db.Turn().Calls.OpenAsync(person, default) ?? throw new InvalidOperationException("No call is open.");

    private async Task SaveAsync(Rehearsal call)
    {
        var turn = Db.Turn();
        turn.Calls.Save(call, Rehearsals.Farah);
        Assert.Equal(Commit.Done, await turn.CommitAsync());
    }

    private async Task EndAsync(Rehearsal call, int score, IEnumerable<Move> mistakes)
    {
        var ended = call with { Call = call.Call.Leave(), EndedAt = call.StartedAt.AddHours(1), Debrief = Rehearsals.Debrief(score) };
        var turn = Db.Turn();
        turn.Calls.Save(ended, Rehearsals.Farah);
        turn.Calls.Save(ended, [new Evidence("empathy", 0.6, 1.25, call.StartedAt.AddHours(1))], mistakes);
        Assert.Equal(Commit.Done, await turn.CommitAsync());
    }
}
