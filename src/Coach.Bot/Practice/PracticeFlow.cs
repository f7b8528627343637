using System.Collections.Immutable;
using System.Globalization;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Quiz;
using Coach.Words;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>"practice": who is on the line, and taking the call.</summary>
public sealed class PracticeFlow(ICalls calls, IRounds rounds, CallStart start, CallMarker marker, Visit visit, CardTokens tokens)
{
    public const string TakeKind = "practice.take";
    public const string GoOnKind = "practice.go-on";
    public const string MoodKind = "practice.mood";

    private PracticePhrases Phrases => visit.Playbook.PracticePhrases;

    /// <summary>Offers three customers; those that were wished for; or begins at once with one that was named.</summary>
    public async Task OfferAsync(ITurnContext context, string wish, CancellationToken cancellationToken)
    {
        visit.Agree();
        var book = visit.Playbook.Practice;
        if (book.Customers.IsEmpty)
        {
            await context.SayAsync(visit.Say(Phrases.NoCustomers), cancellationToken);
            return;
        }

        var open = await calls.OpenAsync(visit.Person.Key, cancellationToken);
        var wished = Wish.Read(wish, book.Customers);
        if (wished.Named is { } named)
        {
            await start.BeginAsync(context, named, open, withBriefing: true, cancellationToken);
            return;
        }

        var (offers, heading) = await ChooseAsync(wished, cancellationToken);
        var waiting = open is not null && await start.CustomerAsync(open.Call, cancellationToken) is { } customer ? (open.Id, customer) : ((string, Customer)?)null;
        await context.SendActivityAsync(CardFrame.Message(OfferCard.For(visit, tokens, offers, waiting, heading)), cancellationToken);
    }

