using Coach.People;
using Coach.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Coach.Bot.People;

/// <summary>Which language the coach speaks with this person.</summary>
public sealed class LanguageDialog : ComponentDialog
{
    private readonly Visit _visit;

    public LanguageDialog(Visit visit)
        : base("language")
    {
        _visit = visit;
        AddDialog(new WaterfallDialog("language.steps", [AskAsync, ChooseAsync]));
        AddDialog(new ChoicePrompt("language.which", defaultLocale: "en-us") { Style = ListStyle.SuggestedAction });
    }

    private PeoplePhrases Phrases => _visit.Playbook.People;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (LanguageNames.Find(step.Options as string) is { } named)
            return await step.NextAsync(new FoundChoice { Value = named.Code() }, cancellationToken);

        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text(_visit.Say(Phrases.LanguageAsk)),
            RetryPrompt = MessageFactory.Text(_visit.Say(Phrases.LanguageAskAgain)),
            Choices = [.. Languages.All.Select(Choice)],
        };
        return await step.PromptAsync("language.which", options, cancellationToken);
    }

    private async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (LanguageNames.Find(((FoundChoice)step.Result).Value) is { } language)
        {
            _visit.Learn(_visit.Person.Speak(language));
            await step.Context.SayAsync(_visit.Say(Phrases.LanguageChosen), cancellationToken);
        }

        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private Choice Choice(Language language) => new(Phrases.LanguageName.In(language)) { Synonyms = [.. LanguageNames.Of(language)] };
}
