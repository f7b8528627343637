namespace Coach.Quiz;

/// <summary>How well a question was remembered; the numbers are those of FSRS.</summary>
public enum Rating
{
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}

/// <summary>Where a question stands in a person's memory; the numbers are those of FSRS.</summary>
public enum State
{
    New = 0,
    Learning = 1,
    Review = 2,
    Relearning = 3,
}

/// <summary>What FSRS keeps of one question for one person.</summary>
/// <param name="Stability">Days until the chance to remember has fallen to 90 %; 0 before the first review.</param>
/// <param name="Difficulty">1 (easy) to 10; 0 before the first review.</param>
/// <param name="ScheduledDays">Days from the last review to <paramref name="Due"/>; 0 while it is within the same day's steps.</param>
/// <param name="LearningSteps">The learning or relearning step that comes next.</param>
public sealed record Memory(
    State State,
    double Stability,
    double Difficulty,
    DateTimeOffset Due,
    int ScheduledDays,
    int Reps,
    int Lapses,
    int LearningSteps,
    DateTimeOffset? LastReview)
{
    /// <summary>A question that was never asked.</summary>
    public static Memory New(DateTimeOffset now) => new(State.New, 0, 0, now, 0, 0, 0, 0, null);
}
