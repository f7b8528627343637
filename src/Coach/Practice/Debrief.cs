using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice;

/// <summary>What a call showed. It depends on what was done and how it ended, never on how much was said.</summary>
/// <param name="Score">0 to 100: <paramref name="RubricPoints"/> and <paramref name="ResultPoints"/>.</param>
/// <param name="RubricPoints">0 to 60, from the ten items.</param>
/// <param name="ResultPoints">0 to 40, from how the call ended and how the customer felt then.</param>
/// <param name="Curve">The mood at the start and after each line.</param>
/// <param name="Best">The number of the line that helped most; null where none did.</param>
/// <param name="Costliest">The number of the line that cost most; null where none did.</param>
/// <param name="Missed">Good moves that the call needed and that were never made.</param>
/// <param name="Mistakes">Bad moves that were made, the worst first.</param>
public sealed record Debrief(
    ImmutableArray<RubricScore> Items,
    int Score,
    int RubricPoints,
    int ResultPoints,
    ImmutableArray<Mood> Curve,
    int? Best,
    int? Costliest,
    LocalText TryNext,
    ImmutableArray<Move> Missed,
    ImmutableArray<Move> Mistakes)
{
    private const int MostRubricPoints = 60;
    private const int MostItemPoints = 5;

    /// <summary>An item from here on lacks nothing.</summary>
    private const int Good = 4;

    public static Debrief Of(Call call, PracticeBook book, Customer customer)
    {
        ImmutableArray<RubricScore> items = [.. book.Rubric.Select(item => RubricScore.Of(item, call, book.Reactions, customer))];
        ImmutableArray<RubricScore> counted = [.. items.Where(item => item.Counts)];
        var rubric = counted.IsEmpty ? 0 : counted.Sum(item => item.Score) * MostRubricPoints / (counted.Length * MostItemPoints);
        var result = Result.Points(call, customer);
        return new Debrief(
            items, rubric + result, rubric, result,
            [call.Start, .. call.Exchanges.Select(exchange => exchange.Mood)],
            Extreme(call, heats: false), Extreme(call, heats: true),
            TryNextAfter(counted, call, book),
            MissedIn(call, customer), MistakesIn(call, book.Reactions));
    }

    /// <summary>How much a line heated, with what it cost in trust.</summary>
    public static int Cost(Exchange exchange) => exchange.Why.Sum(reason => (2 * reason.Anger) - reason.Trust);

    /// <summary>Advice for what the call lacked most; where it lacked nothing, praise and a harder goal: first for what could be better still.</summary>
    private static LocalText TryNextAfter(ImmutableArray<RubricScore> counted, Call call, PracticeBook book)
    {
        var weakest = counted.MinBy(item => item.Score);
        if (weakest is null || weakest.Score < Good)
            return Item(weakest?.Item ?? book.Rubric[0].Id).Advice;
        ImmutableArray<RubricScore> next = [.. counted.Where(item => item.Score == weakest.Score)];
        return Item(new Chance(call.Seed, call.Exchanges.Length).Pick(next).Item).Stretch;

        RubricItem Item(string id) => book.Rubric.First(item => item.Id == id);
    }

    private static int? Extreme(Call call, bool heats)
    {
        var sign = heats ? 1 : -1;
        var extreme = call.Exchanges.MaxBy(exchange => sign * Cost(exchange));
        return extreme is not null && sign * Cost(extreme) > 0 ? extreme.Number : null;
    }

    private static ImmutableArray<Move> MissedIn(Call call, Customer customer)
    {
        var made = call.Made();
        Move?[] needed =
        [
            Move.Empathy, Move.OpenQuestion,
            Occasion.SomethingTold.Holds(call, customer) && Occasion.WorkPossible.Holds(call, customer) ? Move.Paraphrase : null,
            Occasion.WorkPossible.Holds(call, customer) ? Move.Ownership : null,
            Occasion.CaseMoved.Holds(call, customer) ? Move.TimeCommitment : null,
            call.State.EndInSight > 0 ? Move.ClosingCheck : null,
            call.State.Abuses > 0 ? Move.Boundary : null,
        ];
        return [.. needed.OfType<Move>().Where(move => !made.Contains(move))];
    }

    private static ImmutableArray<Move> MistakesIn(Call call, ReactionTable table) =>
    [
        .. call.Made().Where(move => move.IsBad())
            .OrderByDescending(move => table.Of(move).Max(row => row.Anger)).ThenBy(move => move),
    ];
}

/// <summary>What the end of a call is worth.</summary>
internal static class Result
{
    private const int ForGoodEnd = 30;
    private const int ForProgress = 10;
    private const int ForCalm = 10;

    public static int Points(Call call, Customer customer)
    {
        var calmed = Math.Clamp((call.Start.Anger - call.Mood.Anger) * ForCalm / Math.Max(1, call.Start.Anger), 0, ForCalm);
        if (call.Ending is { } ending && ending.IsGood())
            return ForGoodEnd + (ending is Ending.Boundary ? ForCalm : calmed);
        var done = call.Done();
        var nearest = customer.Ends.Where(end => !end.Needs.IsEmpty).Select(end => end.Needs.Count(done.Contains) * ForProgress / end.Needs.Length).DefaultIfEmpty().Max();
        return nearest + (call.Ending is Ending.HungUp or Ending.Escalated ? 0 : calmed);
    }
}