    /// <summary>Takes the call whose button was pressed; its card becomes the briefing. Pressed twice, it begins once.</summary>
    public async Task<CardReply> TakeAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken)
    {
        if (visit.Playbook.Practice.Customer(token.Subject) is not { } customer)
            return new CardReply.Sentence(visit.Say(Phrases.CustomerGone));
        var open = await calls.OpenAsync(visit.Person.Key, cancellationToken);
        if (open is { Turns: 0, Counts: true } && open.Call.Customer == customer.Id)
            await marker.SetAsync(context, open.Id, visit.Now, cancellationToken);
        else if (await InTheWayAsync(context, open, cancellationToken) is { } sentence)
            return sentence;
        else
            await start.BeginAsync(context, customer, open, withBriefing: false, cancellationToken);
        return new CardReply.Replace(start.Briefing(customer));
    }

    /// <summary>The same customer again, below the card that asks for it; null when that began, else why not.</summary>
    public async Task<CardReply.Sentence?> AgainAsync(ITurnContext context, Call past, CancellationToken cancellationToken)
    {
        if (visit.Playbook.Practice.Customer(past.Customer) is not { } customer)
            return new CardReply.Sentence(visit.Say(Phrases.CustomerGone));
        var open = await calls.OpenAsync(visit.Person.Key, cancellationToken);
        if (open is { Turns: 0, Counts: true } && open.Call.Customer == customer.Id)
            return new CardReply.Sentence(visit.Say(Phrases.GoesOnBare));
        if (await InTheWayAsync(context, open, cancellationToken) is { } sentence)
            return sentence;

        await start.BeginAsync(context, customer, open, withBriefing: true, cancellationToken);
        return null;
    }

    public async Task<CardReply> GoOnAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken)
    {
        if (await calls.FindAsync(visit.Person.Key, token.Subject, cancellationToken) is not { IsOver: false } call || await start.CustomerAsync(call.Call, cancellationToken) is not { } customer)
            return new CardReply.Sentence(visit.Say(Phrases.CallIsOver));
        if (await marker.GetAsync(context, cancellationToken) is { } marked && marked.Call == call.Id)
            return new CardReply.Sentence(visit.Say(Phrases.GoesOnBare));

        await start.GoOnAsync(context, call, customer, visit.Say(Phrases.GoesOn, ("name", CallWords.Name(visit, customer))), cancellationToken);
        return new CardReply.Replace(start.Briefing(customer));
    }

    /// <summary>Hides or shows the mood, from the briefing.</summary>
    public CardReply ToggleMood(CardToken token)
    {
        visit.Learn(visit.Person with { HidesMood = !visit.Person.HidesMood });
        return visit.Playbook.Practice.Customer(token.Subject) is { } customer
            ? new CardReply.Replace(start.Briefing(customer))
            : new CardReply.Sentence(visit.Say(visit.Person.HidesMood ? Phrases.MoodHidden : Phrases.MoodShown));
    }

    /// <summary>Among those that were wished for; where there is none, among those that come nearest.</summary>
    private async Task<(ImmutableArray<OfferedCustomer> Offers, Phrase? Heading)> ChooseAsync(Wish wish, CancellationToken cancellationToken)
    {
        if (wish.IsNearest)
        {
            var (why, heading) = wish.IsAmbiguous ? (Phrases.WhyNamed, Phrases.WhichOne) : (Phrases.WhyNear, Phrases.Nearest);
            return ([.. wish.Nearest.Select(customer => new OfferedCustomer(customer, visit.Say(why)))], heading);
        }

        var book = visit.Playbook.Practice;
        var (fitting, isAll) = wish.Among(book.Customers);
        var past = (await calls.PastAsync(visit.Person.Key, cancellationToken))
            .Where(call => call is { Ending: not null, EndedAt: not null, IsFork: false })
            .Select(call => new PastCall(call.Customer, call.Ending ?? default, call.Score ?? 0, call.EndedAt ?? default))
            .ToList();
        var weakest = visit.SkillsFrom(await rounds.HistoryAsync(visit.Person.Key, cancellationToken), await calls.LearntAsync(visit.Person.Key, cancellationToken)).Weakest?.Skill;
        var chosen = Selection.Choose(
            book, fitting, past, wish.Tongue is null ? Tongues(fitting) : [], visit.Person.Roster.Campaign, weakest?.Id, string.Create(CultureInfo.InvariantCulture, $"{visit.Now:yyyyMMdd} {past.Count}"));
        return ([.. chosen.Select(offer => new OfferedCustomer(offer.Customer, OfferWords.Why(visit, offer, weakest, wish.IsNone ? null : isAll ? Phrases.WhyWished : Phrases.WhyNear)))], isAll ? null : Phrases.Nearest);
    }

    /// <summary>The tongues of their work; none where none of the customers speaks one of them.</summary>
    private ImmutableArray<Tongue> Tongues(ImmutableArray<Customer> customers)
    {
        var spoken = visit.Person.Roster.Languages.Select(Languages.Parse).OfType<Language>().ToList();
        ImmutableArray<Tongue> tongues = [.. spoken.Contains(Language.English) ? [Tongue.English] : Array.Empty<Tongue>(), .. spoken.Contains(Language.Urdu) ? [Tongue.Urdu, Tongue.RomanUrdu] : Array.Empty<Tongue>()];
        return customers.Any(customer => customer.Speaks.Any(tongues.Contains)) ? tongues : [];
    }

    /// <summary>In the middle of another call no button begins a new one; a call that was put aside, or in which nothing was said, gives way.</summary>
    internal async Task<CardReply.Sentence?> InTheWayAsync(ITurnContext context, Rehearsal? open, CancellationToken cancellationToken)
    {
        if (open is null or { Turns: 0 } || await marker.GetAsync(context, cancellationToken) is not { } marked || marked.Call != open.Id)
            return null;
        var customer = await start.CustomerAsync(open.Call, cancellationToken);
        return customer is null ? null : new CardReply.Sentence(visit.Say(Phrases.OtherCall, ("name", CallWords.Name(visit, customer))));
    }
}
