namespace Coach.Quiz;

/// <summary>What each rating would lead to.</summary>
public sealed record Preview(Memory Again, Memory Hard, Memory Good, Memory Easy)
{
    public Memory this[Rating rating] => rating switch
    {
        Rating.Again => Again,
        Rating.Hard => Hard,
        Rating.Good => Good,
        _ => Easy,
    };
}

/// <summary>
/// The Free Spaced Repetition Scheduler, version 6, as ts-fsrs 5 computes it, without fuzz: when a question comes back, and how well it is remembered till then.
/// Days are UTC calendar days. A review dated before the last one counts as no time passed.
/// </summary>
public sealed class Fsrs
{
    private readonly FsrsParameters _parameters;
    private readonly FsrsFormulas _formulas;

    /// <exception cref="InvalidOperationException">The parameters cannot be used at all; weights out of range are brought into it.</exception>
    public Fsrs(FsrsParameters parameters)
    {
        _parameters = parameters.Clamped();
        _formulas = new FsrsFormulas(_parameters);
    }

    public Memory Review(Memory memory, Rating rating, DateTimeOffset now)
    {
        var next = Remember(memory, rating, now);
        return (memory.State, rating) switch
        {
            _ when !_parameters.EnableShortTerm => InDays(memory.State is not State.New && rating is Rating.Again ? next with { Lapses = next.Lapses + 1 } : next, LongTermDays(memory, rating, now)),
            (State.New, _) => InSteps(memory, next, rating, State.Learning),
            (State.Review, Rating.Again) => InSteps(memory, next with { Lapses = next.Lapses + 1 }, rating, State.Relearning),
            (State.Review, _) => InDays(next, ReviewDays(memory, rating, now)),
            _ => InSteps(memory, next, rating, memory.State),
        };
    }

    public Preview Preview(Memory memory, DateTimeOffset now) => new(
        Review(memory, Rating.Again, now), Review(memory, Rating.Hard, now), Review(memory, Rating.Good, now), Review(memory, Rating.Easy, now));

    /// <summary>The chance to remember now, after full days since the last review; 0 for what was never asked.</summary>
    public double Retrievability(Memory memory, DateTimeOffset now) => memory is { State: not State.New, LastReview: { } last }
        ? _formulas.Retrievability(Math.Max((now - last).Days, 0), memory.Stability)
        : 0;

    /// <summary>Days until the chance to remember has fallen to the retention that is asked for.</summary>
    public int NextInterval(double stability) => _formulas.NextInterval(stability);

    private Memory Remember(Memory memory, Rating rating, DateTimeOffset now)
    {
        var (stability, difficulty) = _formulas.Next(memory, ElapsedDays(memory, now), rating);
        return memory with { Stability = stability, Difficulty = difficulty, Reps = memory.Reps + 1, LastReview = now.ToUniversalTime() };
    }

    private static int ElapsedDays(Memory memory, DateTimeOffset now) => memory is { State: not State.New, LastReview: { } last }
        ? Math.Max((now.UtcDateTime.Date - last.UtcDateTime.Date).Days, 0)
        : 0;

    private Memory InSteps(Memory memory, Memory next, Rating rating, State meanwhile) => FsrsStep.After(_parameters, memory, rating) switch
    {
        null => InDays(next, _formulas.NextInterval(next.Stability)),
        { Minutes: < FsrsStep.MinutesOfDay } step => After(next with { State = meanwhile, LearningSteps = step.Next, ScheduledDays = 0 }, step.Minutes),
        { } step => After(next with { State = State.Review, LearningSteps = step.Next, ScheduledDays = step.Minutes / FsrsStep.MinutesOfDay }, step.Minutes),
    };

    private static Memory InDays(Memory next, int days) =>
        After(next with { State = State.Review, LearningSteps = 0, ScheduledDays = days }, days * FsrsStep.MinutesOfDay);

    private static Memory After(Memory next, int minutes)
    {
        var from = next.LastReview ?? next.Due;
        return next with { Due = (DateTimeOffset.MaxValue - from).TotalMinutes > minutes ? from.AddMinutes(minutes) : DateTimeOffset.MaxValue };
    }

    /// <summary>Hard comes back no later than good would, good a day after hard at least, easy a day after good.</summary>
    private int ReviewDays(Memory memory, Rating rating, DateTimeOffset now)
    {
        var good = Days(Rating.Good);
        var hard = Math.Min(Days(Rating.Hard), good);
        good = Math.Max(good, hard + 1);
        return rating switch
        {
            Rating.Hard => hard,
            Rating.Good => good,
            _ => Math.Max(Days(Rating.Easy), good + 1),
        };

        int Days(Rating asked) => _formulas.NextInterval(Remember(memory, asked, now).Stability);
    }

    private int LongTermDays(Memory memory, Rating rating, DateTimeOffset now)
    {
        var hard = Days(Rating.Hard);
        var again = Math.Min(Days(Rating.Again), hard);
        hard = Math.Max(hard, again + 1);
        var good = Math.Max(Days(Rating.Good), hard + 1);
        return rating switch
        {
            Rating.Again => again,
            Rating.Hard => hard,
            Rating.Good => good,
            _ => Math.Max(Days(Rating.Easy), good + 1),
        };

        int Days(Rating asked) => _formulas.NextInterval(Remember(memory, asked, now).Stability);
    }
}
