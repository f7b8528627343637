namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>Continues the saved stack, or begins <paramref name="dialog"/> when nothing is running.</summary>
    /// <remarks>
    /// Whatever the activity's type: an end of conversation is an activity like any other here. An exception is first offered to the dialogs as
    /// <see cref="DialogEvents.Error"/>; when one handles it the turn is run again, else it is thrown on.
    /// </remarks>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        foreach (var (key, service) in turnContext.TurnState)
            dc.Services[key] = service;

        bool done;
        do
            done = await TryRunAsync(dc, dialog.Id, cancellationToken);
        while (!done);
    }

    private static async Task<bool> TryRunAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync(dialogId, null, cancellationToken);
            return true;
        }
        catch (Exception e)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, e, bubble: true, fromLeaf: true, cancellationToken))
                throw;
            return false;
        }
    }
}
