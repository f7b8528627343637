using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Quiz;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>The person's calls, the newest first, a few on a page.</summary>
public static class CallsCard
{
    private const int OnAPage = 4;

    public static AdaptiveCard For(Visit visit, CardTokens tokens, ImmutableArray<NamedCall> past, int page, string? note = null)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var heading = visit.Say(phrases.CallsHeading);
        page = Math.Clamp(page, 0, (past.Length - 1) / OnAPage);
        var shown = past.Skip(page * OnAPage).Take(OnAPage).Select((call, place) => (Call: call, Number: page * OnAPage + place + 1));
        return CardFrame.For(
            visit.Language,
            heading,
            [
                .. QuizWords.Note(visit, note),
                CardFrame.Title(heading),
                CardFrame.Small(visit.Say(phrases.CallsOnlyYou)),
                .. shown.Select(pair => Entry(visit, tokens, pair.Call, pair.Number)),
            ],
            [
                .. page > 0 ? [Turn(phrases.CallsNewer, page - 1)] : Array.Empty<AdaptiveAction>(),
                .. (page + 1) * OnAPage < past.Length ? [Turn(phrases.CallsOlder, page + 1)] : Array.Empty<AdaptiveAction>(),
            ]);

        AdaptiveExecuteAction Turn(Phrase title, int to) => CardFrame.Button(visit.Say(title), CallsFlow.ListKind, tokens.Seal(CallsFlow.ListKind, visit.Person.Key, "", to));
    }

    private static AdaptiveColumnSet Entry(Visit visit, CardTokens tokens, NamedCall named, int number)
    {
        var (call, phrases) = (named.Call, visit.Playbook.PracticePhrases);
        var parts = new List<string> { visit.Playbook.When.Day(visit.Language, call.StartedAt, visit.Zone), CallWords.Ending(visit, call.Ending) };
        if (call.Score is { } score)
            parts.Add(visit.Say(phrases.Score, ("score", score)));
        if (call.IsFork)
            parts.Add(visit.Say(phrases.Fork));
        var box = CardFrame.Box(
            visit.Language,
            [
                CardFrame.Strong(string.Create(CultureInfo.InvariantCulture, $"{number} · {named.Name}")),
                CardFrame.Below(string.Join(" · ", parts), isSubtle: true),
                new AdaptiveActionSet
                {
                    Actions = [CardFrame.Button(visit.Say(phrases.CallsOpen, ("number", number)), CallsFlow.ReadKind, tokens.Seal(CallsFlow.ReadKind, visit.Person.Key, call.Id))],
                },
            ],
            AdaptiveContainerStyle.Emphasis);
        box.Spacing = AdaptiveSpacing.Large;
        return box;
    }
}
