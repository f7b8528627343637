using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation. One object serves all conversations: what it must remember lies in its <see cref="DialogInstance"/>.</summary>
[DebuggerDisplay("{Id}")]
public abstract class Dialog
{
    /// <summary>The turn is over and this dialog waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    protected Dialog(string dialogId = null) => Id = dialogId;

    /// <summary>Unique in its set; when none was given, <see cref="OnComputeId"/>.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Called when an instance was put on top of the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called with the user's next activity while this dialog is active; unless overridden, the dialog ends without a result.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when the dialog above ended; unless overridden, this one ends with the same result.</summary>
    public virtual async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationToken(result, nameof(result));
        return await dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Called to ask the current question again; unless overridden, nothing.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called before an instance leaves the stack, whatever the reason; unless overridden, nothing.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Differs when a waiting instance can no longer be continued by this dialog; see <see cref="DialogEvents.VersionChanged"/>.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog, then to its parents when it bubbles, then to this dialog again.</summary>
    /// <returns>Whether somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        await OnPreBubbleEventAsync(dc, e, cancellationToken)
        || (e.Bubble && dc.Parent != null && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken))
        || await OnPostBubbleEventAsync(dc, e, cancellationToken);

    /// <summary>The chance to handle an event before the parents see it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>The chance to handle an event that no parent handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    protected virtual string OnComputeId() => GetType().Name;
}

/// <summary>A dialog that needs others in the same set; adding it adds them.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}

/// <summary>An optional <c>object</c> before a token swallows a token that was meant for the last parameter.</summary>
internal static class Refuse
{
    public static void CancellationToken(object value, string name)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
    }
}
