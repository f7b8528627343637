using System.Collections.Immutable;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>A customer who is offered, and why in the person's words.</summary>
public sealed record OfferedCustomer(Customer Customer, string Why);

/// <summary>"practice": customers to take a call from, with what each is about and why they are offered; first of all a call that waits.</summary>
public static class OfferCard
{
    /// <param name="waiting">A call that was put aside, with its customer.</param>
    /// <param name="heading">Where these are not the customers that fit best, but those nearest to what was asked for.</param>
    public static AdaptiveCard For(Visit visit, CardTokens tokens, ImmutableArray<OfferedCustomer> offers, (string Call, Customer Customer)? waiting, Phrase? heading = null)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var title = visit.Say(heading ?? phrases.OfferHeading);
        return CardFrame.For(
            visit.Language,
            $"{title} {string.Join(" · ", offers.Select(offer => CallWords.Name(visit, offer.Customer)))}",
            [
                CardFrame.Title(title),
                .. waiting is { } open ? [Waiting(visit, tokens, open.Call, open.Customer)] : Array.Empty<AdaptiveElement>(),
                .. heading is null ? [CardFrame.Paragraph(visit.Say(phrases.OfferIntro))] : Array.Empty<AdaptiveElement>(),
                .. offers.Select(offer => Offer(visit, tokens, offer)),
            ]);
    }

    private static AdaptiveColumnSet Waiting(Visit visit, CardTokens tokens, string call, Customer customer)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var name = CallWords.Name(visit, customer);
        return CardFrame.Box(
            visit.Language,
            [
                CardFrame.Paragraph(visit.Say(phrases.StillOpen, ("name", name))),
                Button(CardFrame.Button(visit.Say(phrases.GoOn, ("name", name)), PracticeFlow.GoOnKind, tokens.Seal(PracticeFlow.GoOnKind, visit.Person.Key, call), isPrimary: true)),
            ],
            AdaptiveContainerStyle.Accent);
    }

    private static AdaptiveColumnSet Offer(Visit visit, CardTokens tokens, OfferedCustomer offer)
    {
        var (customer, phrases) = (offer.Customer, visit.Playbook.PracticePhrases);
        var name = CallWords.Name(visit, customer);
        var box = CardFrame.Box(
            visit.Language,
            [
                CardFrame.Strong(name),
                CardFrame.Below(CallWords.Kind(visit, customer), isSubtle: true),
                CardFrame.Box(customer.About.Spoken(visit.Language), [CardFrame.Paragraph(customer.About.In(visit.Language))]),
                CardFrame.Small(visit.Say(phrases.Why, ("reason", offer.Why))),
                Button(CardFrame.Button(visit.Say(phrases.TakeCall, ("name", First(name))), PracticeFlow.TakeKind, tokens.Seal(PracticeFlow.TakeKind, visit.Person.Key, customer.Id))),
            ],
            AdaptiveContainerStyle.Emphasis);
        box.Spacing = AdaptiveSpacing.Large;
        return box;
    }

    /// <summary>A whole name does not fit on a button of a narrow screen.</summary>
    private static string First(string name) => name.Split(' ')[0] is { Length: > 3 } first ? first : name;

    private static AdaptiveActionSet Button(AdaptiveExecuteAction button) => new() { Actions = [button] };
}
