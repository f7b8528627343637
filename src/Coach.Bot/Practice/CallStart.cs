using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Quiz;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>Names a new call. All that is left to chance in it follows from the name.</summary>
public delegate string NewCallId(DateTimeOffset now);

/// <summary>How a call begins, goes on after it was put aside, and ends: with what is saved and what the chat remembers of it.</summary>
public sealed class CallStart(ICalls calls, CallMarker marker, ICustomerVoice voice, Visit visit, CardTokens tokens, NewCallId newCallId)
{
    /// <summary>A call with the customer, in place of one that was put aside: its briefing, unless that stands on the pressed card, and the first words.</summary>
    public async Task BeginAsync(ITurnContext context, Customer customer, Rehearsal? open, bool withBriefing, CancellationToken cancellationToken)
    {
        visit.Agree();
        if (open is not null)
            await EndQuietlyAsync(open, cancellationToken);

        var id = newCallId(visit.Now);
        var call = Rehearsal.Begin(id, visit.Person.Key, customer, (int)(StableOrder.Of(id) & int.MaxValue), visit.Now, visit.Person.FirstName);
        await KeepAsync(context, call, customer, cancellationToken);
        if (withBriefing)
            await context.SendActivityAsync(CardFrame.Message(Briefing(customer)), cancellationToken);
        await context.SayAsync(CallWords.Spoken(visit, customer, call.Call.Opening, call.Call.Start), cancellationToken);
    }

    public AdaptiveCard Briefing(Customer customer) => BriefingCard.For(visit, tokens, customer, voice.AsksModel);

    /// <summary>The call goes on in this chat from where it is, beginning with what was said last.</summary>
    public async Task GoOnAsync(ITurnContext context, Rehearsal call, Customer customer, string before, CancellationToken cancellationToken)
    {
        await marker.SetAsync(context, call.Id, visit.Now, cancellationToken);
        var last = call.Call.Exchanges.IsEmpty ? call.Call.Opening : call.Call.Exchanges[^1].Customer;
        await context.SayAsync($"{before}\n\n{CallWords.Spoken(visit, customer, last, call.Call.Mood)}", cancellationToken);
    }

    /// <summary>Saves the call as it now is, and that this chat is in it.</summary>
    public Task KeepAsync(ITurnContext context, Rehearsal call, Customer customer, CancellationToken cancellationToken)
    {
        calls.Save(call, customer);
        return marker.SetAsync(context, call.Id, visit.Now, cancellationToken);
    }

    /// <summary>Ends it with all that it tells; where that is nothing, it is not kept.</summary>
    public Rehearsal? End(Rehearsal call, Customer customer)
    {
        var ended = Close(call, customer);
        if (ended is { Counts: true, Debrief: { } debrief })
            calls.Save(ended, PracticeEvidence.Of(ended.Call, debrief, customer, visit.Now), PracticeEvidence.Mistakes(ended.Call, debrief));
        return ended;
    }

    /// <summary>As if it had never been: nothing of it is kept.</summary>
    public void Drop(Rehearsal call)
    {
        if (call.Version > 0)
            calls.Delete(call.Person, call.Id);
    }

    /// <summary>The customer as it was when the call began; where that was never kept, as it is now.</summary>
    public async Task<Customer?> CustomerAsync(Call call, CancellationToken cancellationToken)
    {
        var now = visit.Playbook.Practice.Customer(call.Customer);
        return now is not null && CustomerVersion.Of(now) == call.Version ? now : await calls.CustomerAsync(call.Customer, call.Version, cancellationToken) ?? now;
    }

    /// <summary>Gives way to another call: it can be read again, but a call that was not brought to its end tells nothing of the person.</summary>
    public async Task EndQuietlyAsync(Rehearsal open, CancellationToken cancellationToken)
    {
        if (await CustomerAsync(open.Call, cancellationToken) is { } customer)
            Close(open, customer);
        else
            Drop(open);
    }

    private Rehearsal? Close(Rehearsal call, Customer customer)
    {
        if (call.IsTooShort)
        {
            Drop(call);
            return null;
        }

        var ended = call.End(visit.Playbook.Practice, customer, visit.Now);
        calls.Save(ended, customer);
        return ended;
    }
}
