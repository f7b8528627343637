using System.Diagnostics;
using System.Globalization;
using Coach.Content;
using Coach.Practice;
using Coach.Practice.Trainees;

namespace Coach.Benchmarks;

/// <summary><c>practice [CALLS]</c>: how long whole calls take on all cores, and one turn on one.</summary>
internal static class PracticeBenchmark
{
    private const int Calls = 10_000;

    public static int Run(string[] args)
    {
        var calls = args is [var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : Calls;
        if (ContentFolder.Read(Dialogs()) is not ContentResult.Good { Playbook.Practice: var book })
        {
            Console.Error.WriteLine("The content has problems: see check.");
            return 1;
        }

        foreach (var customer in book.Customers)
            Play(book, customer, 1);
        var watch = Stopwatch.StartNew();
        var turns = Enumerable.Range(0, calls).AsParallel().Sum(call => Play(book, book.Customers[call % book.Customers.Length], call).Exchanges.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{calls:N0} calls of {turns:N0} turns on {Environment.ProcessorCount} cores: {watch.Elapsed.TotalSeconds:N1} s"));

        var took = Enumerable.Range(0, calls / 10).SelectMany(call => Timed(book, book.Customers[call % book.Customers.Length], call)).Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"one turn, read, react and say: p50 {took[took.Length / 2].TotalMilliseconds:N3} ms, p99 {took[took.Length * 99 / 100].TotalMilliseconds:N3} ms, longest {took[^1].TotalMilliseconds:N3} ms"));
        return 0;
    }

    private static Call Play(PracticeBook book, Customer customer, int seed) => Trainee.Play((TraineeKind)(seed % 5), customer, book, seed);

    /// <summary>The lines of a call said again, the clock around each.</summary>
    private static IEnumerable<TimeSpan> Timed(PracticeBook book, Customer customer, int seed)
    {
        var call = Call.Begin(customer, seed);
        foreach (var exchange in Play(book, customer, seed).Exchanges)
        {
            var start = Stopwatch.GetTimestamp();
            call = call.Say(exchange.Agent, book, customer);
            yield return Stopwatch.GetElapsedTime(start);
        }
    }

    private static string Dialogs()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "dialogs")))
                return Path.Combine(folder.FullName, "dialogs");
        }

        throw new DirectoryNotFoundException("No folder above this program holds 'dialogs'.");
    }
}
