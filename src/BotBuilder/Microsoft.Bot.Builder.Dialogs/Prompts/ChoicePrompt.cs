using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of some choices: by what it says, a synonym, its button's title, its place or its number.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.All.ToDictionary(culture => culture.Locale, culture => culture.Choices()), validator, defaultLocale) { }

    /// <param name="dialogId">Unique in its set.</param>
    /// <param name="choiceDefaults">By locale, how choices are written in a text, instead of the known cultures.</param>
    /// <param name="validator">Whether an answer will do.</param>
    /// <param name="defaultLocale">The language where the activity names none; English otherwise.</param>
    public ChoicePrompt(
        string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => (_choiceDefaults, DefaultLocale) = (choiceDefaults, defaultLocale);

    public ListStyle Style { get; set; } = ListStyle.Auto;
    public string DefaultLocale { get; set; }
    /// <summary>How choices are written in a text, in whatever language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }
    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var written = ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(Culture(turnContext.Activity)) ?? PromptCultureModels.English.Choices();
        return AskAsync(turnContext, options, isRetry, options.Choices ?? [], Style, written, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } utterance } activity)
        {
            var recognizer = RecognizerOptions ?? new FindChoicesOptions();
            var found = ChoiceRecognizers.RecognizeChoices(utterance, options.Choices ?? [], recognizer.In(Culture(activity)));
            if (found is [var first, ..])
                (result.Succeeded, result.Value) = (true, first.Resolution);
        }

        return Task.FromResult(result);
    }

    private string Culture(Activity activity) =>
        PromptCultureModels.Known(activity.Locale ?? RecognizerOptions?.Locale ?? DefaultLocale, _choiceDefaults.ContainsKey);
}
