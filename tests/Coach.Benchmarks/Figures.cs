using Coach.Benchmarks.Bots;

namespace Coach.Benchmarks;

/// <summary>What one bot did in one scenario.</summary>
internal sealed record Figures(BotKind Bot, bool OnPostgres, string Scenario)
{
    public required double PerSecond { get; init; }

    public required TimeSpan AckMedian { get; init; }

    public required TimeSpan AckP99 { get; init; }

    /// <summary>Of the bot's process alone, user and system.</summary>
    public required TimeSpan ProcessorPerTurn { get; init; }

    /// <summary>Bytes, after <see cref="Turns"/> turns since the start.</summary>
    public required long WorkingSet { get; init; }

    public required long Turns { get; init; }

    /// <summary>From the start of the process, on an empty database, to the first reply.</summary>
    public required TimeSpan Start { get; init; }

    public required long Lost { get; init; }

    public required long Doubled { get; init; }
}
