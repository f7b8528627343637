using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class DialogContextTests
{
    private static readonly Activity Hello = MessageFactory.Text("hello");

    [Fact]
    public async Task Ending_pops_the_stack_and_resumes_the_dialog_below_with_the_result()
    {
        var below = new Recorder("below", begin: (dc, ct) => dc.BeginDialogAsync("above", null, ct));
        var conversation = new Conversation(below, new Recorder("above", continues: (dc, ct) => dc.EndDialogAsync(5, ct)));

        await conversation.SendAsync(Hello);
        await conversation.SendAsync(Hello);

        Assert.Equal(["begin", "resume EndCalled 5", "end EndCalled"], below.Calls);
        Assert.Equal((DialogTurnStatus.Complete, 5), (conversation.Result.Status, conversation.Result.Result));
    }

    [Fact]
    public async Task Replacing_ends_the_active_dialog_without_resuming_the_one_below_and_returns_what_the_new_one_begins_with()
    {
        var below = new Recorder("below", begin: (dc, ct) => dc.BeginDialogAsync("old", null, ct));
        var old = new Recorder("old", continues: (dc, ct) => dc.ReplaceDialogAsync("new", "options", ct));
        var fresh = new Recorder("new", begin: (_, _) => Task.FromResult(new DialogTurnResult(DialogTurnStatus.Waiting, "from new")));
        var conversation = new Conversation(below, old, fresh);

        await conversation.SendAsync(Hello);
        await conversation.SendAsync(Hello);

        Assert.Equal("from new", conversation.Result.Result);
        Assert.Equal(["begin"], below.Calls);
        Assert.Equal(["begin", "continue", "end ReplaceCalled"], old.Calls);
        Assert.Equal("options", fresh.Options);
        Assert.Equal(["new", "below"], conversation.Context.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_ends_all_from_the_top_and_stops_at_a_dialog_that_handles_the_event()
    {
        var bottom = new Recorder("bottom", begin: (dc, ct) => dc.BeginDialogAsync("middle", null, ct)) { Handles = DialogEvents.CancelDialog };
        var middle = new Recorder("middle", begin: (dc, ct) => dc.BeginDialogAsync("top", null, ct));
        var top = new Recorder("top") { Handles = DialogEvents.CancelDialog };
        var conversation = new Conversation(bottom, middle, top);
        await conversation.SendAsync(Hello);

        await conversation.TurnAsync(Hello, dc => dc.CancelAllDialogsAsync());

        Assert.Equal(DialogTurnStatus.Cancelled, conversation.Result.Status);
        Assert.Equal(["begin", "end CancelCalled"], top.Calls);
        Assert.Equal(["begin", "event cancelDialog", "end CancelCalled"], middle.Calls);
        Assert.Equal(["begin", "event cancelDialog"], bottom.Calls);
        Assert.Equal(["bottom"], conversation.Context.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_with_the_parents_empties_the_outer_stack_too()
    {
        var conversation = new Conversation(new ComponentDialog("component").AddDialog(new Recorder("inner")));
        await conversation.SendAsync(Hello);

        await conversation.TurnAsync(Hello, dc => dc.Child.CancelAllDialogsAsync(true));

        Assert.Empty(conversation.Context.Stack);
        await conversation.TurnAsync(Hello, dc => dc.CancelAllDialogsAsync());
        Assert.Equal(DialogTurnStatus.Empty, conversation.Result.Status);
    }

    [Fact]
    public async Task Reprompting_asks_the_active_dialog_unless_it_handles_the_event()
    {
        var dialog = new Recorder("a");
        var conversation = new Conversation(dialog);
        await conversation.SendAsync(Hello);

        await conversation.TurnAsync(Hello, RepromptAsync);
        dialog.Handles = DialogEvents.RepromptDialog;
        await conversation.TurnAsync(Hello, RepromptAsync);

        Assert.Equal(["begin", "event repromptDialog", "reprompt", "event repromptDialog"], dialog.Calls);

        static async Task<DialogTurnResult> RepromptAsync(DialogContext dc)
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        }
    }

    [Fact]
    public async Task Unless_overridden_a_dialog_ends_with_the_next_activity_and_passes_results_on()
    {
        var conversation = new Conversation(new Plain("a"));
        await conversation.SendAsync(Hello);
        await conversation.SendAsync(new Activity { Type = ActivityTypes.Event });
        Assert.Equal((DialogTurnStatus.Complete, (object?)null), (conversation.Result.Status, conversation.Result.Result));

        var nested = new Conversation(new Recorder("a", begin: (dc, ct) => dc.BeginDialogAsync("b", null, ct)), new Plain("b"));
        await nested.SendAsync(Hello);
        await nested.TurnAsync(Hello, dc => dc.EndDialogAsync("up"));
        Assert.Equal("up", nested.Result.Result);
    }

    [Fact]
    public async Task Activity_received_is_raised_once_a_turn_from_the_leaf()
    {
        var inner = new Recorder("inner");
        var component = new ComponentDialog("component").AddDialog(inner);
        var conversation = new Conversation(component);
        await conversation.SendAsync(Hello);
        Assert.Equal(["begin"], inner.Calls);

        await conversation.SendAsync(Hello);
        Assert.Equal(["begin", "event activityReceived", "continue"], inner.Calls);
    }

    [Fact]
    public async Task An_event_bubbles_to_the_parents_between_the_two_chances_of_a_dialog()
    {
        var heard = new List<string>();
        var inner = new Listener("inner", heard);
        var outer = new Listener("outer", heard);
        var conversation = new Conversation(outer.AddDialog(inner.AddDialog(new Plain("leaf"))));
        await conversation.SendAsync(Hello);
        heard.Clear();

        await conversation.TurnAsync(Hello, async dc => new DialogTurnResult(DialogTurnStatus.Waiting, await dc.EmitEventAsync("news", fromLeaf: true)));
        Assert.Equal(["inner before", "outer before", "outer after", "inner after"], heard);
        Assert.Equal(false, conversation.Result.Result);

        heard.Clear();
        outer.Handled = true;
        await conversation.TurnAsync(Hello, async dc => new DialogTurnResult(DialogTurnStatus.Waiting, await dc.EmitEventAsync("news", fromLeaf: true)));
        Assert.Equal(["inner before", "outer before"], heard);
        Assert.Equal(true, conversation.Result.Result);
    }

    [Fact]
    public async Task A_dialog_is_found_here_then_in_the_parents()
    {
        var shared = new Plain("shared");
        var conversation = new Conversation(new ComponentDialog("component").AddDialog(new Plain("inner")), shared);
        await conversation.SendAsync(Hello);

        Assert.Same(shared, conversation.Context.Child.FindDialog("shared"));
        Assert.Null(conversation.Context.FindDialog("inner"));
        Assert.Null(conversation.Context.Child.FindDialog("nowhere"));
    }

    [Fact]
    public async Task What_cannot_be_found_is_named_and_the_exception_says_which_dialogs_were_running()
    {
        var conversation = new Conversation(new Recorder("here", begin: (dc, ct) => dc.BeginDialogAsync("nowhere", null, ct)));

        var e = await Assert.ThrowsAsync<ArgumentException>(() => conversation.SendAsync(Hello));

        Assert.Contains("A dialog with an id of 'nowhere' wasn't found.", e.Message, StringComparison.Ordinal);
        var where = Assert.IsType<Dictionary<string, object>>(e.Data["DialogContext"]);
        Assert.Equal("here", where["ActiveDialog"]);
        Assert.Equal(["here"], (List<string>)where["Stack"]);
    }

    [Fact]
    public async Task A_saved_stack_with_an_unknown_dialog_cannot_be_continued()
    {
        var dc = new DialogContext(new DialogSet(), Turn(), new DialogState([new DialogInstance { Id = "gone" }]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ContinueDialogAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.RepromptDialogAsync());
        dc.Stack.Insert(0, new DialogInstance { Id = "gone too" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.EndDialogAsync());
    }

    [Fact]
    public async Task Ids_and_options_must_be_there()
    {
        var dc = new DialogContext(new DialogSet(), Turn(), new DialogState());

        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("", new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("a", null));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.ReplaceDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.CancelAllDialogsAsync(false, "e", CancellationToken.None));
    }

    [Fact]
    public void The_locale_is_the_activitys_where_it_is_one()
    {
        var turn = Turn();
        turn.Activity.Locale = "ur-PK";
        Assert.Equal("ur-PK", new DialogContext(new DialogSet(), turn, new DialogState()).GetLocale());
        turn.Activity.Locale = string.Empty;
        Assert.Equal(Thread.CurrentThread.CurrentCulture.Name, new DialogContext(new DialogSet(), turn, new DialogState()).GetLocale());
    }

    [Fact]
    public void A_stack_inside_sees_the_services_of_the_one_outside()
    {
        var outer = new DialogContext(new DialogSet(), Turn(), new DialogState());
        outer.Services.Add("key", "service");

        Assert.Equal("service", new DialogContext(new DialogSet(), outer, new DialogState()).Services.Get<string>("key"));
    }

    private static TurnContext Turn() => new(new TestAdapter(), new Activity { Type = ActivityTypes.Message });

    private sealed class Plain(string id) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);
    }

    private sealed class Listener(string id, List<string> heard) : ComponentDialog(id)
    {
        public bool Handled { get; set; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add(Id + " before");
            return Task.FromResult(Handled);
        }

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add(Id + " after");
            return Task.FromResult(false);
        }
    }
}

/// <summary>Notes every call; waits unless told otherwise.</summary>
internal sealed class Recorder(
    string id,
    Func<DialogContext, CancellationToken, Task<DialogTurnResult>>? begin = null,
    Func<DialogContext, CancellationToken, Task<DialogTurnResult>>? continues = null) : Dialog(id)
{
    public List<string> Calls { get; } = [];

    public object? Options { get; private set; }

    public string? Handles { get; set; }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Calls.Add("begin");
        Options = options;
        return begin?.Invoke(dc, cancellationToken) ?? Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        Calls.Add("continue");
        return continues?.Invoke(dc, cancellationToken) ?? Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Calls.Add($"resume {reason} {result}");
        return base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Calls.Add("reprompt");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Calls.Add($"end {reason}");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Parent != null)
            Calls.Add("event " + e.Name);
        return Task.FromResult(e.Name == Handles);
    }
}
