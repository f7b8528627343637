using System.Collections;
using Coach.Bot.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Coach.Bot.Tests.Delivery;

public sealed class StateJsonTests
{
    [Fact]
    public async Task A_waterfall_with_a_choice_prompt_in_progress_goes_on_from_its_JSON()
    {
        var (json, asked) = await TalkAsync(saved: null, "begin");
        Assert.Equal(["Which colour?\n\n   1. Red\n   2. Green"], asked);

        var (again, retried) = await TalkAsync(json, "mauve");
        Assert.Equal(["Red or green?\n\n   1. Red\n   2. Green"], retried);

        var (_, answered) = await TalkAsync(again, "lal");
        Assert.Equal(["Red for Ayesha, 5 times, carefully"], answered);
    }

    [Fact]
    public async Task No_type_name_is_ever_stored()
    {
        var (json, _) = await TalkAsync(saved: null, "begin");

        Assert.Contains("\"$\":\"stack\"", json, StringComparison.Ordinal);
        Assert.Contains("\"$\":\"prompt\"", json, StringComparison.Ordinal);
        foreach (var name in new[] { "Microsoft.", "System.", "Coach.", "$type", "Version=", nameof(DialogInstance), nameof(PromptOptions), nameof(FoundChoice), nameof(Activity) })
            Assert.DoesNotContain(name, json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_dialogs_may_remember_comes_back_as_it_was()
    {
        var map = new Dictionary<string, object?>
        {
            ["text"] = "سلام \"quoted\" \ud83d\ude00",
            ["yes"] = true,
            ["number"] = -7,
            ["large"] = 5_000_000_000L,
            ["ratio"] = 0.1,
            ["list"] = new List<object?> { "a", 1, false, new List<object?> { 2.5 } },
            ["array"] = new[] { 1, 2 },
            ["map"] = new Dictionary<string, object?> { ["inner"] = "x" },
            ["words"] = new Dictionary<string, string> { ["en"] = "Hello" },
        };

        Assert.True(StateJson.TryRead(StateJson.Write(map), out var read));

        var back = Assert.IsType<IDictionary<string, object>>(read, exactMatch: false);
        Assert.Equal(["text", "yes", "number", "large", "ratio", "list", "array", "map", "words"], back.Keys);
        Assert.Equal(map["text"], back["text"]);
        Assert.Equal(map["yes"], back["yes"]);
        Assert.Equal(map["number"], back["number"]);
        Assert.Equal(map["large"], back["large"]);
        Assert.Equal(map["ratio"], back["ratio"]);
        Assert.Equal(["a", 1, false, new List<object?> { 2.5 }], Assert.IsType<IEnumerable>(back["list"], exactMatch: false).Cast<object>());
        Assert.Equal([1, 2], Assert.IsType<IEnumerable>(back["array"], exactMatch: false).Cast<int>());
        Assert.Equal("x", Assert.IsType<IDictionary<string, object>>(back["map"], exactMatch: false)["inner"]);
        Assert.Equal("Hello", Assert.IsType<IDictionary<string, object>>(back["words"], exactMatch: false)["en"]);
    }

    public static TheoryData<object, string> Refused => new()
    {
        { Scene.Now, "DateTimeOffset" },
        { Scene.Ayesha(), "Person" },
        { new FoundChoice { Value = "red" }, "FoundChoice" },
        { MessageFactory.Text("hi"), "Activity" },
        { 1.5m, "Decimal" },
        { new HashSet<string> { "a" }, "HashSet`1" },
        { ListStyle.List, "ListStyle" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void Anything_else_is_refused_and_its_type_named(object value, string type)
    {
        var alone = Assert.Throws<InvalidOperationException>(() => StateJson.Write(value));
        var inside = Assert.Throws<InvalidOperationException>(() => StateJson.Write(new DialogState([new DialogInstance { Id = "x", State = new Dictionary<string, object> { ["it"] = value } }])));

        Assert.Contains($"cannot hold a {type}:", alone.Message, StringComparison.Ordinal);
        Assert.Equal(alone.Message, inside.Message);
    }

    [Fact]
    public void Nothing_is_no_state_to_save() => Assert.Throws<InvalidOperationException>(() => StateJson.Write(null));

    [Fact]
    public void A_prompt_that_asks_with_a_card_cannot_be_kept()
    {
        var prompt = new PromptOptions { Prompt = (Activity)MessageFactory.Attachment(new Attachment { ContentType = "x" }) };

        Assert.Contains("a card cannot be kept", Assert.Throws<InvalidOperationException>(() => StateJson.Write(prompt)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"$\":\"stack\"")]
    [InlineData("{\"$\":\"journey\",\"dialogs\":[]}")]
    [InlineData("{\"$\":7}")]
    [InlineData("{\"$\":\"stack\"}")]
    [InlineData("{\"$\":\"stack\",\"dialogs\":{}}")]
    [InlineData("{\"$\":\"stack\",\"dialogs\":[\"main\"]}")]
    [InlineData("{\"$\":\"stack\",\"dialogs\":[{\"id\":\"main\"}]}")]
    [InlineData("{\"$\":\"stack\",\"dialogs\":[{\"id\":5,\"state\":{}}]}")]
    [InlineData("{\"$\":\"stack\",\"dialogs\":[{\"id\":\"main\",\"state\":[]}]}")]
    [InlineData("{\"$\":\"stack\",\"dialogs\":[{\"id\":\"main\",\"state\":{\"options\":{\"$\":\"prompt\",\"choices\":[{\"value\":1}]}}}]}")]
    [InlineData("{\"$\":\"prompt\",\"ask\":7}")]
    [InlineData("{\"$\":\"choice\",\"value\":\"red\"}")]
    public void What_this_version_cannot_understand_is_told_and_not_thrown(string json)
    {
        Assert.False(StateJson.TryRead(json, out var state));
        Assert.Null(state);
    }

    [Fact]
    public void Depth_is_told_and_not_thrown() => Assert.False(StateJson.TryRead($"{new string('[', 10_000)}{new string(']', 10_000)}", out _));

    /// <summary>One turn of a dialog whose memory is nothing but the JSON.</summary>
    private static async Task<(string Json, IEnumerable<string> Said)> TalkAsync(string? saved, string text)
    {
        var memory = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter();
        var json = "";
        await adapter.SendTextToBotAsync(
            text,
            async (context, cancellationToken) =>
            {
                var stack = memory.CreateProperty<DialogState>("stack");
                if (saved is not null)
                {
                    Assert.True(StateJson.TryRead(saved, out var read));
                    await stack.SetAsync(context, Assert.IsType<DialogState>(read), cancellationToken);
                }

                await new Colours().RunAsync(context, stack, cancellationToken);
                json = StateJson.Write(await stack.GetAsync(context, () => new DialogState(), cancellationToken));
            },
            CancellationToken.None);
        return (json, adapter.ActiveQueue.Select(activity => activity.Text));
    }

    private sealed class Colours : ComponentDialog
    {
        public Colours()
            : base("colours")
        {
            AddDialog(new WaterfallDialog("colours.steps", [AskAsync, TellAsync]));
            AddDialog(new ChoicePrompt("colours.which", defaultLocale: "en-us") { Style = ListStyle.List });
        }

        private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["name"] = "Ayesha";
            step.Values["times"] = 5;
            step.Values["how"] = new List<object> { "carefully" };
            return await step.PromptAsync(
                "colours.which",
                new PromptOptions
                {
                    Prompt = MessageFactory.Text("Which colour?"),
                    RetryPrompt = MessageFactory.Text("Red or green?"),
                    Choices = [new Choice("Red") { Synonyms = ["lal", "surkh"] }, new Choice("Green")],
                },
                cancellationToken);
        }

        private static async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var how = (IEnumerable)step.Values["how"];
            await step.Context.SendActivityAsync(
                $"{((FoundChoice)step.Result).Value} for {step.Values["name"]}, {step.Values["times"]} times, {string.Join(' ', how.Cast<string>())}", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }
    }
}
