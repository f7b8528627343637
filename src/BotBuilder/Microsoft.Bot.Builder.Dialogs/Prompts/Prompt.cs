using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks until the answer will do, then ends with it.</summary>
/// <typeparam name="T">What an answer is read as.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Begin(dc, options);
        await OnPromptAsync(dc.Context, PromptState.StateOf(dc.ActiveDialog), prompt, false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Reads the answer and ends with it, or asks again unless the validator has already said something. What is no message changes nothing.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var (state, options) = (PromptState.StateOf(dc.ActiveDialog), PromptState.OptionsOf(dc.ActiveDialog));
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        var valid = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (valid)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog that was put above the prompt ended: the prompt asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, PromptState.StateOf(instance), PromptState.OptionsOf(instance), false, cancellationToken);

    /// <summary>An answer that the prompt can read is not for its parents.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;

        var (state, options) = (PromptState.StateOf(dc.ActiveDialog), PromptState.OptionsOf(dc.ActiveDialog));
        return (await OnRecognizeAsync(dc.Context, state, options, cancellationToken)).Succeeded;
    }

    /// <summary>Asks.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">Saved with this instance.</param>
    /// <param name="options">What the prompt was begun with.</param>
    /// <param name="isRetry">Whether an answer would not do.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Reads the answer; may be called more than once for the same one.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default) => AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>A copy of the question that shows the choices.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null,
        string conversationType = default, IList<string> toList = default, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => Activity.CreateMessageActivity(),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (style == ListStyle.None)
            shown.Text = text;
        if (prompt == null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        var question = BotJson.Copy<Activity>(prompt);
        question.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
            question.SuggestedActions = shown.SuggestedActions;
        if (shown.Attachments is { Count: > 0 })
            question.Attachments = [.. question.Attachments ?? [], .. shown.Attachments];
        return question;
    }

    private protected async Task AskAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions written,
        CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var question = (isRetry ? options.RetryPrompt : null) ?? options.Prompt;
        var to = string.IsNullOrEmpty(activity.From?.Id) ? null : new List<string> { activity.From.Id };
        var message = AppendChoices(
            question, activity.ChannelId, choices, options.Style ?? style, written, activity.Conversation?.ConversationType, to, cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }
}
