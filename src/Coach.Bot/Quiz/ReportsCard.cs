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
    private const int MostQuestions = 5;
    private const int MostTexts = 3;
    private const int LongestText = 160;
    private const int LongestQuestion = 240;

    public static AdaptiveCard For(Visit visit, CardTokens tokens, ImmutableArray<Reported> open)
    {
        var phrases = visit.Playbook.Quiz;
        var heading = visit.Say(phrases.ReportsHeading);
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                .. open.Take(MostQuestions).Select((reported, place) => Question(visit, tokens, reported, place + 1)),
                .. open.Length > MostQuestions ? [CardFrame.Small(visit.Say(phrases.ReportsMore, ("count", open.Length - MostQuestions)))] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    private static AdaptiveColumnSet Question(Visit visit, CardTokens tokens, Reported reported, int number)
    {
        var phrases = visit.Playbook.Quiz;
        var question = visit.Playbook.Question(reported.Question);
        var box = CardFrame.Box(
            visit.Language,
            [
                CardFrame.Label(string.Create(CultureInfo.InvariantCulture, $"{number} · {visit.Say(phrases.ReportsCount, ("count", reported.Reports.Length))}")),
                CardFrame.Small(Isolate.Text(question?.Source ?? reported.Newest.Source)),
                CardFrame.Strong(question is null ? visit.Say(phrases.ReportsRetired) : Isolate.Text(Cut(question.Ask.In(visit.Language)))),
                .. question is not null && Fingerprint.Of(question) != reported.Newest.Fingerprint ? [CardFrame.Small(visit.Say(phrases.ReportsReworded))] : Array.Empty<AdaptiveElement>(),
                .. Texts(visit, reported),
                new AdaptiveActionSet
                {
                    Actions = [CardFrame.Button(visit.Say(phrases.ReportsDone, ("number", number)), ReportFlow.DoneKind, tokens.Seal(ReportFlow.DoneKind, visit.Person.Key, ReportFlow.Seen(reported)))],
                },
            ],
            AdaptiveContainerStyle.Emphasis);
        box.Spacing = AdaptiveSpacing.Large;
        return box;
    }

    private static IEnumerable<AdaptiveElement> Texts(Visit visit, Reported reported)
    {
        var phrases = visit.Playbook.Quiz;
        var texts = reported.Reports.Select(report => PlainText.Of(report.Text, LongestText)).Where(text => text.Length > 0).ToList();
        if (texts.Count is 0)
            return [CardFrame.Below(visit.Say(phrases.ReportsWithoutWords), isSubtle: true)];
        return
        [
            .. texts.Take(MostTexts).Select(text => CardFrame.Below($"“{Isolate.Text(text)}”")),
            .. texts.Count > MostTexts ? [CardFrame.Below(visit.Say(phrases.ReportsMoreWords, ("count", texts.Count - MostTexts)), isSubtle: true)] : Array.Empty<AdaptiveElement>(),
        ];
    }

    private static string Cut(string text) => text.Length > LongestQuestion ? $"{text[..LongestQuestion].TrimEnd()}…" : text;
}
