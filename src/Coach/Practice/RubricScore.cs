using System.Collections.Immutable;
using System.Text.Json;
using Coach.Words;

namespace Coach.Practice;

/// <summary>One item of a debrief.</summary>
/// <param name="Score">0 to 5.</param>
/// <param name="Because">Why: the reason of the row that spoke loudest, or why the item matters where nothing was shown, or that there was no occasion.</param>
/// <param name="Counts">False where the call gave no occasion for it: then its score says nothing.</param>
public sealed record RubricScore(string Item, LocalText Name, string Skill, int Score, ImmutableArray<Quote> Evidence, LocalText Because, bool Counts = true)
{
    private const int MostQuotes = 3;

    internal static RubricScore Of(RubricItem item, Call call, ReactionTable table, Customer customer)
    {
        var shown = call.Exchanges.SelectMany(exchange => Shown(exchange, item, table)).ToList();
        var good = shown.Where(one => one.Quote.Good).ToList();
        var bad = shown.Where(one => !one.Quote.Good).ToList();
        if (shown.Count is 0 && item.Occasion is { } occasion && !occasion.Holds(call, customer))
            return new RubricScore(item.Id, item.Name, item.Skill, 0, [], item.NoOccasion ?? item.Because, Counts: false);
        var loudest = (bad.Count > 0 ? bad : good).Select(one => one.Row).MaxBy(row => Math.Abs(row.Anger));
        return new RubricScore(
            item.Id, item.Name, item.Skill,
            Points(good.Select(one => one.Quote.Shows).Distinct().Count(), bad.Select(one => one.Quote.Turn).Distinct().Count(), item),
            [.. bad.Concat(good).Select(one => one.Quote).DistinctBy(quote => (quote.Turn, quote.Words)).Take(MostQuotes)],
            loudest?.Because ?? item.Because);
    }

    /// <summary>Kinds of what was shown count, not how often: five times the same is worth as much as once. What hurts counts each time.</summary>
    private static int Points(int good, int bad, RubricItem item) => (good, bad) switch
    {
        (0, 0) => item.Unshown,
        (0, _) => 0,
        (_, 0) => good >= item.Enough ? 5 : 4,
        (1, 1) or (_, 2) => 2,
        (_, 1) => 3,
        _ => 1,
    };

    private static IEnumerable<(Quote Quote, ReactionRow Row)> Shown(Exchange exchange, RubricItem item, ReactionTable table)
    {
        foreach (var reason in exchange.Why)
        {
            if (table.Row(reason.Row.Split(':')[0]) is not { } row || (row.Move?.Name() ?? JsonNamingPolicy.KebabCaseLower.ConvertName($"{row.Happening}")) is not { } shows)
                continue;
            var helps = row.Anger < 0 || row.Anger is 0 && row.Trust >= 0;
            if (helps ? item.For.Contains(shows) : item.Against.Contains(shows) || item.For.Contains(shows))
                yield return (new Quote(exchange.Number, Words(exchange, row), shows, helps), row);
            else if (helps && item.Against.Contains(shows) && row.Happening is Happening.PromiseMade)
                yield return (new Quote(exchange.Number, Words(exchange, row), shows, false), row);
        }
    }

    /// <summary>The words that show the move; for a happening the whole line.</summary>
    private static string Words(Exchange exchange, ReactionRow row)
    {
        var sighting = exchange.Moves.FirstOrDefault(sighting => sighting.Move == row.Move);
        return row.Move is null || sighting is null ? exchange.Agent : exchange.Agent.Substring(sighting.Start, sighting.Length);
    }
}

/// <summary>The agent's own words as evidence.</summary>
/// <param name="Shows">The move or the happening: <c>open_question</c>, <c>step-done</c>.</param>
/// <param name="Good">Whether they speak for the item.</param>
public sealed record Quote(int Turn, string Words, string Shows, bool Good);
