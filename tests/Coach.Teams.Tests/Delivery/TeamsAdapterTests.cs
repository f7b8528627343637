using System.Text.Json;
using Coach.Delivery;
using Coach.Teams.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotActivity = Microsoft.Bot.Schema.Activity;

namespace Coach.Teams.Tests.Delivery;

/// <summary>What the bot sends is staged in the outbox, in the order written; nothing leaves but typing.</summary>
public sealed class TeamsAdapterTests : IOutbox
{
    private readonly List<Outgoing> _staged = [];
    private readonly List<string> _typed = [];

    void IOutbox.Add(Outgoing message) => _staged.Add(message);

    [Fact]
    public async Task A_message_gets_the_id_of_its_outbox_row_and_none_of_its_own()
    {
        string? id = null;
        await RunAsync(async context => id = (await context.SendActivityAsync(MessageFactory.Text("hello"))).Id);

        var message = Assert.Single(_staged);
        Assert.Equal((id, SendKind.Send, true, null), (message.Id, message.Kind, message.IsReply, message.Target));
        var json = JsonElement.Parse(message.Payload.Span);
        Assert.Equal(("message", "hello", "in-1"), (Text(json, "type"), Text(json, "text"), Text(json, "replyToId")));
        Assert.False(json.TryGetProperty("id", out _));
        Assert.False(json.TryGetProperty("attachments", out var attachments) && attachments.ValueKind is JsonValueKind.Null);
    }

    [Fact]
    public async Task Updates_and_deletions_name_their_target_and_keep_their_place()
    {
        var first = "";
        await RunAsync(async context =>
        {
            first = (await context.SendActivityAsync(MessageFactory.Text("one"))).Id;
            var changed = MessageFactory.Text("one, changed");
            changed.Id = first;
            await context.UpdateActivityAsync(changed);
            await context.SendActivityAsync(MessageFactory.Text("two"));
            await context.DeleteActivityAsync(first);
        });

        Assert.Equal(
            [(SendKind.Send, null), (SendKind.Update, first), (SendKind.Send, null), (SendKind.Delete, first)],
            _staged.Select(message => (message.Kind, message.Target)));
        Assert.Equal(4, _staged.Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public async Task Typing_leaves_at_once_and_a_trace_never()
    {
        await RunAsync(async context =>
        {
            await context.SendActivityAsync(new BotActivity { Type = ActivityTypes.Typing });
            Assert.Equal([ActivityTypes.Typing], _typed);
            await context.SendActivityAsync(new BotActivity { Type = ActivityTypes.Trace, Name = "dialogs" });
        });

        Assert.Empty(_staged);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_kept_for_its_caller()
    {
        var messages = await RunAsync(context => context.SendActivityAsync(new BotActivity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = 200, Body = "answer" },
        }));

        Assert.Equal((200, "answer"), (messages.InvokeResponse?.Status, messages.InvokeResponse?.Body));
        Assert.Empty(_staged);
    }

    [Fact]
    public async Task Replies_that_somebody_expects_in_the_response_leave_like_all_others()
    {
        await RunAsync(context => context.SendActivityAsync(MessageFactory.Text("hello")), DeliveryModes.ExpectReplies);

        Assert.Single(_staged);
    }

    private async Task<TurnMessages> RunAsync(Func<ITurnContext, Task> bot, string? deliveryMode = null)
    {
        var turn = new Turn { Conversation = new Conversation(new ConversationKey("contoso", "a:ayesha"), ConversationKind.Personal, "https://smba.trafficmanager.net/", "28:coach", "29:ayesha") };
        var messages = new TurnMessages(this, turn, (typing, _) =>
        {
            _typed.Add(typing.Type);
            return Task.CompletedTask;
        });
        var activity = new BotActivity
        {
            Type = ActivityTypes.Message,
            Id = "in-1",
            DeliveryMode = deliveryMode,
            From = new ChannelAccount("29:ayesha"),
            Recipient = new ChannelAccount("28:coach"),
            Conversation = new ConversationAccount(id: "a:ayesha"),
        };
        await new TeamsAdapter().RunAsync(activity, messages, (context, _) => bot(context), CancellationToken.None);
        return messages;
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
