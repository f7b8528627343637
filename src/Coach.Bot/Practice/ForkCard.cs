using System.Collections.Immutable;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>What another line would have done: the customer's other answer, both curves, and how the call goes with the rest of the lines as they were.</summary>
public static class ForkCard
{
    private const int LongestQuote = 300;

    /// <param name="fork">The call up to the new line.</param>
    /// <param name="rest">The same with the later lines said as they were, as far as it lasts.</param>
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Rehearsal call, Customer customer, Call fork, Call rest)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var tried = call.Tried ?? throw new InvalidOperationException("No line was tried.");
        var (old, heading) = (call.Call.Exchanges[tried.Turn - 1], visit.Say(phrases.ForkHeading, ("number", tried.Turn)));
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                Box(visit.Say(phrases.YouSaid), PlainText.Of(tried.Line, LongestQuote), null),
                Box(visit.Say(phrases.Said, ("name", CallWords.Name(visit, customer))), fork.Exchanges[^1].Customer, AdaptiveContainerStyle.Emphasis),
                CardFrame.Strong(visit.Say(phrases.ForkTurn, ("old", old.Mood.Anger), ("new", fork.Mood.Anger))),
                CardFrame.Label(visit.Say(phrases.AsItWas)),
                MoodCurve.For(Curve(call.Call), visit.Language),
                CardFrame.Label(visit.Say(phrases.WithTheLine)),
                MoodCurve.For(Curve(rest), visit.Language),
                CardFrame.Small(visit.Say(phrases.ForkRest, ("old", CallWords.Ending(visit, call.Call.Ending)), ("new", CallWords.Ending(visit, rest.Ending)))),
            ],
            [
                .. fork.IsOver ? Array.Empty<AdaptiveAction>() : [Button(phrases.PlayOn, DebriefFlow.PlayOnKind, tried.Number, isPrimary: true)],
                Button(phrases.AnotherLine, DebriefFlow.TurnKind, tried.Turn),
            ]);

        AdaptiveExecuteAction Button(Phrase title, string kind, int number, bool isPrimary = false) =>
            CardFrame.Button(visit.Say(title), kind, tokens.Seal(kind, visit.Person.Key, call.Id, number), isPrimary);

        AdaptiveColumnSet Box(string who, string text, AdaptiveContainerStyle? style) => CardFrame.Box(visit.Language, [CardFrame.Label(who), CardFrame.Below(Isolate.Text(text))], style);
    }

    private static ImmutableArray<Mood> Curve(Call call) => [call.Start, .. call.Exchanges.Select(exchange => exchange.Mood)];
}
