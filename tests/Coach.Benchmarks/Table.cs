using System.Globalization;
using System.Text;
using Coach.Benchmarks.Bots;

namespace Coach.Benchmarks;

/// <summary>The figures side by side: floor, coach, and how many times the floor the coach is.</summary>
internal static class Table
{
    private static readonly (string Name, Func<Figures, double> Value, string Format)[] Lines =
    [
        ("turns/s", figures => figures.PerSecond, "N0"),
        ("ack p50, ms", figures => figures.AckMedian.TotalMilliseconds, "N1"),
        ("ack p99, ms", figures => figures.AckP99.TotalMilliseconds, "N1"),
        ("CPU/turn, ms", figures => figures.ProcessorPerTurn.TotalMilliseconds, "N3"),
        ("working set, MB", figures => figures.WorkingSet / 1e6, "N0"),
        ("after turns", figures => figures.Turns, "N0"),
        ("start to first answer, ms", figures => figures.Start.TotalMilliseconds, "N0"),
        ("replies lost", figures => figures.Lost, "N0"),
        ("replies doubled", figures => figures.Doubled, "N0"),
    ];

    public static string Of(IReadOnlyCollection<Figures> figures)
    {
        var text = new StringBuilder();
        foreach (var scenario in figures.GroupBy(figure => (figure.Scenario, figure.OnPostgres)))
        {
            var floor = scenario.SingleOrDefault(figure => figure.Bot is BotKind.Floor);
            var coach = scenario.SingleOrDefault(figure => figure.Bot is BotKind.Coach);
            text.AppendLine().AppendLine(Row($"{scenario.Key.Scenario}, {(scenario.Key.OnPostgres ? "PostgreSQL" : "SQLite")}", "floor", "coach", "coach/floor"));
            foreach (var (name, value, format) in Lines)
                text.AppendLine(Row(name, Cell(floor, value, format), Cell(coach, value, format), Ratio(floor, coach, value)));
        }

        return text.ToString();
    }

    private static string Cell(Figures? figures, Func<Figures, double> value, string format) =>
        figures is null ? "" : value(figures).ToString(format, CultureInfo.InvariantCulture);

    private static string Ratio(Figures? floor, Figures? coach, Func<Figures, double> value) =>
        floor is null || coach is null || value(floor) is 0 ? "" : (value(coach) / value(floor)).ToString("N2", CultureInfo.InvariantCulture);

    private static string Row(string name, string floor, string coach, string ratio) => $"{name,-28}{floor,12}{coach,12}{ratio,14}";
}
