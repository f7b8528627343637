namespace Coach.Skills;

/// <summary>
/// A share between 0 and 1 that is not known exactly, after <c>Alpha - 1</c> signs for it and <c>Beta - 1</c> against.
/// The distribution function is the regularised incomplete beta function, by its continued fraction: https://dlmf.nist.gov/8.17#v
/// </summary>
/// <param name="Alpha">Greater than 0.</param>
/// <param name="Beta">Greater than 0.</param>
public sealed record BetaDistribution(double Alpha, double Beta)
{
    private const int MostTerms = 20_000;
    private const double Tiny = 1e-300;
    private const double Exact = 1e-15;

    public double Mean => Alpha / (Alpha + Beta);

    /// <summary>How probable it is that the share is at most <paramref name="share"/>.</summary>
    public double Below(double share)
    {
        if (share <= 0)
            return 0;
        if (share >= 1)
            return 1;

        // The fraction converges fast on this side of the mean; the other side is its mirror image.
        return share <= (Alpha + 1) / (Alpha + Beta + 2) ? Head(Alpha, Beta, share) : 1 - Head(Beta, Alpha, 1 - share);
    }

    /// <summary>The share that is not exceeded with this probability.</summary>
    public double Quantile(double probability)
    {
        var (low, high) = (0.0, 1.0);

        // Halving needs no derivative and cannot leave the interval, however steep or flat the shape; 1,100 halvings end below the smallest number.
        for (var halving = 0; halving < 1_100; halving++)
        {
            var middle = low + (high - low) / 2;
            if (middle <= low || middle >= high)
                break;
            if (Below(middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return low + (high - low) / 2;
    }

    private static double Head(double alpha, double beta, double share) =>
        Math.Exp(LogGamma(alpha + beta) - LogGamma(alpha) - LogGamma(beta) + alpha * Math.Log(share) + beta * Math.Log(1 - share)) * Fraction(alpha, beta, share) / alpha;

    /// <summary>Evaluated from the front, as Lentz showed: no term depends on where it is cut off.</summary>
    private static double Fraction(double alpha, double beta, double share)
    {
        var numerator = 1.0;
        var denominator = 1 / AwayFromZero(1 - (alpha + beta) * share / (alpha + 1));
        var fraction = denominator;
        for (var term = 1; term <= MostTerms; term++)
        {
            var even = term * (beta - term) * share / ((alpha + 2 * term - 1) * (alpha + 2 * term));
            var odd = -(alpha + term) * (alpha + beta + term) * share / ((alpha + 2 * term) * (alpha + 2 * term + 1));
            Step(even);
            var change = Step(odd);
            if (Math.Abs(change - 1) < Exact)
                return fraction;
        }

        throw new ArithmeticException($"The incomplete beta function of {alpha} and {beta} does not converge at {share}.");

        double Step(double coefficient)
        {
            denominator = 1 / AwayFromZero(1 + coefficient * denominator);
            numerator = AwayFromZero(1 + coefficient / numerator);
            var change = numerator * denominator;
            fraction *= change;
            return change;
        }
    }

    private static double AwayFromZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>Stirling's series, https://dlmf.nist.gov/5.11#E1, from an argument at which nine terms are exact.</summary>
    private static double LogGamma(double argument)
    {
        var (at, product) = (argument, 1.0);
        for (; at < 10; at++)
            product *= at;

        var (inverse, square) = (1 / at, 1 / (at * at));
        var series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188
            - square * (691.0 / 360360 - square * (1.0 / 156 - square * 3617.0 / 122400)))))));
        return (at - 0.5) * Math.Log(at) - at + 0.5 * Math.Log(2 * Math.PI) + series - Math.Log(product);
    }
}
