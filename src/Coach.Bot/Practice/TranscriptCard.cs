using System.Collections.Immutable;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>A call to read again, a few turns on a page, with the way to its debrief and to its end.</summary>
public static class TranscriptCard
{
    private const int MostTurns = 6;

    /// <summary>In characters, so that a card of the longest lines can still be sent.</summary>
    private const int MostText = 2400;

    public static AdaptiveCard For(Visit visit, CardTokens tokens, Rehearsal call, Customer customer, int page)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var heading = visit.Say(phrases.DebriefHeading, ("name", CallWords.Name(visit, customer)));
        var pages = Pages(call.Call);
        page = Math.Clamp(page, 0, pages.Length - 1);
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                CardFrame.Small($"{visit.Playbook.When.Day(visit.Language, call.StartedAt, visit.Zone)} · {CallWords.Ending(visit, call.IsOver ? call.Call.Ending : null)} · {visit.Say(phrases.Page, ("page", page + 1), ("pages", pages.Length))}"),
                .. page is 0 ? [Spoken(visit, CallWords.Name(visit, customer), call.Call.Opening, AdaptiveContainerStyle.Emphasis)] : Array.Empty<AdaptiveElement>(),
                .. pages[page].SelectMany(exchange => Turn(visit, customer, exchange, call.Worded.Contains(exchange.Number))),
                .. pages.Length > 1 ? [new AdaptiveActionSet { Actions = [.. Turns()] }] : Array.Empty<AdaptiveElement>(),
            ],
            [
                .. call.Debrief is not null ? [Button(phrases.DebriefButton, DebriefFlow.ShowKind)] : Array.Empty<AdaptiveAction>(),
                Button(phrases.AllCalls, CallsFlow.ListKind),
                Button(phrases.DeleteButton, CallsFlow.AskDeleteKind),
            ]);

        IEnumerable<AdaptiveAction> Turns()
        {
            if (page > 0)
                yield return Button(phrases.PageBack, CallsFlow.ReadKind, page - 1);
            if (page < pages.Length - 1)
                yield return Button(phrases.PageOn, CallsFlow.ReadKind, page + 1);
        }

        AdaptiveExecuteAction Button(Phrase title, string kind, int number = 0) => CardFrame.Button(visit.Say(title), kind, tokens.Seal(kind, visit.Person.Key, call.Id, number));
    }

    /// <summary>Turns that are shown together; a call without any has one page for its opening.</summary>
    private static ImmutableArray<ImmutableArray<Exchange>> Pages(Call call)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<Exchange>>();
        var (page, text) = (new List<Exchange>(), call.Opening.Length);
        foreach (var exchange in call.Exchanges)
        {
            var more = exchange.Agent.Length + exchange.Customer.Length;
            if (page.Count is MostTurns || (page.Count > 0 && text + more > MostText))
            {
                pages.Add([.. page]);
                page.Clear();
                text = 0;
            }

            page.Add(exchange);
            text += more;
        }

        pages.Add([.. page]);
        return pages.ToImmutable();
    }

    private static ImmutableArray<AdaptiveElement> Turn(Visit visit, Customer customer, Exchange exchange, bool isMachine) =>
    [
        Spoken(visit, visit.Say(visit.Playbook.PracticePhrases.YouSaid), PlainText.Of(exchange.Agent, Rehearsal.LongestLine), null),
        Spoken(visit, isMachine ? $"{CallWords.Name(visit, customer)} · {visit.Say(visit.Playbook.PracticePhrases.Machine)}" : CallWords.Name(visit, customer), exchange.Customer, AdaptiveContainerStyle.Emphasis, visit.Person.HidesMood ? null : CallWords.Strip(visit, exchange.Mood)),
    ];

    /// <summary>In the direction of what was said, whatever the card's own.</summary>
    private static AdaptiveColumnSet Spoken(Visit visit, string who, string text, AdaptiveContainerStyle? style, string? strip = null) => CardFrame.Box(
        visit.Language,
        [CardFrame.Label(who), CardFrame.Below(Isolate.Text(text)), .. strip is null ? Array.Empty<AdaptiveElement>() : [CardFrame.Small(strip)]],
        style);
}
