using System.Collections.Immutable;

namespace Coach.Quiz;

/// <summary>
/// The formulas of FSRS-6: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm. Every result is rounded to eight decimals where ts-fsrs does so,
/// or small differences would grow from review to review.
/// </summary>
internal sealed class FsrsFormulas
{
    private readonly ImmutableArray<double> _w;
    private readonly bool _shortTerm;
    private readonly double _decay;
    private readonly double _factor;
    private readonly double _intervalModifier;
    private readonly int _maximumInterval;

    public FsrsFormulas(FsrsParameters clamped)
    {
        _w = clamped.Weights;
        _shortTerm = clamped.EnableShortTerm;
        _decay = -_w[20];
        _factor = Round(Math.Exp(Math.Log(0.9) / _decay) - 1);
        _intervalModifier = Round((Math.Pow(clamped.RequestRetention, 1 / _decay) - 1) / _factor);
        _maximumInterval = clamped.MaximumInterval;
    }

    /// <summary>Half goes up, also below zero.</summary>
    public static double Round(double value, double unit = 1e8)
    {
        var scaled = value * unit;
        var floor = Math.Floor(scaled);
        return (scaled - floor >= 0.5 ? floor + 1 : floor) / unit;
    }

    /// <summary>The chance to remember after so many days.</summary>
    public double Retrievability(int days, double stability) => Round(Math.Pow(1 + (_factor * days / stability), _decay));

    public int NextInterval(double stability) => (int)Math.Min(Math.Max(1, Round(stability * _intervalModifier, 1)), _maximumInterval);

    public (double Stability, double Difficulty) Next(Memory memory, int days, Rating rating)
    {
        var (stability, difficulty) = (memory.Stability, memory.Difficulty);
        if (stability is 0 && difficulty is 0)
            return (Math.Max(_w[(int)rating - 1], 0.1), Math.Clamp(InitialDifficulty(rating), 1, 10));

        var next = (days, rating) switch
        {
            (0, _) when _shortTerm => ShortTerm(stability, rating),
            (_, Rating.Again) => Forgotten(stability, difficulty, Retrievability(days, stability)),
            _ => Recalled(stability, difficulty, Retrievability(days, stability), rating),
        };
        return (next, NextDifficulty(difficulty, rating));
    }

    private double InitialDifficulty(Rating rating) => Round(_w[4] - Math.Exp(((int)rating - 1) * _w[5]) + 1);

    /// <summary>Damped towards 10, then drawn back towards the difficulty of an easy first answer.</summary>
    private double NextDifficulty(double difficulty, Rating rating)
    {
        var change = -_w[6] * ((int)rating - 3);
        var damped = difficulty + Round(change * (10 - difficulty) / 9);
        return Math.Clamp(Round((_w[7] * InitialDifficulty(Rating.Easy)) + ((1 - _w[7]) * damped)), 1, 10);
    }

    private double ShortTerm(double stability, Rating rating)
    {
        var growth = Math.Pow(stability, -_w[19]) * Math.Exp(_w[17] * ((int)rating - 3 + _w[18]));
        return Bound(stability * (rating is Rating.Again ? growth : Math.Max(growth, 1)));
    }

    private double Forgotten(double stability, double difficulty, double retrievability)
    {
        var afterLapse = Bound(_w[11] * Math.Pow(difficulty, -_w[12]) * (Math.Pow(stability + 1, _w[13]) - 1) * Math.Exp((1 - retrievability) * _w[14]));
        var afterStep = _shortTerm ? stability / Math.Exp(_w[17] * _w[18]) : stability;
        return Math.Min(Math.Max(Round(afterStep), FsrsParameters.LeastStability), afterLapse);
    }

    private double Recalled(double stability, double difficulty, double retrievability, Rating rating)
    {
        var bonus = rating switch
        {
            Rating.Hard => _w[15],
            Rating.Easy => _w[16],
            _ => 1,
        };
        var growth = Math.Exp(_w[8]) * (11 - difficulty) * Math.Pow(stability, -_w[9]) * (Math.Exp((1 - retrievability) * _w[10]) - 1) * bonus;
        return Bound(stability * (1 + growth));
    }

    private static double Bound(double stability) => Round(Math.Clamp(stability, FsrsParameters.LeastStability, FsrsParameters.MostStability));
}
