using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotBuilder.Tests.Dialogs.Conversation;

namespace BotBuilder.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public async Task Each_message_runs_the_next_step_and_behind_the_last_it_ends_with_the_text()
    {
        var conversation = new Conversation(new WaterfallDialog("w", [Says("one"), Says("two")]));

        Assert.Equal(["one"], await conversation.SayAsync("hello"));
        Assert.Equal(["two"], await conversation.SayAsync("hello"));
        Assert.Empty(await conversation.SayAsync("bye"));

        Assert.Equal(DialogTurnStatus.Complete, conversation.Result.Status);
        Assert.Equal("bye", conversation.Result.Result);
        Assert.Equal(["one"], await conversation.SayAsync("hello again"));
    }

    [Fact]
    public async Task What_is_no_message_moves_nothing()
    {
        var conversation = new Conversation(new WaterfallDialog("w", [Says("one"), Says("two")]));
        await conversation.SayAsync("hello");

        Assert.Empty(await conversation.SendAsync(new Activity { Type = ActivityTypes.Event }));

        Assert.Equal(DialogTurnStatus.Waiting, conversation.Result.Status);
        Assert.Equal(["two"], await conversation.SayAsync("hello"));
    }

    [Fact]
    public async Task A_step_knows_its_index_its_reason_and_the_result_of_the_step_before()
    {
        var seen = new List<(int, DialogReason, object?)>();
        WaterfallStep Note(Func<WaterfallStepContext, CancellationToken, Task<DialogTurnResult>> then) => (step, cancellationToken) =>
        {
            seen.Add((step.Index, step.Reason, step.Result));
            return then(step, cancellationToken);
        };
        var conversation = new Conversation(new WaterfallDialog("w",
        [
            Note((step, ct) => step.NextAsync(7, ct)),
            Note((_, _) => Task.FromResult(Dialog.EndOfTurn)),
            Note((step, ct) => step.PromptAsync("ask", Ask("?"), ct)),
            Note((step, ct) => step.EndDialogAsync("done", ct)),
        ]), new TextPrompt("ask"));

        await conversation.SayAsync("hello");
        await conversation.SayAsync("go on");
        await conversation.SayAsync("answer");

        Assert.Equal(
            [
                (0, DialogReason.BeginCalled, null),
                (1, DialogReason.NextCalled, 7),
                (2, DialogReason.ContinueCalled, "go on"),
                (3, DialogReason.EndCalled, "answer"),
            ],
            seen);
        Assert.Equal("done", conversation.Result.Result);
    }

    [Fact]
    public async Task Values_last_for_the_instance_and_options_come_from_the_beginning()
    {
        var conversation = new Conversation("from outside", new WaterfallDialog("w",
        [
            (step, _) =>
            {
                Assert.Empty(step.Values);
                step.Values["count"] = 3;
                step.Values["names"] = new List<string> { "a", "b" };
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, ct) =>
            {
                Assert.Equal("from outside", step.Options);
                Assert.Equal(3, step.Values["count"]);
                Assert.Equal(["a", "b"], (List<string>)step.Values["names"]);
                return step.EndDialogAsync(null, ct);
            },
        ]));

        await conversation.SayAsync("hello");
        await conversation.SayAsync("hello");
        Assert.Equal(DialogTurnStatus.Complete, conversation.Result.Status);
        await conversation.SayAsync("a new instance begins with nothing");
    }

    [Fact]
    public async Task Next_may_be_called_once_in_a_step()
    {
        var conversation = new Conversation(new WaterfallDialog("twice",
        [
            async (step, ct) =>
            {
                await step.NextAsync(null, ct);
                return await step.NextAsync(null, ct);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => conversation.SayAsync("hello"));
        Assert.Contains("'twice[0]'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waterfall_begun_by_a_step_hands_its_result_to_the_next_step()
    {
        var conversation = new Conversation(
            new WaterfallDialog("outer", [(step, ct) => step.BeginDialogAsync("inner", null, ct), (step, ct) => step.EndDialogAsync($"<{step.Result}>", ct)]),
            new WaterfallDialog("inner", [Says("inner?"), (step, ct) => step.EndDialogAsync("inner " + step.Result, ct)]));

        Assert.Equal(["inner?"], await conversation.SayAsync("hello"));
        Assert.Equal(["inner", "outer"], conversation.Context.Stack.Select(instance => instance.Id));
        await conversation.SayAsync("yes");

        Assert.Equal("<inner yes>", conversation.Result.Result);
    }

    [Fact]
    public async Task A_steps_parent_is_the_stack_on_which_its_component_runs()
    {
        DialogContext? parent = null;
        var component = new ComponentDialog("component").AddDialog(new WaterfallDialog("w", [(step, _) =>
        {
            parent = step.Parent;
            return Task.FromResult(Dialog.EndOfTurn);
        }]));

        await new Conversation(component).SayAsync("hello");

        Assert.Equal("component", parent!.ActiveDialog.Id);
    }

    [Fact]
    public void A_step_must_be_there_and_the_version_tells_how_many()
    {
        var waterfall = new WaterfallDialog("w");
        Assert.Throws<ArgumentNullException>(() => waterfall.AddStep(null));
        Assert.Equal("w:0", waterfall.GetVersion());
        Assert.Equal("w:1", waterfall.AddStep(Says("one")).GetVersion());
    }

    [Fact]
    public async Task A_token_given_as_options_or_result_is_refused()
    {
        var conversation = new Conversation(new WaterfallDialog("w", [(step, _) => step.NextAsync((object)CancellationToken.None, CancellationToken.None)]));

        await Assert.ThrowsAsync<ArgumentException>(() => conversation.SayAsync("hello"));
        await Assert.ThrowsAsync<ArgumentException>(() => conversation.TurnAsync(MessageFactory.Text("x"), dc => dc.EndDialogAsync(CancellationToken.None)));
        await Assert.ThrowsAsync<ArgumentException>(() => conversation.TurnAsync(MessageFactory.Text("x"), dc => dc.BeginDialogAsync("w", CancellationToken.None)));
    }
}
