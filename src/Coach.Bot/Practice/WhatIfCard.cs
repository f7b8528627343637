using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>One turn of a call to be said otherwise: what stood before it, what was said, and lines to choose from or a field for one's own.</summary>
public static class WhatIfCard
{
    public const string Chosen = "line";
    public const string Typed = "own";

    private const int LongestQuote = 300;

    public static AdaptiveCard For(Visit visit, CardTokens tokens, Rehearsal call, Customer customer, int turn, ImmutableArray<string> lines)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var heading = visit.Say(phrases.WhatIfHeading, ("number", turn));
        var exchange = call.Call.Exchanges[turn - 1];
        var before = turn is 1 ? call.Call.Opening : call.Call.Exchanges[turn - 2].Customer;
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                CardFrame.Box(visit.Language, [CardFrame.Label(visit.Say(phrases.Said, ("name", CallWords.Name(visit, customer)))), CardFrame.Below(Isolate.Text(before))], AdaptiveContainerStyle.Emphasis),
                CardFrame.Box(
                    visit.Language,
                    [
                        CardFrame.Label(visit.Say(phrases.YouSaid)),
                        CardFrame.Below(Isolate.Text(PlainText.Of(exchange.Agent, LongestQuote))),
                        CardFrame.Small(visit.Say(phrases.Moved, ("number", turn), ("from", DebriefCard.Before(call.Call, turn).Anger), ("to", exchange.Mood.Anger))),
                    ]),
                .. lines.IsEmpty ? Array.Empty<AdaptiveElement>() : [Choices(visit, lines)],
                new AdaptiveTextInput
                {
                    Id = Typed,
                    Label = visit.Say(phrases.TypeLine),
                    ErrorMessage = visit.Say(phrases.LineTooLong, ("most", Rehearsal.LongestLine)),
                    IsMultiline = true,
                    MaxLength = Rehearsal.LongestLine,
                },
            ],
            [
                Button(phrases.SeeButton, DebriefFlow.SeeKind, turn, isPrimary: true),
                .. call.Turns > 1 ? [WithoutInputs(Button(phrases.OtherTurnButton, DebriefFlow.TurnKind, WhatIfTurns.After(call.Call, call.Debrief, turn)))] : Array.Empty<AdaptiveAction>(),
            ]);

        AdaptiveExecuteAction Button(Phrase title, string kind, int number, bool isPrimary = false) =>
            CardFrame.Button(visit.Say(title), kind, tokens.Seal(kind, visit.Person.Key, call.Id, number), isPrimary);
    }

    private static AdaptiveChoiceSetInput Choices(Visit visit, ImmutableArray<string> lines) => new()
    {
        Id = Chosen,
        Label = visit.Say(visit.Playbook.PracticePhrases.ChooseLine),
        ErrorMessage = visit.Say(visit.Playbook.PracticePhrases.LineFirst),
        Style = AdaptiveChoiceInputStyle.Expanded,
        Wrap = true,
        Choices = [.. lines.Select((line, place) => new AdaptiveChoice { Title = Isolate.Text(line), Value = place.ToString(CultureInfo.InvariantCulture) })],
    };

    private static AdaptiveExecuteAction WithoutInputs(AdaptiveExecuteAction button)
    {
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }
}
