using System.Collections.Immutable;
using System.Globalization;
using Coach.Bot.Cards;
using Coach.Practice;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>The buttons of a debrief: the ten points, one turn said otherwise and played on from there, and the way to what comes next.</summary>
public sealed class DebriefFlow(ICalls calls, PracticeFlow practice, CallsFlow list, CallStart start, DebriefMaker debriefs, MainDialogRunner dialogs, NewCallId newCallId, Visit visit, CardTokens tokens)
{
    public const string ShowKind = "practice.debrief";
    public const string RubricKind = "practice.rubric";
    public const string AgainKind = "practice.again";
    public const string NextKind = "practice.next";
    public const string CallsKind = "practice.my-calls";
    public const string QuizKind = "practice.quiz";
    public const string WhatIfKind = "practice.what-if";
    public const string TurnKind = "practice.turn";
    public const string SeeKind = "practice.see";
    public const string PlayOnKind = "practice.play-on";

    private const int Suggestions = 3;
    private const int Tries = 6;

    private PracticePhrases Phrases => visit.Playbook.PracticePhrases;

    public Task<CardReply> ShowAsync(CardToken token, CancellationToken cancellationToken) =>
        WithAsync(token.Subject, (call, customer) => ShownAsync(call, customer, cancellationToken), cancellationToken);

    public Task<CardReply> RubricAsync(CardToken token, CancellationToken cancellationToken) =>
        WithAsync(token.Subject, (call, _) => Task.FromResult<CardReply>(new CardReply.Replace(RubricCard.For(visit, tokens, call))), cancellationToken);

