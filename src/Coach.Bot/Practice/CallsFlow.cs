using System.Collections.Immutable;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Quiz;
using Coach.Practice;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>"my calls": the person's own calls, to read again or to delete.</summary>
public sealed class CallsFlow(ICalls calls, CallStart start, Visit visit, CardTokens tokens)
{
    public const string ListKind = "practice.calls";
    public const string ReadKind = "practice.read";
    public const string AskDeleteKind = "practice.delete";
    public const string DeleteKind = "practice.delete-yes";

    private PracticePhrases Phrases => visit.Playbook.PracticePhrases;

    public async Task ListAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var past = await PastAsync(cancellationToken);
        if (past.IsEmpty)
            await context.SayAsync(visit.Say(Phrases.CallsNone), cancellationToken);
        else
            await context.SendActivityAsync(CardFrame.Message(CallsCard.For(visit, tokens, past, page: 0)), cancellationToken);
    }

    public async Task<CardReply> ListAsync(CardToken token, CancellationToken cancellationToken) => new CardReply.Replace(Card(await PastAsync(cancellationToken), token.Number));

    public async Task<CardReply> ReadAsync(CardToken token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is var (call, customer)
            ? new CardReply.Replace(TranscriptCard.For(visit, tokens, call, customer, token.Number))
            : new CardReply.Sentence(visit.Say(Phrases.CallGone));

    public async Task<CardReply> AskDeleteAsync(CardToken token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is var (call, customer)
            ? new CardReply.Replace(DeleteCard.For(visit, tokens, call, customer))
            : new CardReply.Sentence(visit.Say(Phrases.CallGone));

    /// <summary>With it goes what it told of the person's skills, and what was played on from it. A chat that is in the call finds that it is gone.</summary>
    public async Task<CardReply> DeleteAsync(CardToken token, CancellationToken cancellationToken)
    {
        if (await calls.FindAsync(visit.Person.Key, token.Subject, cancellationToken) is not { } call)
            return new CardReply.Sentence(visit.Say(Phrases.CallGone));
        var past = await PastAsync(cancellationToken);
        var gone = WithForks(call.Id, past);
        foreach (var id in gone)
            calls.Delete(call.Person, id);
        return new CardReply.Replace(Card(past.RemoveAll(one => gone.Contains(one.Call.Id)), page: 0, visit.Say(Phrases.Deleted)));
    }

    /// <summary>The call, those that were played on from it, and from those.</summary>
    private static HashSet<string> WithForks(string id, ImmutableArray<NamedCall> past)
    {
        var gone = new HashSet<string> { id };
        foreach (var one in past.OrderBy(one => one.Call.StartedAt))
        {
            if (one.Call.ForkedFrom is { } from && gone.Contains(from))
                gone.Add(one.Call.Id);
        }

        return gone;
    }

    private AdaptiveCard Card(ImmutableArray<NamedCall> past, int page, string? note = null) => past.IsEmpty
        ? NoticeCard.For(visit, note is null ? visit.Say(Phrases.CallsNone) : $"{note} {visit.Say(Phrases.CallsNone)}")
        : CallsCard.For(visit, tokens, past, page, note);

    private async Task<(Rehearsal Call, Customer Customer)?> FindAsync(CardToken token, CancellationToken cancellationToken) =>
        await calls.FindAsync(visit.Person.Key, token.Subject, cancellationToken) is { } call && await start.CustomerAsync(call.Call, cancellationToken) is { } customer ? (call, customer) : null;

    /// <summary>With the names of the customers: those of the content, and of those who are not in it any more as they were.</summary>
    private async Task<ImmutableArray<NamedCall>> PastAsync(CancellationToken cancellationToken)
    {
        var named = ImmutableArray.CreateBuilder<NamedCall>();
        foreach (var past in await calls.PastAsync(visit.Person.Key, cancellationToken))
        {
            var customer = visit.Playbook.Practice.Customer(past.Customer) ?? await calls.CustomerAsync(past.Customer, past.Version, cancellationToken);
            named.Add(new NamedCall(past, customer is null ? past.Customer : CallWords.Name(visit, customer)));
        }

        return named.ToImmutable();
    }
}

/// <summary>A call of the list with the name of its customer.</summary>
public sealed record NamedCall(ListedCall Call, string Name);
