using System.Collections.Immutable;

namespace Coach.Quiz;

/// <summary>The short waits before a question goes over to days: after its first review, and after it was forgotten.</summary>
internal sealed record FsrsStep(int Minutes, int Next)
{
    public const int MinutesOfDay = 24 * 60;

    /// <summary>The wait that follows, or null where the steps are over and days begin.</summary>
    public static FsrsStep? After(FsrsParameters parameters, Memory memory, Rating rating)
    {
        var steps = memory.State is State.Review or State.Relearning ? parameters.RelearningSteps : parameters.LearningSteps;
        var current = memory.LearningSteps;
        if (current >= steps.Length)
            return null;

        var step = (memory.State, rating) switch
        {
            (State.Review, _) => new FsrsStep(Minutes(steps[current]), 0),
            (_, Rating.Again) => new FsrsStep(Minutes(steps[0]), 0),
            (_, Rating.Hard) => new FsrsStep(AfterHard(steps), current),
            (_, Rating.Good) when current + 1 < steps.Length => new FsrsStep(Minutes(steps[current + 1]), current + 1),
            _ => null,
        };
        return step is { Minutes: > 0 } ? step : null;

        static int Minutes(TimeSpan wait) => Whole(wait.TotalMinutes);
    }

    /// <summary>Between the first step and the second; half as long again where there is no second.</summary>
    private static int AfterHard(ImmutableArray<TimeSpan> steps) =>
        Whole(steps.Length is 1 ? steps[0].TotalMinutes * 1.5 : (steps[0].TotalMinutes + steps[1].TotalMinutes) / 2);

    private static int Whole(double minutes) => (int)FsrsFormulas.Round(minutes, 1);
}
