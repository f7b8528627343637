using System.Collections.Immutable;

namespace Coach.Quiz;

/// <summary>
/// What FSRS-6 is tuned by. The defaults are those of ts-fsrs 5, and so are the ranges that weights are brought into:
/// https://github.com/open-spaced-repetition/ts-fsrs.
/// </summary>
public sealed record FsrsParameters
{
    public const int WeightCount = 21;
    public const double LeastStability = 0.001;
    public const double MostStability = 36500;

    private const double CeilingOfShortTerm = 2;

    public static FsrsParameters Default { get; } = new();

    public ImmutableArray<double> Weights { get; init; } =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    /// <summary>The chance to remember at which a question comes back: above 0, at most 1.</summary>
    public double RequestRetention { get; init; } = 0.9;

    /// <summary>The longest interval in days.</summary>
    public int MaximumInterval { get; init; } = 36500;

    /// <summary>Whole minutes between the first reviews of a new question; none: it goes to days at once.</summary>
    public ImmutableArray<TimeSpan> LearningSteps { get; init; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    /// <summary>Whole minutes between the reviews of a question that was forgotten.</summary>
    public ImmutableArray<TimeSpan> RelearningSteps { get; init; } = [TimeSpan.FromMinutes(10)];

    /// <summary>Off: no steps, and a second review on the same day counts like any other.</summary>
    public bool EnableShortTerm { get; init; } = true;

    private static readonly ImmutableArray<(double Least, double Most)> Ranges =
    [
        (0.001, 100), (0.001, 100), (0.001, 100), (0.001, 100), (1, 10), (0.001, 4), (0.001, 4), (0.001, 0.75), (0, 4.5), (0, 0.8), (0.001, 3.5),
        (0.001, 5), (0.001, 0.25), (0.001, 0.9), (0, 4), (0, 1), (1, 6), (0, CeilingOfShortTerm), (0, CeilingOfShortTerm), (0.01, 0.8), (0.1, 0.8),
    ];

    /// <summary>The same with every weight brought into its range.</summary>
    /// <exception cref="InvalidOperationException">There are not 21 weights, or the retention is out of range.</exception>
    public FsrsParameters Clamped()
    {
        if (Weights.Length != WeightCount)
            throw new InvalidOperationException($"FSRS-6 has {WeightCount} weights, not {Weights.Length}.");
        if (RequestRetention is not (> 0 and <= 1))
            throw new InvalidOperationException("The retention is above 0 and at most 1.");
        return this with { Weights = [.. Weights.Select((weight, index) => Math.Clamp(double.IsNaN(weight) ? 0 : weight, Range(index).Least, Range(index).Most))] };
    }

    /// <summary>The least and the most that a weight may be, by its place from 0 to 20.</summary>
    public (double Least, double Most) Range(int index) => index switch
    {
        17 or 18 => (0, Ceiling()),
        19 when !EnableShortTerm => (0, Ranges[index].Most),
        _ => Ranges[index],
    };

    /// <summary>With several relearning steps the short-term weights are held so low that forgetting and relearning in one day cannot end above where it began.</summary>
    private double Ceiling()
    {
        if (RelearningSteps.Length <= 1)
            return CeilingOfShortTerm;
        var (w11, w13, w14) = (Clamped(11), Clamped(13), Clamped(14));
        var value = -(Math.Log(w11) + Math.Log(Math.Pow(2, w13) - 1) + (w14 * 0.3)) / RelearningSteps.Length;
        return Math.Clamp(FsrsFormulas.Round(Math.Sqrt(Math.Max(value, 0))), 0.01, CeilingOfShortTerm);

        double Clamped(int index) => Math.Clamp(double.IsNaN(Weights[index]) ? 0 : Weights[index], Ranges[index].Least, Ranges[index].Most);
    }
}
