using System.Globalization;
using System.Text;

namespace Coach.Host.Tests.Delivery;

/// <summary>Teams says no, is late, or is not there. What becomes of the message stands in the outbox.</summary>
public class TroublesTests
{
    private static readonly Trouble Arrives = new Trouble.Reset(Arrives: true);

    private static readonly (string When, Trouble?[] Troubles)[] Replies =
    [
        ("all is well", []),
        ("400 BadArgument", [new Trouble.Status(400, "BadArgument")]),
        ("401", [new Trouble.Status(401)]),
        ("403 BotNotInConversationRoster", [new Trouble.Status(403, "BotNotInConversationRoster")]),
        ("403 ConversationBlockedByUser", [new Trouble.Status(403, "ConversationBlockedByUser")]),
        ("404 ConversationNotFound", [new Trouble.Status(404, "ConversationNotFound")]),
        ("404 of another kind", [new Trouble.Status(404)]),
        ("412 once", [new Trouble.Status(412)]),
        ("413 MessageSizeTooBig", [new Trouble.Status(413, "MessageSizeTooBig")]),
        ("429 with a pause", [new Trouble.Status(429, RetryAfter: 7)]),
        ("429 without one, twice", [new Trouble.Status(429), new Trouble.Status(429)]),
        ("500 ServiceError", [new Trouble.Status(500, "ServiceError")]),
        ("502, 503, 504", [new Trouble.Status(502), new Trouble.Status(503), new Trouble.Status(504)]),
        ("503 without end", [.. Enumerable.Repeat(new Trouble.Status(503), 20)]),
        ("cut off before it arrived", [new Trouble.Reset(Arrives: false)]),
        ("cut off after it arrived", [Arrives]),
        ("cut off after it arrived, twice", [Arrives, Arrives]),
        ("no answer", [new Trouble.Wait(Task.Delay(Timeout.Infinite))]),
        ("no answer, twice", [new Trouble.Wait(Task.Delay(Timeout.Infinite)), new Trouble.Wait(Task.Delay(Timeout.Infinite))]),
        ("503, then cut off, then 503", [new Trouble.Status(503), Arrives, new Trouble.Status(503)]),
    ];

    private static readonly (string When, Trouble?[] Troubles)[] Updates =
    [
        ("all is well", []),
        ("404 ActivityNotFoundInConversation", [new Trouble.Status(404, "ActivityNotFoundInConversation")]),
        ("cut off after it arrived, twice", [Arrives, Arrives]),
        ("500 ServiceError", [new Trouble.Status(500, "ServiceError")]),
    ];

    [Fact]
    public async Task Every_answer_of_Teams_to_a_reply()
    {
        await using var coach = await TestCoach.StartAsync("--Teams:CallTimeout=00:00:01");
        var ayesha = await coach.Ayesha.GreetedAsync();
        var table = new StringBuilder();

        foreach (var (when, troubles) in Replies)
            table.Append(await RowAsync(coach, when, troubles, () => ayesha.PostAsync(ayesha.Message("hi"))));

        await Approved.MatchAsync(table.ToString(), "Delivery");
    }

    [Fact]
    public async Task Every_answer_of_Teams_to_an_update()
    {
        await using var coach = await TestCoach.StartAsync("--Teams:CallTimeout=00:00:01");
        var ayesha = await coach.Ayesha.GreetedAsync();
        var table = new StringBuilder();

        foreach (var (when, troubles) in Updates)
        {
            await ayesha.PostAsync(ayesha.Message("quiz"));
            await coach.QuietAsync();
            table.Append(await RowAsync(coach, when, troubles, () => ayesha.PostAsync(ayesha.Message("stop"))));
        }

        await Approved.MatchAsync(table.ToString(), "Delivery");
    }

    [Fact]
    public async Task A_pause_that_Teams_asks_for_is_kept_by_everybody_of_the_tenant_and_by_nobody_else()
    {
        await using var coach = await TestCoach.StartAsync();
        var other = new TestPerson(coach, "Other", "other-aad", "other-tenant");
        var first = true;
        coach.Teams.Troubles = call => call.Kind is "send" && Interlocked.Exchange(ref first, false) ? new Trouble.Status(429, RetryAfter: 30) : null;
        await coach.Ayesha.PostAsync(coach.Ayesha.Message("hi"));
        await coach.UntilAsync(() => coach.Count("delivery_outbox where held = 1") is 1);

        await coach.Bilal.PostAsync(coach.Bilal.Message("hi"));
        await other.PostAsync(other.Message("hi"));
        await coach.UntilAsync(() => coach.Teams.Arrived(other.Conversation).Count is 1);
        coach.Clock.Move(TimeSpan.FromSeconds(29));
        await coach.UntilAsync(() => coach.Count("delivery_outbox where state = 'ready'") is 2);
        Assert.Empty(coach.Teams.Arrived(coach.Bilal.Conversation));

        coach.Clock.Move(TimeSpan.FromSeconds(1));
        await coach.QuietAsync();
        Assert.Single(coach.Teams.Arrived(coach.Ayesha.Conversation));
        Assert.Single(coach.Teams.Arrived(coach.Bilal.Conversation));
    }

    [Fact]
    public async Task A_Teams_that_is_not_there_is_tried_for_a_while_and_given_up()
    {
        await using var coach = await TestCoach.StartAsync();
        var message = coach.Ayesha.Message("hi");
        message["serviceUrl"] = "http://127.0.0.1:9/";

        await coach.Ayesha.PostAsync(message);
        await coach.UntilAsync(() => coach.Count("delivery_outbox where state <> 'ready'") is 1, moving: TimeSpan.FromSeconds(5));

        Assert.Equal(["failed Connection 0"], coach.Rows("select state, code, unknowns from delivery_outbox"));
        await coach.Ayesha.SayAsync("hi");
        Assert.StartsWith("Hello Ayesha, good to see you.", coach.Ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    private static async Task<string> RowAsync(TestCoach coach, string when, Trouble?[] troubles, Func<Task> act)
    {
        var waiting = new Queue<Trouble?>(troubles);
        var (seen, rows) = (coach.Teams.Calls.Count, coach.Count("delivery_outbox"));
        coach.Teams.Troubles = call => call.Kind is "create" ? null : waiting.TryDequeue(out var trouble) ? trouble : null;
        await act();
        await coach.UntilAsync(
            () => coach.Count("delivery_inbox where state = 'new'") + coach.Count("delivery_outbox where state = 'ready'") is 0,
            moving: TimeSpan.FromSeconds(0.1));
        coach.Teams.Troubles = _ => null;

        var text = new StringBuilder(when).Append('\n');
        foreach (var call in coach.Teams.Calls.Skip(seen))
            text.Append(CultureInfo.InvariantCulture, $"  {call.Kind} in {(call.Conversation is "" ? "-" : call.Conversation.Split('-')[0])} {(call.Arrived ? "arrives" : "does not arrive")}\n");
        foreach (var row in coach.Rows($"select kind, state, coalesce(code, ''), case unknowns when 0 then '' else '· in doubt ' || unknowns end from delivery_outbox where seq > {rows} order by seq"))
            text.Append(CultureInfo.InvariantCulture, $"  = {string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries))}\n");
        return text.Append('\n').ToString();
    }
}
