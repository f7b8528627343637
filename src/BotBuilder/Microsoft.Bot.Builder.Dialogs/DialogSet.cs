using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can start each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private string _version;

    /// <summary>A set whose stack is kept in <paramref name="dialogState"/>.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set without a stack of its own, as inside a container.</summary>
    public DialogSet() { }

    /// <summary>A hash of the dialogs' versions, in the order they were added.</summary>
    public virtual string GetVersion() => _version ??=
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion())))));

    /// <summary>Adds a dialog and what it depends on. A taken id gets a number behind it (<c>ask</c>, <c>ask2</c>); the same object twice is added once.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var present) && present == dialog)
            return this;

        dialog.Id = FreeId(dialog.Id);
        _dialogs[dialog.Id] = dialog;
        if (dialog is IDialogDependencies needy)
        {
            foreach (var dependency in needy.GetDependencies())
                Add(dependency);
        }

        return this;
    }

    /// <summary>The saved stack of this turn's conversation, ready to be worked with.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");

        return new DialogContext(this, turnContext, await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken));
    }

    /// <summary>The dialog, or null.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        var free = id;
        for (var suffix = 2; _dialogs.ContainsKey(free); suffix++)
            free = id + suffix.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
