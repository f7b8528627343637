namespace Coach.Quiz;

public enum RatedBy
{
    /// <summary>The person says whether a right answer was hard, good or easy; until then it counts as good.</summary>
    OwnWord,

    /// <summary>The seconds between question and answer decide.</summary>
    Time,
}

/// <summary>How answers become memory, as <c>quiz/memory.yaml</c> has it.</summary>
public sealed record MemoryRules(FsrsParameters Parameters, RatedBy RatedBy, TimeSpan EasyWithin, TimeSpan HardAfter)
{
    private const double WorthKeeping = 0.5;

    public static MemoryRules Default { get; } = new(FsrsParameters.Default, RatedBy.OwnWord, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60));

    public Fsrs Fsrs { get; } = new(Parameters);

    /// <summary>Half the credit is hard, less is again; a right answer is good until something better is known.</summary>
    public static Rating RatingOf(double credit) => credit switch
    {
        >= 1 => Rating.Good,
        >= WorthKeeping => Rating.Hard,
        _ => Rating.Again,
    };

    /// <summary>What the time taken says of a right answer; null where it says nothing: the person is asked, or nobody saw when the question was shown.</summary>
    public Rating? RatingByTime(DateTimeOffset? shownAt, DateTimeOffset now) => (RatedBy, now - shownAt) switch
    {
        (RatedBy.Time, { } taken) when taken < TimeSpan.Zero => Rating.Good,
        (RatedBy.Time, { } taken) when taken <= EasyWithin => Rating.Easy,
        (RatedBy.Time, { } taken) when taken >= HardAfter => Rating.Hard,
        (RatedBy.Time, _) => Rating.Good,
        _ => null,
    };
}
