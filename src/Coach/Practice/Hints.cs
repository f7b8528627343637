using System.Collections.Immutable;
using Coach.Practice.Trainees;
using Coach.Words;

namespace Coach.Practice;

/// <summary>What would help now.</summary>
/// <param name="Advice">One of these; the phrases say it in words.</param>
/// <param name="About">The fact, step or limit that it is about; null for none.</param>
/// <param name="Example">One line that could be said.</param>
public sealed record Hint(Advice Advice, LocalText? About, LocalText Because, string Example, Tongue Tongue);

public enum Advice
{
    /// <summary>Say what it means for the customer.</summary>
    Acknowledge,
    AskOpenly,
    AskFor,
    TakeItOn,
    TakeStep,
    TellLimit,
    SayWhen,
    SetBoundary,
    TakePromiseBack,
    AskWhetherAnythingIsLeft,
}

public static class Hints
{
    /// <summary>The rows of the reaction table whose reasons hints give.</summary>
    public static ImmutableArray<string> Rows { get; } =
        ["boundary-kept", "empathy", "open-question", "ownership", "promise-taken-back", "step-done", "fact-learnt", "limit-told-well", "closing-check-in-time", "time-with-a-step"];

    /// <summary>The nearest good thing to do, by what the call still lacks; the same for the same call.</summary>
    public static Hint Next(Call call, PracticeBook book, Customer customer)
    {
        var tongue = customer.Answers(call.Tongue);
        var chance = new Chance(call.Seed, call.Exchanges.Length);
        var told = call.Told();
        var known = told.Union(call.Done());
        var lines = book.Trainees;
        if (call.State.Abuses > call.State.Boundaries)
            return Of(Advice.SetBoundary, null, "boundary-kept", lines.Boundary);
        if (!call.State.Heard)
            return Of(Advice.Acknowledge, null, "empathy", lines.Empathy);
        if (told.Count is 0 && customer.Facts.Any(fact => fact.Volunteers))
            return Of(Advice.AskOpenly, null, "open-question", lines.AskOpenly);
        if (!call.State.Moving)
            return Of(Advice.TakeItOn, null, "ownership", lines.Ownership);
        if (call.State.Promises.FirstOrDefault(promise => promise.Limit is not null) is { } promise && customer.Limits.FirstOrDefault(limit => limit.Id == promise.Limit) is { } promised)
            return Of(Advice.TakePromiseBack, promised.About, "promise-taken-back", promised.Say);

        var end = customer.CaseEnds().MinBy(end => end.Needs.Count(need => !known.Contains(need)));
        var open = end is null ? [] : Open(customer, end, known);
        if (open.FirstOrDefault(step => step.Needs.All(known.Contains)) is { } ready)
            return Of(Advice.TakeStep, ready.About, "step-done", ready.Say);
        if (customer.Facts.FirstOrDefault(fact => !told.Contains(fact.Id) && open.Any(step => step.Needs.Contains(fact.Id))) is { } missing)
            return new Hint(Advice.AskFor, missing.About, Because("fact-learnt"), new Asker(customer, book).Ask(missing, tongue, ref chance), tongue);
        if (customer.Limits.FirstOrDefault(limit => end?.Needs.Contains(limit.Id) is true && !known.Contains(limit.Id)) is { } limit)
            return Of(Advice.TellLimit, limit.About, "limit-told-well", limit.Say);
        return call.State.Timed
            ? Of(Advice.AskWhetherAnythingIsLeft, null, "closing-check-in-time", lines.ClosingCheck)
            : Of(Advice.SayWhen, null, "time-with-a-step", lines.Time);

        Hint Of(Advice advice, LocalText? about, string row, Wordings wordings) =>
            new(advice, about, Because(row), chance.Pick(wordings.Nearest(tongue)), tongue);

        LocalText Because(string row) => book.Reactions.Row(row)?.Because ?? new LocalText("");
    }

    /// <summary>The steps that the end still needs, with those that they need.</summary>
    private static ImmutableArray<Step> Open(Customer customer, GoodEnd end, ImmutableHashSet<string> known)
    {
        var open = customer.Steps.Where(step => end.Needs.Contains(step.Id)).ToList();
        for (var at = 0; at < open.Count; at++)
            open.AddRange(customer.Steps.Where(step => open[at].Needs.Contains(step.Id) && !open.Contains(step)));
        return [.. open.Where(step => !known.Contains(step.Id))];
    }
}