    /// <summary>The same customer again, below; the debrief stays.</summary>
    public Task<CardReply> AgainAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken) => WithAsync(token.Subject, async (call, customer) =>
        await practice.AgainAsync(context, call.Call, cancellationToken) is { } sentence ? sentence : await ShownAsync(call, customer, cancellationToken), cancellationToken);

    public Task<CardReply> NextAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken) => WithAsync(token.Subject, (call, customer) =>
        RunAsync(context, "practice", call, customer, cancellationToken), cancellationToken);

    public Task<CardReply> CallsAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken) => WithAsync(token.Subject, async (call, customer) =>
    {
        await list.ListAsync(context, cancellationToken);
        return await ShownAsync(call, customer, cancellationToken);
    }, cancellationToken);

    /// <summary>A round on the skill that the call moved.</summary>
    public Task<CardReply> QuizAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken)
    {
        var parts = token.Subject.Split(' ', 2);
        return WithAsync(parts[0], (call, customer) => RunAsync(context, $"quiz {parts[^1]}", call, customer, cancellationToken), cancellationToken);
    }

    /// <summary>The costliest turn on a card of its own, below the debrief.</summary>
    public Task<CardReply> WhatIfAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken) => WithAsync(token.Subject, async (call, customer) =>
    {
        if (call.Turns is 0)
            return new CardReply.Sentence(visit.Say(Phrases.NothingToTry));
        var turn = WhatIfTurns.InOrder(call.Call, call.Debrief)[0];
        await context.SendActivityAsync(CardFrame.Message(WhatIfCard.For(visit, tokens, call, customer, turn, Lines(call, customer, turn))), cancellationToken);
        return await ShownAsync(call, customer, cancellationToken);
    }, cancellationToken);

    public Task<CardReply> TurnAsync(CardToken token, CancellationToken cancellationToken) => WithTurnAsync(token, (call, customer) =>
        new CardReply.Replace(WhatIfCard.For(visit, tokens, call, customer, token.Number, Lines(call, customer, token.Number))), cancellationToken);

    /// <summary>What the chosen or typed line would have done. It is kept, so that the call can be played on from it.</summary>
    public Task<CardReply> SeeAsync(CardToken token, CardData data, CancellationToken cancellationToken) => WithTurnAsync(token, (call, customer) =>
    {
        var line = data[WhatIfCard.Typed]?.Trim() is { Length: > 0 } typed ? typed : Chosen(Lines(call, customer, token.Number), data[WhatIfCard.Chosen]);
        if (line is null)
            return new CardReply.Sentence(visit.Say(Phrases.LineFirst));
        if (line.Length > Rehearsal.LongestLine)
            return new CardReply.Sentence(visit.Say(Phrases.LineTooLong, ("most", Rehearsal.LongestLine)));
        if (visit.Playbook.Distress.Shows(line))
            return new CardReply.Replace(DistressCard.For(visit));

        var tried = call.Try(new TriedLine((call.Tried?.Number ?? 0) + 1, token.Number, line));
        calls.Save(tried, customer);
        var (fork, rest) = Forked(tried, customer, line);
        return new CardReply.Replace(ForkCard.For(visit, tokens, tried, customer, fork, rest));
    }, cancellationToken);

    /// <summary>A new call from the tried line on; pressed twice, it begins once.</summary>
    public Task<CardReply> PlayOnAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken) => WithAsync(token.Subject, async (call, customer) =>
    {
        if (call.Tried is not { } tried || tried.Number != token.Number)
            return new CardReply.Sentence(visit.Say(Phrases.WhatIfIsOver));
        var (fork, rest) = Forked(call, customer, tried.Line);
        if (fork.IsOver)
            return new CardReply.Sentence(visit.Say(Phrases.CallIsOver));

        var open = await calls.OpenAsync(visit.Person.Key, cancellationToken);
        if (open is not null && open.ForkedFrom == call.Id && open.Turns == fork.Exchanges.Length)
            return new CardReply.Sentence(visit.Say(Phrases.GoesOnBare));
        if (await practice.InTheWayAsync(context, open, cancellationToken) is { } sentence)
            return sentence;

        if (open is not null)
            await start.EndQuietlyAsync(open, cancellationToken);
        var played = call.PlayOn(newCallId(visit.Now), fork, visit.Now);
        calls.Save(played, customer);
        await start.GoOnAsync(context, played, customer, visit.Say(Phrases.PlayedOn, ("name", CallWords.Name(visit, customer))), cancellationToken);
        return new CardReply.Replace(ForkCard.For(visit, tokens, call, customer, fork, rest));
    }, cancellationToken);

    private (Call Fork, Call Whole) Forked(Rehearsal call, Customer customer, string line)
    {
        var (book, turn) = (visit.Playbook.Practice, call.Tried?.Turn ?? 1);
        var fork = WhatIf.Instead(call.Call, turn, line, book, customer);
        return (fork, WhatIf.Rest(fork, call.Call, book, customer));
    }

    /// <summary>Lines that would have helped at that turn: the same idea in a few wordings.</summary>
    private ImmutableArray<string> Lines(Rehearsal call, Customer customer, int turn)
    {
        var before = WhatIf.Before(call.Call, turn);
        return
        [
            .. Enumerable.Range(0, Tries)
                .Select(again => Hints.Next(before with { Seed = before.Seed + again }, visit.Playbook.Practice, customer).Example)
                .Distinct()
                .Take(Suggestions),
        ];
    }

    private static string? Chosen(ImmutableArray<string> lines, string? place) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < lines.Length ? lines[number] : null;

    private async Task<CardReply> RunAsync(ITurnContext context, string line, Rehearsal call, Customer customer, CancellationToken cancellationToken)
    {
        (visit.Text, visit.IsPressed) = (line, true);
        await dialogs.RunAsync(context, cancellationToken);
        return await ShownAsync(call, customer, cancellationToken);
    }

    private async Task<CardReply> ShownAsync(Rehearsal call, Customer customer, CancellationToken cancellationToken) => new CardReply.Replace(await debriefs.AgainAsync(call, customer, cancellationToken));

    private Task<CardReply> WithTurnAsync(CardToken token, Func<Rehearsal, Customer, CardReply> act, CancellationToken cancellationToken) => WithAsync(
        token.Subject,
        (call, customer) => Task.FromResult(token.Number >= 1 && token.Number <= call.Turns ? act(call, customer) : new CardReply.Sentence(visit.Say(Phrases.NothingToTry))), cancellationToken);

    /// <summary>The person's own call, once it is over.</summary>
    private async Task<CardReply> WithAsync(string id, Func<Rehearsal, Customer, Task<CardReply>> act, CancellationToken cancellationToken) =>
        await calls.FindAsync(visit.Person.Key, id, cancellationToken) is { Debrief: not null } call && await start.CustomerAsync(call.Call, cancellationToken) is { } customer
            ? await act(call, customer)
            : new CardReply.Sentence(visit.Say(Phrases.CallGone));
}
