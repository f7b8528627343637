using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no, in words or by number.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Written)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.All.ToDictionary(culture => culture.Locale, Defaults), validator, defaultLocale) { }

    /// <param name="dialogId">Unique in its set.</param>
    /// <param name="choiceDefaults">By locale, yes and no and how they are written in a text, instead of the known cultures.</param>
    /// <param name="validator">Whether an answer will do.</param>
    /// <param name="defaultLocale">The language where the activity names none; English otherwise.</param>
    public ConfirmPrompt(
        string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator) => (_choiceDefaults, DefaultLocale) = (choiceDefaults, defaultLocale);

    public ListStyle Style { get; set; } = ListStyle.Auto;
    public string DefaultLocale { get; set; }
    /// <summary>How the two are written in a text, in whatever language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }
    /// <summary>Yes and no, in whatever language.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var (choices, written) = Choices(Culture(turnContext.Activity));
        return AskAsync(turnContext, options, isRetry, choices, Style, written, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var answer = turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } utterance } activity
            ? YesNo.Read(utterance, options?.RecognizeLanguage ?? Culture(activity)) ?? ByNumber(utterance, Culture(activity))
            : null;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer ?? false });
    }

    /// <summary>Numbers count only where the question shows them.</summary>
    private bool? ByNumber(string utterance, string culture)
    {
        var (choices, written) = Choices(culture);
        return written.IncludeNumbers != false
            && ChoiceRecognizers.RecognizeChoices(utterance, choices, new FindChoicesOptions { Locale = culture }) is [var first, ..]
                ? first.Resolution.Index == 0
                : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Written) Choices(string culture)
    {
        var (yes, no, written) = _choiceDefaults.TryGetValue(culture, out var known) ? known : Defaults(PromptCultureModels.English);
        return ([ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no], ChoiceOptions ?? written);
    }

    private string Culture(Activity activity) => PromptCultureModels.Known(activity.Locale ?? DefaultLocale, _choiceDefaults.ContainsKey);

    private static (Choice, Choice, ChoiceFactoryOptions) Defaults(PromptCultureModel culture) =>
        (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), culture.Choices());
}
