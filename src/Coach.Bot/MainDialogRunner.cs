using Coach.Bot.Delivery;
using Coach.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Coach.Bot;

/// <summary>Runs the main dialog with the memory of this conversation; what this version cannot continue ends with a sentence and the menu.</summary>
public sealed class MainDialogRunner(MainDialog main, ConversationState state, TurnStorage storage, Visit visit)
{
    public async Task RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var memory = state.CreateProperty<DialogState>(nameof(DialogState));
        var isKnown = await CanContinueAsync(context, memory, cancellationToken);
        if (!isKnown || storage.LostState)
        {
            await memory.SetAsync(context, new DialogState(), cancellationToken);
            await context.SayAsync(visit.Say(visit.Playbook.Delivery.CannotContinue), cancellationToken);
            if (visit.Playbook.Reader.Read(visit.Text) is Reading.Unclear)
                visit.Text = "help";
        }

        await main.RunAsync(context, memory, cancellationToken);
    }

    /// <summary>Whether this version has every dialog of the saved stack, down to the innermost.</summary>
    private async Task<bool> CanContinueAsync(ITurnContext context, IStatePropertyAccessor<DialogState> memory, CancellationToken cancellationToken)
    {
        await memory.GetAsync(context, () => new DialogState(), cancellationToken);
        var dialogs = await new DialogSet(memory).Add(main).CreateContextAsync(context, cancellationToken);
        for (; dialogs?.ActiveDialog is { } active; dialogs = dialogs.Child)
        {
            if (dialogs.FindDialog(active.Id) is null || dialogs.Child is { ActiveDialog: null })
                return false;
        }

        return true;
    }
}
