using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

/// <summary>A conversation with some dialogs: every turn continues the saved stack, or begins the first dialog, and says what came of it.</summary>
internal sealed class Conversation
{
    private readonly DialogSet _dialogs;
    private readonly TestAdapter _adapter;
    private readonly string _first;

    public Conversation(params Dialog[] dialogs)
        : this(new PromptOptions { Prompt = MessageFactory.Text("?") }, dialogs)
    {
    }

    public Conversation(object options, params Dialog[] dialogs)
    {
        State = new ConversationState(new MemoryStorage());
        _adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(State));
        _dialogs = new DialogSet(State.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs)
            _dialogs.Add(dialog);
        (_first, Options) = (dialogs[0].Id, options);
    }

    public ConversationState State { get; }

    public object Options { get; }

    public DialogContext Context { get; private set; } = null!;

    public DialogTurnResult Result { get; private set; } = null!;

    /// <summary>Says something and gives the bot's texts.</summary>
    public Task<string[]> SayAsync(string text, string? locale = null) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text, Locale = locale });

    public Task<string[]> SendAsync(Activity activity) => TurnAsync(activity, async dc =>
    {
        var result = await dc.ContinueDialogAsync();
        return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(_first, Options) : result;
    });

    /// <summary>A turn in which the bot does something else than usual.</summary>
    public async Task<string[]> TurnAsync(Activity activity, Func<DialogContext, Task<DialogTurnResult>> turn)
    {
        await _adapter.ProcessActivityAsync(activity, async (turnContext, cancellationToken) =>
        {
            Context = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
            Result = await turn(Context);
        });
        var texts = new List<string>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            Last = reply;
            texts.Add(reply.Text);
        }

        return [.. texts];
    }

    public Activity Last { get; private set; } = null!;

    public static WaterfallStep Says(string text, DialogTurnResult? then = null) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return then ?? Dialog.EndOfTurn;
    };

    public static PromptOptions Ask(string question, string? again = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        RetryPrompt = again == null ? null : MessageFactory.Text(again),
    };
}
