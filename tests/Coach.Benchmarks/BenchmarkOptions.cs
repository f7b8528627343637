using System.Globalization;

namespace Coach.Benchmarks;

/// <summary>What to measure, and for how long.</summary>
internal sealed record BenchmarkOptions
{
    public const string Usage =
        """
        dotnet run -c Release --project tests/Coach.Benchmarks -- [options]
        dotnet run -c Release --project tests/Coach.Benchmarks -- practice [CALLS]    simulated calls (10,000), no bot
        dotnet run -c Release --project tests/Coach.Benchmarks -- reader [DIALOGS]

          --seconds N          measured seconds of each scenario (20)
          --warmup N           seconds before them (20), and 10,000 turns at least
          --concurrency N      conversations at the same time (64)
          --people N           people in all (500)
          --only NAME          one scenario: help or quiz
          --bot NAME           one bot: floor or coach
          --postgres STRING    on PostgreSQL too: a connection string by which databases may be made and dropped
          --skip-sqlite        on PostgreSQL alone
        """;

    public int Seconds { get; private init; } = 20;

    public int Warmup { get; private init; } = 20;

    public int Concurrency { get; private init; } = 64;

    public int People { get; private init; } = 500;

    public string? Only { get; private init; }

    public string? Bot { get; private init; }

    public string? Postgres { get; private init; }

    public bool SkipSqlite { get; private init; }

    /// <summary>Null for what is not understood.</summary>
    public static BenchmarkOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new BenchmarkOptions();
        while (!args.IsEmpty)
        {
            if (Next(options, args) is not var (next, taken))
                return null;
            options = next;
            args = args[taken..];
        }

        return options.Concurrency <= options.People ? options : null;
    }

    private static (BenchmarkOptions Options, int Taken)? Next(BenchmarkOptions options, ReadOnlySpan<string> args) => args switch
    {
        ["--skip-sqlite", ..] => (options with { SkipSqlite = true }, 1),
        ["--only", "help" or "quiz", ..] => (options with { Only = args[1] }, 2),
        ["--bot", "floor" or "coach", ..] => (options with { Bot = args[1] }, 2),
        ["--postgres", var text, ..] => (options with { Postgres = text }, 2),
        [var name, var text, ..] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => name switch
        {
            "--seconds" => (options with { Seconds = number }, 2),
            "--warmup" => (options with { Warmup = number }, 2),
            "--concurrency" => (options with { Concurrency = number }, 2),
            "--people" => (options with { People = number }, 2),
            _ => null,
        },
        _ => null,
    };
}
