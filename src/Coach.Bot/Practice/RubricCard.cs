using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>The ten points of a debrief: the score of each, the person's own words that show it, and why it counts or what to try.</summary>
public static class RubricCard
{
    private const int MostQuotes = 2;
    private const int LongestQuote = 100;
    private const int Good = 4;
    private const int Most = 5;

    public static AdaptiveCard For(Visit visit, CardTokens tokens, Rehearsal call)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var debrief = call.Debrief ?? throw new InvalidOperationException("A call that is not over has no debrief.");
        var heading = visit.Say(phrases.RubricHeading);
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                .. debrief.Items.Select((score, place) => Item(visit, score, place + 1)),
                .. call.Noticed.IsEmpty ? Array.Empty<AdaptiveElement>() : [Noticed(visit, call.Noticed)],
            ],
            CardFrame.Button(visit.Say(phrases.BackToDebrief), DebriefFlow.ShowKind, tokens.Seal(DebriefFlow.ShowKind, visit.Person.Key, call.Id)));
    }

    private static AdaptiveColumnSet Item(Visit visit, RubricScore score, int number)
    {
        var dots = $"{new string('●', score.Score)}{new string('○', Most - score.Score)}";
        if (!score.Counts)
            return WithoutOccasion(visit, score, number);
        var advice = score.Score >= Good ? null : visit.Playbook.Practice.Rubric.FirstOrDefault(item => item.Id == score.Item)?.Advice;
        var box = CardFrame.Box(
            visit.Language,
            [
                CardFrame.Label(string.Create(CultureInfo.InvariantCulture, $"{number} · {score.Name.In(visit.Language)} · {dots} {visit.Say(visit.Playbook.PracticePhrases.RubricScore, ("score", score.Score))}")),
                .. score.Evidence.Take(MostQuotes).Select(quote => CardFrame.Below(Quoted(quote), isSubtle: true)),
                CardFrame.Below(score.Because.In(visit.Language)),
                .. advice is null ? Array.Empty<AdaptiveElement>() : [CardFrame.Below($"→ {advice.In(visit.Language)}")],
            ]);
        box.Separator = true;
        return box;
    }

    /// <summary>What a language model read besides, named as that and as worth nothing.</summary>
    private static AdaptiveColumnSet Noticed(Visit visit, ImmutableArray<ProposedReading> noticed)
    {
        var phrases = visit.Playbook.PracticePhrases;
        return CardFrame.Box(
            visit.Language,
            [
                CardFrame.Label($"{visit.Say(phrases.NoticedHeading)} · {visit.Say(phrases.Machine)}"),
                CardFrame.Small(visit.Say(phrases.NoticedNote)),
                .. noticed.Select(reading => CardFrame.Below(visit.Say(
                    phrases.Noticed,
                    ("number", reading.Turn),
                    ("move", visit.Say(phrases.Of(reading.Move))),
                    ("quote", Isolate.Text(PlainText.Of(reading.Quote, LongestQuote)))))),
            ],
            AdaptiveContainerStyle.Emphasis);
    }

    /// <summary>No dots: it counts neither way.</summary>
    private static AdaptiveColumnSet WithoutOccasion(Visit visit, RubricScore score, int number)
    {
        var box = CardFrame.Box(visit.Language, [CardFrame.Label($"{number.ToString(CultureInfo.InvariantCulture)} · {score.Name.In(visit.Language)}"), CardFrame.Below(score.Because.In(visit.Language), isSubtle: true)]);
        box.Separator = true;
        return box;
    }

    /// <summary>What speaks for it with a tick, what speaks against it with a cross.</summary>
    private static string Quoted(Quote quote) => $"{(quote.Good ? "✓" : "✗")} “{Isolate.Text(PlainText.Of(quote.Words, LongestQuote))}”";
}
