namespace Coach.Skills;

/// <summary>
/// How well somebody masters a skill, and how surely that is known: a Beta estimate that begins with nothing known
/// (every share equally likely) and weighs each piece of evidence, the older the less.
/// </summary>
/// <param name="Pieces">How many pieces of evidence there are, old and new.</param>
/// <param name="Mean">The best single guess, 0 to 1.</param>
/// <param name="Low">It is less than this with a probability of 10 %.</param>
/// <param name="High">It is more than this with a probability of 10 %.</param>
public sealed record Mastery(int Pieces, double Mean, double Low, double High)
{
    /// <summary>With fewer pieces than this nothing is said.</summary>
    public const int Enough = 5;

    private const double Tail = 0.1;

    public bool IsKnown => Pieces >= Enough;

    /// <param name="evidence">Of one skill, in any order. What is dated after <paramref name="now"/>, as when a clock jumped back, counts as fresh.</param>
    public static Mastery Of(IEnumerable<Evidence> evidence, MasteryRules rules, DateTimeOffset now)
    {
        // Sorted, because sums of floating-point numbers depend on their order.
        var pieces = evidence
            .Select(piece => (Weight: piece.Weight * rules.Freshness(now - piece.At), Credit: Math.Clamp(piece.Credit, 0, 1)))
            .OrderBy(piece => piece.Weight).ThenBy(piece => piece.Credit)
            .ToList();
        var estimate = new BetaDistribution(1 + pieces.Sum(piece => piece.Weight * piece.Credit), 1 + pieces.Sum(piece => piece.Weight * (1 - piece.Credit)));
        return new Mastery(pieces.Count, estimate.Mean, estimate.Quantile(Tail), estimate.Quantile(1 - Tail));
    }
}
