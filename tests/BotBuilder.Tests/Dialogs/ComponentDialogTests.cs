using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotBuilder.Tests.Dialogs.Conversation;

namespace BotBuilder.Tests.Dialogs;

public class ComponentDialogTests
{
    private static readonly Activity Hello = MessageFactory.Text("hello");

    [Fact]
    public async Task The_first_dialog_added_begins_with_the_components_options_and_its_result_is_the_components()
    {
        var conversation = new Conversation("options", new ComponentDialog("c").AddDialog(Asks("w", "name?")).AddDialog(new TextPrompt("ask")));

        Assert.Equal(["name? options"], await conversation.SayAsync("hello"));
        Assert.Equal(DialogTurnStatus.Waiting, conversation.Result.Status);
        Assert.Equal(["c"], conversation.Context.Stack.Select(instance => instance.Id));
        Assert.Equal(["ask", "w"], conversation.Context.Child.Stack.Select(instance => instance.Id));

        await conversation.SayAsync("Sana");
        Assert.Equal((DialogTurnStatus.Complete, "Sana"), (conversation.Result.Status, conversation.Result.Result));
    }

    [Fact]
    public async Task Components_nest_and_a_child_may_begin_a_dialog_of_its_parent()
    {
        var child = new ComponentDialog("child").AddDialog(new WaterfallDialog("steps",
        [
            (step, ct) => step.BeginDialogAsync("parents", "from child", ct),
            (step, ct) => step.EndDialogAsync($"child got {step.Result}", ct),
        ]));
        var conversation = new Conversation(
            new ComponentDialog("parent").AddDialog(child).AddDialog(new WaterfallDialog("parents", [(step, ct) => step.EndDialogAsync($"<{step.Options}>", ct)])));

        await conversation.SayAsync("hello");

        Assert.Equal("child got <from child>", conversation.Result.Result);
    }

    [Fact]
    public async Task A_dialog_put_above_a_component_makes_it_ask_again_when_it_ends()
    {
        var conversation = new Conversation(
            "!", new ComponentDialog("c").AddDialog(Asks("w", "name?")).AddDialog(new TextPrompt("ask")), new WaterfallDialog("help", [Says("this is help"), Says("more")]));
        await conversation.SayAsync("hello");

        Assert.Equal(["this is help"], await conversation.TurnAsync(Hello, dc => dc.BeginDialogAsync("help")));
        Assert.Equal(["name? !"], await conversation.TurnAsync(Hello, dc => dc.EndDialogAsync()));
        Assert.Equal(DialogTurnStatus.Waiting, conversation.Result.Status);
        await conversation.SayAsync("Sana");
        Assert.Equal("Sana", conversation.Result.Result);
    }

    [Fact]
    public async Task Cancelling_a_component_cancels_its_dialogs_first_and_then_tells_it()
    {
        var inner = new Recorder("inner");
        var component = new Noting("c");
        var conversation = new Conversation(component.AddDialog(inner));
        await conversation.SayAsync("hello");

        await conversation.TurnAsync(Hello, dc => dc.CancelAllDialogsAsync());

        Assert.Equal(["begin", "end CancelCalled"], inner.Calls);
        Assert.Equal([DialogReason.CancelCalled], component.Ended);
    }

    [Fact]
    public async Task A_component_that_ends_is_told_why()
    {
        var component = new Noting("c");
        var conversation = new Conversation(component.AddDialog(new WaterfallDialog("w", [(step, ct) => step.EndDialogAsync(1, ct)])));
        await conversation.SayAsync("hello");

        Assert.Equal([DialogReason.EndCalled], component.Ended);
        Assert.Equal((DialogTurnStatus.Complete, 1), (conversation.Result.Status, conversation.Result.Result));
    }

    [Fact]
    public async Task An_interruption_is_caught_before_the_active_inner_dialog()
    {
        var conversation = new Conversation("!", new Helpful("c").AddDialog(Asks("w", "name?")).AddDialog(new TextPrompt("ask")));
        await conversation.SayAsync("hello");

        Assert.Equal(["say your name", "name? !"], await conversation.SayAsync("help"));
        Assert.Empty(await conversation.SayAsync("stop"));
        Assert.Equal((DialogTurnStatus.Complete, (object?)null), (conversation.Result.Status, conversation.Result.Result));
        Assert.Empty(conversation.Context.Stack);
    }

    [Fact]
    public async Task A_change_of_the_inner_dialogs_raises_version_changed_once()
    {
        var component = new Noting("c");
        component.AddDialog(Asks("w", "name?")).AddDialog(new TextPrompt("ask", (_, _) => Task.FromResult(false)));
        var conversation = new Conversation("!", component);
        await conversation.SayAsync("hello");
        await conversation.SayAsync("again");
        Assert.Empty(component.Events);

        component.AddDialog(new WaterfallDialog("new"));
        await conversation.SayAsync("again");
        await conversation.SayAsync("again");

        Assert.Equal([$"{DialogEvents.VersionChanged} c"], component.Events);
    }

    [Fact]
    public async Task Initialising_happens_once_before_the_first_use()
    {
        var component = new Noting("c");
        component.Dialogs.Add(new Recorder("first")).Add(new Recorder("second"));
        var conversation = new Conversation(component);
        await conversation.SayAsync("hello");
        await conversation.SayAsync("hello");

        Assert.Equal(1, component.Initialised);
        Assert.Equal("first", component.InitialDialogId);
    }

    private static WaterfallDialog Asks(string id, string question) => new(id,
    [
        (step, ct) => step.PromptAsync("ask", Ask($"{question} {step.Options}"), ct),
        (step, ct) => step.EndDialogAsync(step.Result, ct),
    ]);

    private sealed class Noting(string id) : ComponentDialog(id)
    {
        public List<DialogReason> Ended { get; } = [];

        public List<string> Events { get; } = [];

        public int Initialised { get; private set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Initialised++;
            return base.OnInitializeAsync(dc);
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ended.Add(reason);
            return Task.CompletedTask;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
                Events.Add($"{e.Name} {e.Value}");
            return Task.FromResult(true);
        }
    }

    private sealed class Helpful(string id) : ComponentDialog(id)
    {
        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("say your name", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "stop":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }
}
