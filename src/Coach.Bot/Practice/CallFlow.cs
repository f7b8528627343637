using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>
/// A call as it is talked: every line is the agent's, but for a few commands that are all of it. Whatever else is a command is one only as a button, or once
/// nobody has spoken for long: then the call is put aside.
/// </summary>
public sealed class CallFlow(ICalls calls, CallStart start, CallMarker marker, ICustomerVoice voice, IReadingProposals proposals, DebriefMaker debriefs, Visit visit)
{
    private static readonly TimeSpan LongSilence = TimeSpan.FromHours(12);
    private static readonly string[] InCall = ["hint", "pause", "restart", "stop", "help", "hide-mood", "show-mood", "my-data", "forget-me"];

    /// <summary>True when the line was said in a call, and so is answered.</summary>
    public async Task<bool> HearAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await marker.GetAsync(context, cancellationToken) is not { } marked)
            return false;
        await visit.Playbook.PracticeContent.WaitAsync(cancellationToken);
        if (visit.Playbook.Distress.Shows(visit.Text))
        {
            await HelpNowAsync(context, cancellationToken);
            return true;
        }

        if (IsTooLong)
        {
            await context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.LineTooLong, ("most", Rehearsal.LongestLine)), cancellationToken);
            return true;
        }

        switch (visit.Playbook.Reader.Read(visit.Text))
        {
            case Reading.Asks { Command: var command } when Array.IndexOf(InCall, command.Name) >= 0 && (visit.IsPressed || !EverydayWords.Are(visit.Text)):
                return false;
            case Reading.Asks { Command: var command } asks when visit.IsPressed || (visit.Now - marked.At >= LongSilence && asks.Argument.Length is 0):
                await PutAsideAsync(context, isTold: command.Name is not "practice", cancellationToken);
                return false;
            default:
                await SayAsync(context, cancellationToken);
                return true;
        }
    }

    /// <summary>Told before the line is read for what it says: a long one takes long. Words of distress are looked for first, in its beginning.</summary>
    private bool IsTooLong => visit.Text.AsSpan().Trim().Length > Rehearsal.LongestLine;

    public async Task<bool> IsInCallAsync(ITurnContext context, CancellationToken cancellationToken) => await marker.GetAsync(context, cancellationToken) is not null;

    /// <summary>One idea of what would help now, with a line that shows it.</summary>
    public Task HintAsync(ITurnContext context, CancellationToken cancellationToken) => WithCallAsync(context, (call, customer) =>
    {
        return context.SayAsync(HintWords.For(visit, Hints.Next(call.Call, visit.Playbook.Practice, customer)), cancellationToken);
    }, cancellationToken);

    public Task PauseAsync(ITurnContext context, CancellationToken cancellationToken) => WithCallAsync(context, async (_, customer) =>
    {
        await marker.ClearAsync(context, cancellationToken);
        await context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.Paused, ("name", CallWords.Name(visit, customer))), cancellationToken);
    }, cancellationToken);

    public Task RestartAsync(ITurnContext context, CancellationToken cancellationToken) => WithCallAsync(context, async (call, customer) =>
    {
        await context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.Restarted), cancellationToken);
        await start.BeginAsync(context, visit.Playbook.Practice.Customer(customer.Id) ?? customer, call, withBriefing: false, cancellationToken);
    }, cancellationToken);

    public Task TellHowAsync(ITurnContext context, CancellationToken cancellationToken) => WithCallAsync(context, (_, customer) =>
        context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.InCall, ("name", CallWords.Name(visit, customer))), cancellationToken), cancellationToken);

    /// <summary>The agent hangs up: with a debrief where there is something to judge.</summary>
    public Task StopAsync(ITurnContext context, CancellationToken cancellationToken) =>
        WithCallAsync(context, (call, customer) => EndAsync(context, call, customer, cancellationToken), cancellationToken);

    public Task ShowMoodAsync(ITurnContext context, bool isShown, CancellationToken cancellationToken)
    {
        var phrases = visit.Playbook.PracticePhrases;
        visit.Learn(visit.Person with { HidesMood = !isShown });
        return context.SayAsync(visit.Say(isShown ? phrases.MoodShown : phrases.MoodHidden), cancellationToken);
    }

    /// <summary>Whoever cannot bear it any more is not answered by a customer: the call is dropped, so that nobody is judged by it, and they are told whom to turn to.</summary>
    public async Task HelpNowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await OpenAsync(context, cancellationToken) is var (call, _))
            start.Drop(call);
        await marker.ClearAsync(context, cancellationToken);
        await context.SendActivityAsync(CardFrame.Message(DistressCard.For(visit)), cancellationToken);
    }

    private async Task SayAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await OpenAsync(context, cancellationToken) is not (var call, { } customer))
            await CallIsOverAsync(context, cancellationToken);
        else
            await AnswerAsync(context, call, customer, visit.Text.Trim(), cancellationToken);
    }

    private async Task AnswerAsync(ITurnContext context, Rehearsal call, Customer customer, string line, CancellationToken cancellationToken)
    {
        var decided = call.Call.Say(line, visit.Playbook.Practice, customer);
        var worded = await voice.WordAsync(decided, customer, cancellationToken);
        var heard = call.Heard(decided, worded, visit.Now);
        await context.SendActivityAsync(CallMessage.For(visit, customer, heard), cancellationToken);
        if (heard.Call.IsOver)
            await EndAsync(context, heard, customer, cancellationToken);
        else
            await start.KeepAsync(context, heard, customer, cancellationToken);
    }

    private async Task EndAsync(ITurnContext context, Rehearsal call, Customer customer, CancellationToken cancellationToken)
    {
        await marker.ClearAsync(context, cancellationToken);
        if (start.End(await NoticedAsync(call, cancellationToken), customer) is { } ended)
            await context.SendActivityAsync(CardFrame.Message(await debriefs.NewAsync(ended, customer, cancellationToken)), cancellationToken);
        else
            await context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.TooShort), cancellationToken);
    }

    /// <summary>With what somebody else reads in it, if anybody does; asked once, before it is saved.</summary>
    private async Task<Rehearsal> NoticedAsync(Rehearsal call, CancellationToken cancellationToken) => call.IsTooShort
        ? call
        : call with { Noticed = AlsoNoticed.Of(call.Call, await proposals.ProposeAsync(call.Call, cancellationToken)) };

    private async Task PutAsideAsync(ITurnContext context, bool isTold, CancellationToken cancellationToken)
    {
        if (isTold && await OpenAsync(context, cancellationToken) is (_, { } customer))
            await context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.Paused, ("name", CallWords.Name(visit, customer))), cancellationToken);
        await marker.ClearAsync(context, cancellationToken);
    }

    /// <summary>Does something with the call that this chat is in; where there is none, says so.</summary>
    private async Task WithCallAsync(ITurnContext context, Func<Rehearsal, Customer, Task> act, CancellationToken cancellationToken)
    {
        if (await marker.GetAsync(context, cancellationToken) is null)
            await context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.NoCall), cancellationToken);
        else if (await OpenAsync(context, cancellationToken) is (var call, { } customer))
            await act(call, customer);
        else
            await CallIsOverAsync(context, cancellationToken);
    }

    /// <summary>The call that this chat is in with its customer, unless it was ended or deleted elsewhere.</summary>
    private async Task<(Rehearsal Call, Customer? Customer)?> OpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await marker.GetAsync(context, cancellationToken) is not { } marked || await calls.FindAsync(visit.Person.Key, marked.Call, cancellationToken) is not { IsOver: false } call)
            return null;
        return (call, await start.CustomerAsync(call.Call, cancellationToken));
    }

    private async Task CallIsOverAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        await marker.ClearAsync(context, cancellationToken);
        await context.SayAsync(visit.Say(visit.Playbook.PracticePhrases.CallIsOver), cancellationToken);
    }
}
