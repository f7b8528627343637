using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class TestFlowTests
{
    private static readonly BotCallbackHandler Echo = async (turn, token) =>
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
            await turn.SendActivityAsync($"Welcome {turn.Activity.MembersAdded[0].Name}", cancellationToken: token);
        else if (turn.Activity.Text != "silence")
            await turn.SendActivityAsync($"echo: {turn.Activity.Text}", cancellationToken: token);
        await turn.TraceActivityAsync("note", cancellationToken: token);
    };

    [Fact]
    public async Task A_conversation_reads_as_it_is_held() => await new TestFlow(new TestAdapter(), Echo)
        .SendConversationUpdate().AssertReply("Welcome User1")
        .Test("a", "echo: a")
        .Send("b").AssertReplyContains("b")
        .Send("c").AssertReplyOneOf(["echo: b", "echo: c"])
        .Send("d").AssertReply(reply => Assert.Equal("echo: d", reply.AsMessageActivity().Text))
        .Send("silence").AssertNoReply(timeout: 10)
        .StartTestAsync();

    [Theory]
    [InlineData("other", "described")]
    public async Task A_wrong_reply_is_told_with_what_was_expected(string expected, string description)
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => new TestFlow(new TestAdapter(), Echo).Test("a", expected, description).StartTestAsync());

        Assert.Equal("described:\nExpected:other\nReceived:echo: a", e.Message);
    }

    [Fact]
    public async Task A_reply_that_does_not_come_or_comes_unasked_fails_the_test()
    {
        await Assert.ThrowsAsync<TaskCanceledException>(() => new TestFlow(new TestAdapter(), Echo).Send("silence").AssertReply("a", timeout: 10).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => new TestFlow(new TestAdapter(), Echo).Send("a").AssertNoReply(timeout: 10).StartTestAsync());
    }

    [Fact]
    public async Task A_transcript_is_played_by_roles()
    {
        var bot = new ChannelAccount { Role = RoleTypes.Bot };
        await new TestFlow(new TestAdapter(), Echo)
            .Test([new Activity(ActivityTypes.Message, text: "a"), new Activity(ActivityTypes.Message, from: bot, text: "echo: a")])
            .StartTestAsync();
    }

    [Fact]
    public async Task The_adapter_addresses_numbers_and_keeps_what_passes_through_it()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("room", "Ayesha"), sendTraceActivity: true);

        await adapter.SendTextToBotAsync("a", Echo, default);
        var reply = (Activity)adapter.GetNextReply();
        var trace = (Activity)adapter.GetNextReply();

        Assert.Equal(("ayesha", "bot", "room", "test"), (reply.Recipient.Id, reply.From.Id, reply.Conversation.Id, reply.ChannelId));
        Assert.Equal((ActivityTypes.Trace, "note"), (trace.Type, trace.Name));
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task An_activity_in_the_queue_can_be_replaced_and_deleted()
    {
        var adapter = new TestAdapter();

        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: token);
            var second = await turn.SendActivityAsync("second", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: first.Id, text: "changed"), token);
            await turn.DeleteActivityAsync(second.Id, token);
        });

        Assert.Equal(["changed"], adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task A_transcript_logger_is_told_of_both_sides_and_of_edits_and_deletions()
    {
        var log = new Log();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(log));

        await adapter.SendTextToBotAsync("hi", async (turn, token) =>
        {
            var (kept, taken) = (await turn.SendActivityAsync("hello", cancellationToken: token), await turn.SendActivityAsync("oops", cancellationToken: token));
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: kept.Id, text: "hello!"), token);
            await turn.DeleteActivityAsync(taken.Id, token);
            Assert.Empty(log.Told);
        }, default);

        Assert.Equal(
            ["message hi user1", "message hello bot", "message oops bot", "messageUpdate hello! bot", "messageDelete  bot"],
            log.Told.Select(activity => $"{activity.Type} {activity.Text} {activity.From.Id}"));
        Assert.Equal((log.Told[1].Id, log.Told[2].Id), (log.Told[3].Id, log.Told[4].Id));
    }

    [Fact]
    public async Task A_transcript_logger_that_fails_does_not_harm_the_turn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Log { Fails = true }));

        await new TestFlow(adapter, async (turn, token) => await turn.SendActivityAsync("hello", cancellationToken: token)).Test("hi", "hello").StartTestAsync();
    }

    private sealed class Log : ITranscriptLogger
    {
        public List<Activity> Told { get; } = [];

        public bool Fails { get; init; }

        public Task LogActivityAsync(IActivity activity)
        {
            Told.Add((Activity)activity);
            return Fails ? throw new InvalidOperationException("The log is full.") : Task.CompletedTask;
        }
    }
}
