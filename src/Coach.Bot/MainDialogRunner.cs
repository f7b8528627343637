using Coach.Bot.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Coach.Bot;

/// <summary>Runs the main dialog with the memory of this conversation.</summary>
public sealed class MainDialogRunner(MainDialog main, ConversationState state, TurnStorage storage, Visit visit)
{
    public async Task RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var memory = state.CreateProperty<DialogState>(nameof(DialogState));
        await memory.GetAsync(context, () => new DialogState(), cancellationToken);
        if (storage.LostState)
            await context.SayAsync(visit.Say(visit.Playbook.Delivery.CannotContinue), cancellationToken);

        await main.RunAsync(context, memory, cancellationToken);
    }
}
