using Coach.Benchmarks.Bots;
using Coach.Benchmarks.Load;

namespace Coach.Benchmarks;

/// <summary>Starts each bot on each database, plays every scenario against it, and prints what it saw.</summary>
internal static class Benchmark
{
    /// <summary>Turns after which the runtime has compiled for good what is used often.</summary>
    private const int Hot = 10_000;

    /// <summary>False when a reply was lost or came twice.</summary>
    public static async Task<bool> RunAsync(BenchmarkOptions options)
    {
        var figures = new List<Figures>();
        foreach (var database in Databases(options))
        {
            foreach (var kind in Enum.GetValues<BotKind>().Where(kind => options.Bot is null || kind.ToString().Equals(options.Bot, StringComparison.OrdinalIgnoreCase)))
                figures.AddRange(await MeasureAsync(kind, database, options));
        }

        Console.WriteLine(Table.Of(figures));
        return figures.TrueForAll(figure => figure is { Lost: 0, Doubled: 0 });
    }

    private static IEnumerable<string?> Databases(BenchmarkOptions options)
    {
        if (!options.SkipSqlite)
            yield return null;
        if (options.Postgres is { } postgres)
            yield return postgres;
    }

    private static async Task<List<Figures>> MeasureAsync(BotKind kind, string? postgres, BenchmarkOptions options)
    {
        var where = $"{kind} on {(postgres is null ? "SQLite" : "PostgreSQL")}";
        Console.WriteLine($"{where}: starting …");
        using var connector = new StubConnector(options.People);
        using var bot = BotProcess.Start(kind, postgres);
        using var crowd = new Crowd(bot.Port, connector, options.Concurrency);
        var start = await crowd.FirstAnswerAsync(bot);
        await crowd.MeetAsync();

        var figures = new List<Figures>();
        foreach (var (name, turn) in Scenarios.All.Where(scenario => options.Only is null || scenario.Name == options.Only))
        {
            Console.WriteLine($"{where}: {name}, some {options.Warmup + options.Seconds} s …");
            await crowd.PlayAsync(turn, TimeSpan.FromSeconds(options.Warmup), Hot);
            var processorBefore = bot.ProcessorTime;
            var played = await crowd.PlayAsync(turn, TimeSpan.FromSeconds(options.Seconds));
            var processorAfter = bot.ProcessorTime;
            var (lost, doubled) = await crowd.CountAsync();
            figures.Add(new Figures(kind, postgres is not null, name)
            {
                PerSecond = played.Turns / played.Took.TotalSeconds,
                AckMedian = played.Percentile(0.50),
                AckP99 = played.Percentile(0.99),
                ProcessorPerTurn = (processorAfter - processorBefore) / played.Turns,
                WorkingSet = bot.WorkingSet,
                Turns = crowd.Turns,
                Start = start,
                Lost = lost,
                Doubled = doubled,
            });
        }

        return figures;
    }
}
