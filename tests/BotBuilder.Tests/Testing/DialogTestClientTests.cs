using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace BotBuilder.Tests.Testing;

public class DialogTestClientTests
{
    private readonly WaterfallDialog _dialog = new("w",
    [
        async (step, ct) =>
        {
            await step.Context.SendActivityAsync($"options: {step.Options}", cancellationToken: ct);
            await step.Context.SendActivityAsync($"channel: {step.Context.Activity.ChannelId}", cancellationToken: ct);
            return Dialog.EndOfTurn;
        },
        (step, ct) => step.EndDialogAsync(step.Result, ct),
    ]);

    [Fact]
    public async Task A_dialog_is_begun_with_the_options_and_its_replies_come_one_by_one()
    {
        var client = new DialogTestClient(Channels.Msteams, _dialog, 7);

        Assert.Equal("options: 7", (await client.SendActivityAsync<IMessageActivity>("hello")).Text);
        Assert.Equal("channel: msteams", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("w", client.DialogContext.ActiveDialog.Id);
    }

    [Fact]
    public async Task The_result_of_the_last_turn_is_kept()
    {
        var client = new DialogTestClient(Channels.Test, _dialog);
        await client.SendActivityAsync<IMessageActivity>("hello");
        client.GetNextReply<IMessageActivity>();

        Assert.Null(await client.SendActivityAsync<IMessageActivity>(MessageFactory.Text("bye")));

        Assert.Equal((DialogTurnStatus.Complete, "bye"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task The_adapter_and_the_state_may_be_ones_own()
    {
        var state = new ConversationState(new MemoryStorage());
        var client = new DialogTestClient(new TestAdapter(Channels.Directline), _dialog, conversationState: state);
        await client.SendActivityAsync<IMessageActivity>("hello");

        Assert.Same(state, client.ConversationState);
        Assert.Equal("channel: directline", client.GetNextReply<IMessageActivity>().Text);
    }

    [Fact]
    public async Task The_logger_writes_messages_as_text_with_the_time_they_took()
    {
        var output = new Lines();
        var client = new DialogTestClient(Channels.Test, _dialog, "o", [new XUnitDialogTestLogger(output)]);
        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal("\r\nUser:  hi", output[0]);
        Assert.StartsWith("       -> ts: ", output[1], StringComparison.Ordinal);
        Assert.Equal("\r\nBot:   Text = options: o\r\n       Speak = \r\n       InputHint = acceptingInput", output[2]);
        Assert.Matches(@"^       -> ts: \d\d:\d\d:\d\d elapsed: [\d,]+ ms$", output[3]);
    }

    [Fact]
    public async Task The_logger_writes_everything_else_as_JSON()
    {
        var output = new Lines();
        var client = new DialogTestClient(Channels.Test, _dialog, middlewares: [new XUnitDialogTestLogger(output)]);
        await client.SendActivityAsync<IActivity>(new Activity { Type = ActivityTypes.Event, Name = "go" });

        Assert.Equal("\r\nUser:  Activity = ActivityTypes.event", output[0]);
        Assert.Equal("event", JsonDocument.Parse(output[1]).RootElement.GetProperty("type").GetString());
        Assert.Contains("\n  \"name\": \"go\"", output[1], StringComparison.Ordinal);
    }

    private sealed class Lines : List<string>, ITestOutputHelper
    {
        public void WriteLine(string message) => Add(message);

        public void WriteLine(string format, params object[] args) => Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
    }
}
