using Coach.Content.Practice;
using Coach.Practice;
using Coach.Words;

namespace Coach.Host.Commands;

/// <summary>
/// <c>check --moves [FILE.jsonl] [--wrong] [--rare]</c>: how many lines are read right, for each move and each script, and every line that is not;
/// <c>--rare</c> adds the rules that fire on too few of the examples.
/// </summary>
internal static class CheckMovesCommand
{
    public static int Run(string[] args)
    {
        var onlyWrong = args.Contains("--wrong");
        var rest = args.Where(arg => arg is not ("--wrong" or "--rare")).ToArray();
        var (file, settings) = rest is [{ } name, ..] && !name.StartsWith('-') ? (name, rest[1..]) : (null, rest);
        if (MoveContentLocation.Read(settings) is not { } content)
            return CommandLine.Wrong;
        if (Labelled(content, file) is not { } lines)
            return CommandLine.Wrong;

        var scores = lines.Select(line => MoveScore.Of(content.Reader, line)).ToList();
        foreach (var score in scores.Where(score => !score.IsRight))
            Console.WriteLine(score);
        foreach (var rare in args.Contains("--rare") ? content.CheckRules() : [])
            Console.WriteLine(rare);
        if (!onlyWrong)
        {
            Console.WriteLine();
            Table("move", scores.GroupBy(score => score.Line.Move.Name()));
            Table("script", scores.GroupBy(score => score.Script.Code()));
        }

        Console.WriteLine($"{scores.Count(score => score.IsRight)} of {scores.Count} lines are read right.");
        return scores.TrueForAll(score => score.IsRight) ? CommandLine.Well : CommandLine.Wrong;
    }

    /// <summary>The examples of the content, or the lines of a file; null when one of these cannot be used, which is told.</summary>
    private static IReadOnlyList<MoveExample>? Labelled(MoveContent content, string? file)
    {
        if (file is null)
            return content.Examples;
        using var stream = File.OpenRead(CommandLine.CallersPath(file));
        var lines = new List<MoveExample>();
        var well = true;
        foreach (var line in InputLine.Read(stream).Where(line => line.Json is not null || line.Text.Trim().Length > 0))
        {
            if (line is { Wrong: null, Json: { } json } && json.TryGetProperty("move", out var move) && MoveNames.Find($"{move}") is { } known && json.TryGetProperty("fires", out var fires) && fires.ValueKind is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False)
            {
                lines.Add(new MoveExample(known, line.Text, fires.GetBoolean(), file, line.Number));
                continue;
            }

            Console.Error.WriteLine($"{file}:{line.Number}: {line.Wrong ?? "a line must be an object with \"text\", \"move\" and \"fires\""}");
            well = false;
        }

        return well ? lines : null;
    }

    private static void Table(string by, IEnumerable<IGrouping<string, MoveScore>> groups)
    {
        Console.WriteLine($"{by,-16} {"right",5} {"lines",5}   missed  false");
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"{group.Key,-16} {group.Count(score => score.IsRight),5} {group.Count(),5}   {group.Count(score => !score.IsRight && score.Line.Fires),6}  {group.Count(score => !score.IsRight && !score.Line.Fires),5}");
        Console.WriteLine();
    }
}
