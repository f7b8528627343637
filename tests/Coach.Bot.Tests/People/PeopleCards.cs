using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.People;
using Coach.People;
using Coach.Words;

namespace Coach.Bot.Tests.People;

/// <summary>Every card of this feature, by the name of its approved file.</summary>
internal static class PeopleCards
{
    public static IReadOnlyDictionary<string, Func<Language, CardTokens, AdaptiveCard>> All { get; } = new Dictionary<string, Func<Language, CardTokens, AdaptiveCard>>
    {
        ["greeting"] = (language, tokens) => GreetingCard.For(Scene.Visit(Scene.Ayesha(language)), tokens),
        ["help-agent"] = (language, tokens) => Help(Roles.Agent, language, tokens),
        ["help-mentor"] = (language, tokens) => Help(Roles.Agent | Roles.Mentor, language, tokens),
        ["help-manager-trainer"] = (language, tokens) => Help(Roles.Manager | Roles.Trainer, language, tokens),
        ["help-admin"] = (language, tokens) => Help(Roles.Admin, language, tokens),
        ["suggestion"] = (language, tokens) => SuggestionCard.For(Scene.Visit(Scene.Ayesha(language)), tokens, [Scene.Playbook.Command("quiz"), Scene.Playbook.Command("help")]),
        ["suggestion-taken"] = (language, _) => SuggestionCard.Taken(Scene.Visit(Scene.Ayesha(language)), Scene.Playbook.Command("quiz")),
    };

    private static AdaptiveCard Help(Roles roles, Language language, CardTokens tokens) => HelpCard.For(Scene.Visit(Scene.Ayesha(language, roles)), tokens);
}
