namespace Coach.Skills;

/// <summary>
/// How well somebody masters a skill, and how surely that is known: a Beta estimate that begins with nothing known
/// (every share equally likely) and weighs each piece of evidence, the older the less.
/// </summary>
/// <param name="Pieces">How many pieces of evidence there are, old and new.</param>
/// <param name="Missing">How many ordinary pieces would have to be added today before anything can be said; 0 where it can.</param>
public sealed record Mastery(int Pieces, int Missing, BetaDistribution Estimate)
{
    /// <summary>With fewer pieces than this nothing is said.</summary>
    public const int Enough = 5;

    private const double Tail = 0.1;

    /// <summary>There are enough pieces, and time has left enough of them.</summary>
    public bool IsKnown => Missing is 0;

    /// <summary>There were enough once; they are too old by now.</summary>
    public bool IsOutdated => !IsKnown && Pieces >= Enough;

    /// <summary>The best single guess, 0 to 1.</summary>
    public double Mean => Estimate.Mean;

    /// <param name="evidence">Of one skill, in any order. What is dated after <paramref name="now"/>, as when a clock jumped back, counts as fresh.</param>
    public static Mastery Of(IEnumerable<Evidence> evidence, MasteryRules rules, DateTimeOffset now)
    {
        // Sorted, because sums of floating-point numbers depend on their order.
        var pieces = evidence
            .Select(piece => (Weight: piece.Weight * rules.Freshness(now - piece.At), Credit: Math.Clamp(piece.Credit, 0, 1)))
            .OrderBy(piece => piece.Weight).ThenBy(piece => piece.Credit)
            .ToList();
        var missing = Math.Max(Enough - pieces.Count, (int)Math.Ceiling(rules.LeastWeight - pieces.Sum(piece => piece.Weight)));
        return new Mastery(
            pieces.Count, Math.Max(0, missing), new BetaDistribution(1 + pieces.Sum(piece => piece.Weight * piece.Credit), 1 + pieces.Sum(piece => piece.Weight * (1 - piece.Credit))));
    }

    /// <summary>The interval in which it lies with a probability of 80 %. It takes a search, so ask once.</summary>
    public (double Low, double High) Interval() => (Estimate.Quantile(Tail), Estimate.Quantile(1 - Tail));
}
