using System.Diagnostics;
using System.Globalization;
using Coach.Content.Practice;
using Coach.Words;

namespace Coach.Benchmarks.Reading;

/// <summary>How long the rules take for a line, beside what it takes to bring the same line into its normal form.</summary>
internal static class ReaderBenchmark
{
    private const int WordsOfLine = 40;
    private const int Warmup = 3_000;
    private const int Rounds = 20_000;

    public static int Run(string dialogs)
    {
        if (MoveContent.Read(dialogs, out var problems) is not { } content)
        {
            Console.Error.WriteLine(string.Join('\n', problems));
            return 1;
        }

        var lines = Lines(content);
        var patterns = content.Reader.Rules.Sum(rule => rule.Find.Length);
        var read = Measure(lines, line => content.Reader.Read(line).Moves.Length);
        var heard = Measure(lines, line => content.Reader.Hear(line).All.Length);
        var floor = Measure(lines, line => Normal.Form(line).Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{patterns} patterns in {content.Reader.Rules.Length} rules, {lines.Length} lines of {WordsOfLine} words"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read      median {read.Median:0} µs, p99 {read.P99:0} µs"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"its words median {heard.Median:0} µs, p99 {heard.P99:0} µs"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"its form  median {floor.Median:0} µs, p99 {floor.P99:0} µs: reading is {read.Median / floor.Median:0.0} times that"));
        return 0;
    }

    /// <summary>Examples one behind the other, in all scripts.</summary>
    private static string[] Lines(MoveContent content) =>
    [
        .. content.Examples.SelectMany(example => example.Text.Split(' ')).Chunk(WordsOfLine).Where(words => words.Length is WordsOfLine).Select(words => string.Join(' ', words)),
    ];

    private static (double Median, double P99) Measure(string[] lines, Func<string, int> work)
    {
        var sum = 0;
        for (var round = 0; round < Warmup; round++)
            sum += work(lines[round % lines.Length]);
        var took = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            sum += work(lines[round % lines.Length]);
            took[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(took);
        return sum < 0 ? default : (took[Rounds / 2], took[Rounds * 99 / 100]);
    }
}
