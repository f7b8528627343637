using System.Diagnostics;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in one turn: the only hand that moves it.</summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        (Dialogs, Context, Stack) = (dialogs, turnContext, state.DialogStack);
    }

    /// <summary>A stack inside a dialog of another stack; it sees the other's dialogs and services.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in parentDialogContext.Services)
            Services[key] = service;
    }

    public DialogSet Dialogs { get; }
    public ITurnContext Context { get; }
    /// <summary>The running dialogs, the active one first.</summary>
    public List<DialogInstance> Stack { get; }
    /// <summary>The stack on which this one's container runs.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The stack inside the active dialog, when that is a container.</summary>
    public DialogContext Child => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Things that dialogs of this turn share.</summary>
    public TurnContextStateCollection Services { get; } = [];

    /// <summary>Puts a dialog on top of the stack and runs it.</summary>
    /// <exception cref="ArgumentException">No dialog has this id, here or in a parent.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            NotEmpty(dialogId, nameof(dialogId));
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. It must be in the current or a parent DialogSet.", nameof(dialogId));
            Stack.Insert(0, new DialogInstance { Id = dialogId });
            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        });

    /// <summary>As <see cref="BeginDialogAsync"/>, with the options that prompts need.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            NotEmpty(dialogId, nameof(dialogId));
            ArgumentNullException.ThrowIfNull(options);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Hands the turn's activity to the active dialog.</summary>
    /// <returns><see cref="DialogTurnStatus.Empty"/> when none is.</returns>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
            if (ActiveDialog is not { } active)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken);
        });

    /// <summary>Takes the active dialog off the stack and resumes the one below with the result.</summary>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            Refuse.CancellationToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
            if (ActiveDialog is not { } below)
                return new DialogTurnResult(DialogTurnStatus.Complete, result);

            var dialog = FindDialog(below.Id) ?? throw new InvalidOperationException(
                $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{below.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        });

    /// <summary>Ends every dialog on this stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Ends every dialog, the parents' too when asked. All but the first are told by an event; one that handles it stops the cancelling there.</summary>
    /// <returns><see cref="DialogTurnStatus.Empty"/> when there was neither a dialog nor a parent.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            Refuse.CancellationToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent == null)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            var notify = false;
            for (var dc = this; dc != null; notify = true)
            {
                if (dc.Stack.Count == 0)
                    dc = cancelParents ? dc.Parent : null;
                else if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                    break;
                else
                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });

    /// <summary>Ends the active dialog without resuming the one below, and begins another in its place.</summary>
    /// <returns>What the new dialog's beginning returned.</returns>
    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            Refuse.CancellationToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Has the active dialog ask its question again.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken);
            if (!handled && ActiveDialog is { } active)
            {
                var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                    $"DialogContext.RepromptDialogAsync(): Can't find a dialog with an id of '{active.Id}'.");
                await dialog.RepromptDialogAsync(Context, active, cancellationToken);
            }

            return handled;
        });

    /// <summary>A dialog of this set, of a parent's, or of the container that runs in a parent; else null.</summary>
    public Dialog FindDialog(string dialogId)
    {
        if (Dialogs.Find(dialogId) is { } own)
            return own;
        if (Parent == null)
            return null;
        if (Parent.FindDialog(dialogId) is { } inherited)
            return inherited;

        return Parent.ActiveDialog is { } active && Parent.FindDialog(active.Id) is DialogContainer container ? container.FindDialog(dialogId, this) : null;
    }

    /// <summary>Offers an event to the active dialog, or with <paramref name="fromLeaf"/> to the innermost one.</summary>
    /// <returns>Whether somebody handled it.</returns>
    public Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default) =>
        TellingWhereAsync(async () =>
        {
            var dc = this;
            while (fromLeaf && dc.Child is { } child)
                dc = child;

            return dc.ActiveDialog is { } active
                && dc.FindDialog(active.Id) is { } dialog
                && await dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken);
        });

    /// <summary>The culture that the activity names, else the current one.</summary>
    public string GetLocale()
    {
        try
        {
            var locale = Context.Activity?.Locale;
            return string.IsNullOrEmpty(locale) ? CultureInfo.CurrentCulture.Name : new CultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;

        if (Dialogs.Find(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }

    private static string NotEmpty(string value, string name) => string.IsNullOrEmpty(value) ? throw new ArgumentNullException(name) : value;

    /// <summary>Whoever catches an exception reads under <c>Data["DialogContext"]</c> which dialogs were running.</summary>
    private async Task<T> TellingWhereAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception e) when (!e.Data.Contains(nameof(DialogContext)))
        {
            var running = new List<string>();
            for (var dc = this; dc != null; dc = dc.Parent)
                running.AddRange(dc.Stack.Select(instance => instance.Id));
            e.Data[nameof(DialogContext)] = new Dictionary<string, object>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                [nameof(Parent)] = Parent?.ActiveDialog?.Id,
                [nameof(Stack)] = running,
            };
            throw;
        }
    }
}
