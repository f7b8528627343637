using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class RunAsyncTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task The_dialog_begins_when_nothing_runs_and_goes_on_while_it_waits()
    {
        var dialog = new Recorder("a", continues: (dc, ct) => dc.EndDialogAsync(null, ct));

        await RunAsync(dialog, ActivityTypes.Message);
        await RunAsync(dialog, ActivityTypes.Message);
        await RunAsync(dialog, ActivityTypes.Message);

        Assert.Equal(["begin", "continue", "end EndCalled", "begin"], dialog.Calls);
    }

    [Fact]
    public async Task An_end_of_conversation_is_an_activity_like_any_other_and_none_is_sent()
    {
        var dialog = new Recorder("a", continues: (dc, ct) => dc.EndDialogAsync("result", ct));
        await RunAsync(dialog, ActivityTypes.EndOfConversation);

        var replies = await RunAsync(dialog, ActivityTypes.EndOfConversation);

        Assert.Equal(["begin", "continue", "end EndCalled"], dialog.Calls);
        Assert.Empty(replies);
    }

    [Fact]
    public async Task What_the_turn_carries_is_at_the_dialogs_service()
    {
        object? service = null;
        await RunAsync(new Recorder("a", begin: (dc, _) =>
        {
            service = dc.Services["service"];
            return Task.FromResult(Dialog.EndOfTurn);
        }), ActivityTypes.Message);

        Assert.Equal("carried", service);
    }

    [Fact]
    public async Task An_exception_is_offered_to_the_dialogs_and_thrown_when_none_handles_it()
    {
        var failing = true;
        var dialog = new Recorder("a", continues: (_, _) => failing ? throw new InvalidOperationException("broken") : Task.FromResult(Dialog.EndOfTurn));
        await RunAsync(dialog, ActivityTypes.Message);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(dialog, ActivityTypes.Message));
        Assert.Equal("broken", e.Message);
        Assert.Equal("event error", dialog.Calls[^1]);
    }

    [Fact]
    public async Task A_handled_exception_lets_the_turn_run_again()
    {
        var attempts = 0;
        var dialog = new Recorder("a", continues: (_, _) => ++attempts == 1 ? throw new InvalidOperationException("once") : Task.FromResult(Dialog.EndOfTurn))
        {
            Handles = DialogEvents.Error,
        };
        await RunAsync(dialog, ActivityTypes.Message);
        await RunAsync(dialog, ActivityTypes.Message);

        Assert.Equal(["begin", "continue", "event error", "continue"], dialog.Calls);
    }

    private async Task<List<IActivity>> RunAsync(Dialog dialog, string type)
    {
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(_state));
        var accessor = _state.CreateProperty<DialogState>("dialogs");
        await adapter.ProcessActivityAsync(new Activity { Type = type, Text = "hello" }, (turnContext, cancellationToken) =>
        {
            turnContext.TurnState["service"] = "carried";
            return dialog.RunAsync(turnContext, accessor, cancellationToken);
        });
        return [.. adapter.ActiveQueue];
    }
}
