using System.Collections.Immutable;
using Coach.Practice;

namespace Coach.Bot.Practice;

/// <summary>In which order the turns of a call are offered to be said otherwise: the one that cost most first.</summary>
internal static class WhatIfTurns
{
    public static ImmutableArray<int> InOrder(Call call, Debrief? debrief) =>
    [
        .. call.Exchanges
            .OrderByDescending(exchange => exchange.Number == debrief?.Costliest)
            .ThenByDescending(Debrief.Cost)
            .ThenBy(exchange => exchange.Number)
            .Select(exchange => exchange.Number),
    ];

    /// <summary>The turn that is offered after this one; after the last, the first again.</summary>
    public static int After(Call call, Debrief? debrief, int turn)
    {
        var turns = InOrder(call, debrief);
        return turns[(turns.IndexOf(turn) + 1) % turns.Length];
    }
}
