using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Privacy;
using Coach.Words;

namespace Coach.Bot.Tests.Privacy;

/// <summary>Every card of this feature, by the name of its approved file.</summary>
internal static class PrivacyCards
{
    private static readonly Uri Page = new("https://coach.example.com/files/sealed-page");
    private static readonly Uri File = new("https://coach.example.com/files/sealed-file");

    public static IReadOnlyDictionary<string, Func<Language, CardTokens, AdaptiveCard>> All { get; } = new Dictionary<string, Func<Language, CardTokens, AdaptiveCard>>
    {
        ["my-data"] = (language, _) => DataCard.For(Scene.Visit(Scene.Ayesha(language)), Page, File),
        ["forget-me"] = (language, tokens) => ForgetCard.For(Scene.Visit(Scene.Ayesha(language)), tokens),
        ["kept"] = (language, _) => ForgetCard.Kept(Scene.Visit(Scene.Ayesha(language))),
        ["forgotten"] = (language, _) => ForgetCard.Done(Scene.Visit(Scene.Ayesha(language))),
    };
}
