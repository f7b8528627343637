using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks with one dialog, without a bot around it.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    /// <param name="channelId">The channel that the activities seem to come from.</param>
    /// <param name="targetDialog">The dialog; begun whenever nothing is running.</param>
    /// <param name="initialDialogOptions">What it is begun with.</param>
    /// <param name="middlewares">Run for every turn, in this order.</param>
    /// <param name="conversationState">Where the stack is kept; in memory unless given.</param>
    public DialogTestClient(
        string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState) { }

    public DialogTestClient(
        TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter;
        _adapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            _adapter.Use(middleware);

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        _callback = async (turnContext, cancellationToken) =>
        {
            DialogContext = await new DialogSet(dialogState).Add(targetDialog).CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken);
        };
    }

    /// <summary>The stack of the last turn.</summary>
    public DialogContext DialogContext { get; private set; }
    /// <summary>How the last turn left it.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity and gives the first reply; null when there was none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a text and gives the first reply; null when there was none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply; null when there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();
}
