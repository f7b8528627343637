using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps in its instance: the options it was begun with, and a state with the number of answers so far.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";
    private const string Options = "options";
    private const string State = "state";

    public static PromptOptions Begin(DialogContext dc, object options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Refuse.CancellationToken(options, nameof(options));
        if (options is not PromptOptions prompt)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        dc.ActiveDialog.State[Options] = prompt;
        dc.ActiveDialog.State[State] = new Dictionary<string, object> { [AttemptCount] = 0 };
        return prompt;
    }

    public static PromptOptions OptionsOf(DialogInstance instance) => instance.State.Read<PromptOptions>(Options);

    public static IDictionary<string, object> StateOf(DialogInstance instance) => instance.State.Read<IDictionary<string, object>>(State);

    public static void CountAttempt(IDictionary<string, object> state) => state[AttemptCount] = state.ReadInt(AttemptCount) + 1;

    /// <summary>Sends the question as it stands; nothing when there is none.</summary>
    public static async Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (((isRetry ? options.RetryPrompt : null) ?? options.Prompt) is { } question)
            await turnContext.SendActivityAsync(question, cancellationToken);
    }

    private static void ExpectInput(Activity question)
    {
        if (question != null && string.IsNullOrEmpty(question.InputHint))
            question.InputHint = InputHints.ExpectingInput;
    }
}
