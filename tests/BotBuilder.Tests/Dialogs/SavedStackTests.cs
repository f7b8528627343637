using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using static BotBuilder.Tests.Dialogs.Conversation;

namespace BotBuilder.Tests.Dialogs;

public class SavedStackTests
{
    [Fact]
    public async Task What_the_dialogs_save_has_the_official_names_and_plain_types()
    {
        var state = new DialogState();
        await TurnAsync(state, "hello");

        var component = Assert.Single(state.DialogStack);
        Assert.Equal(["dialogs"], component.State.Keys);
        Assert.NotNull(component.Version);
        var inner = Assert.IsType<DialogState>(component.State["dialogs"]).DialogStack;
        Assert.Equal(["ask", "steps"], inner.Select(instance => instance.Id));

        Assert.Equal(["options", "state"], inner[0].State.Keys.Order());
        Assert.IsType<PromptOptions>(inner[0].State["options"]);
        Assert.Equal(0, Assert.IsType<Dictionary<string, object>>(inner[0].State["state"])["AttemptCount"]);

        Assert.Equal(["instanceId", "options", "stepIndex", "values"], inner[1].State.Keys.Order());
        Assert.Equal(0, inner[1].State["stepIndex"]);
        Assert.True(Guid.TryParse((string)inner[1].State["instanceId"], out _));
        Assert.Equal("kept", Assert.IsType<Dictionary<string, object>>(inner[1].State["values"])["word"]);
    }

    [Fact]
    public async Task A_stack_that_was_kept_as_JSON_goes_on_where_it_was()
    {
        var state = new DialogState();
        await TurnAsync(state, "hello");

        state = ThroughJson(state);
        Assert.IsType<JsonElement>(state.DialogStack[0].State["dialogs"]);
        Assert.Equal(["which? (1) red or (2) blue (attempt 1)"], await TurnAsync(state, "purple"));

        state = ThroughJson(state);
        Assert.Equal(["which? (1) red or (2) blue (attempt 2)"], await TurnAsync(state, "purple"));

        state = ThroughJson(state);
        Assert.Equal(["blue, kept"], await TurnAsync(state, "azure"));
        Assert.Empty(state.DialogStack);
    }

    private static DialogState ThroughJson(DialogState state) => JsonSerializer.Deserialize<DialogState>(JsonSerializer.Serialize(state))!;

    private static async Task<string[]> TurnAsync(DialogState state, string text)
    {
        var adapter = new TestAdapter();
        var dialog = new ComponentDialog("component")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) =>
                {
                    step.Values["word"] = "kept";
                    var options = Ask("which?");
                    options.Choices = [new Choice("red"), new Choice("blue") { Synonyms = ["azure"] }];
                    return step.PromptAsync("ask", options, ct);
                },
                async (step, ct) =>
                {
                    await step.Context.SendActivityAsync($"{((FoundChoice)step.Result).Value}, {step.Values["word"]}", cancellationToken: ct);
                    return await step.EndDialogAsync(null, ct);
                },
            ]))
            .AddDialog(new Counting("ask"));
        await adapter.SendTextToBotAsync(text, async (turnContext, cancellationToken) =>
        {
            var dc = new DialogContext(new DialogSet().Add(dialog), turnContext, state);
            if ((await dc.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync("component", null, cancellationToken);
        }, default);
        return [.. adapter.ActiveQueue.Select(reply => reply.Text)];
    }

    private sealed class Counting(string id) : ChoicePrompt(id)
    {
        protected override IMessageActivity AppendChoices(
            IMessageActivity prompt,
            string channelId,
            IList<Choice> choices,
            ListStyle style,
            ChoiceFactoryOptions? options = null,
            string? conversationType = null,
            IList<string>? toList = null,
            CancellationToken cancellationToken = default)
        {
            var question = base.AppendChoices(prompt, channelId, choices, style, options, conversationType, toList, cancellationToken);
            if (_attempt > 0)
                question.Text += $" (attempt {_attempt})";
            return question;
        }

        private int _attempt;

        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        {
            _attempt = Convert.ToInt32(state["AttemptCount"], System.Globalization.CultureInfo.InvariantCulture);
            return base.OnPromptAsync(turnContext, state, options, isRetry, cancellationToken);
        }
    }
}
