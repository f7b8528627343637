using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>The trainers' list: which questions people say are wrong, where they stand, and what was written, without names.</summary>
public static class ReportsCard
{
    private const int LongestQuestion = 240;

    public static AdaptiveCard For(Visit visit, CardTokens tokens, ImmutableArray<Reported> open)
    {
        var phrases = visit.Playbook.Quiz;
        var heading = visit.Say(phrases.ReportsHeading);
        var parts = ReportedPart.Fitting(open, reported => Ask(visit, reported));
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                .. parts.Select((part, place) => Question(visit, tokens, part, place + 1)),
                .. open.Length > parts.Length ? [CardFrame.Small(visit.Say(phrases.ReportsMore, ("count", open.Length - parts.Length)))] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    private static AdaptiveColumnSet Question(Visit visit, CardTokens tokens, ReportedPart part, int number)
    {
        var phrases = visit.Playbook.Quiz;
        var reported = part.Reported;
        var question = visit.Playbook.Question(reported.Question);
        var box = CardFrame.Box(
            visit.Language,
            [
                CardFrame.Label(string.Create(CultureInfo.InvariantCulture, $"{number} · {visit.Say(phrases.ReportsCount, ("count", reported.Reports.Length))}")),
                CardFrame.Small(Isolate.Text(question?.Source ?? reported.Newest.Source)),
                CardFrame.Strong(part.Ask),
                .. question is not null && Fingerprint.Of(question) != reported.Newest.Fingerprint ? [CardFrame.Small(visit.Say(phrases.ReportsReworded))] : Array.Empty<AdaptiveElement>(),
                .. Texts(visit, part),
                new AdaptiveActionSet
                {
                    Actions = [CardFrame.Button(visit.Say(phrases.ReportsDone, ("number", number)), ReportFlow.DoneKind, tokens.Seal(ReportFlow.DoneKind, visit.Person.Key, ReportFlow.Seen(part)))],
                },
            ],
            AdaptiveContainerStyle.Emphasis);
        box.Spacing = AdaptiveSpacing.Large;
        return box;
    }

    private static IEnumerable<AdaptiveElement> Texts(Visit visit, ReportedPart part)
    {
        var phrases = visit.Playbook.Quiz;
        if (part.Texts.IsEmpty)
            return [CardFrame.Below(visit.Say(phrases.ReportsWithoutWords), isSubtle: true)];
        return
        [
            .. part.Texts.Select(text => CardFrame.Below($"“{Isolate.Text(text)}”")),
            .. part.MoreTexts > 0 ? [CardFrame.Below(visit.Say(phrases.ReportsMoreWords, ("count", part.MoreTexts)), isSubtle: true)] : Array.Empty<AdaptiveElement>(),
        ];
    }

    private static string Ask(Visit visit, Reported reported) =>
        visit.Playbook.Question(reported.Question) is { } question ? Isolate.Text(Cut(question.Ask.In(visit.Language))) : visit.Say(visit.Playbook.Quiz.ReportsRetired);

    private static string Cut(string text) => text.Length > LongestQuestion ? $"{text[..LongestQuestion].TrimEnd()}…" : text;
}
