using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Coach.Content.Practice;
using Coach.Practice;
using Coach.Practice.Reading;

namespace Coach.Host.Commands;

/// <summary>
/// <c>explain [--json|--words] [FILE]</c>: the moves in each line of the file, or of what is typed, with their evidence and the rule that fired;
/// <c>--words</c> adds how each word was heard.
/// </summary>
internal static class ExplainCommand
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] args)
    {
        var isJson = args.Contains("--json");
        var withWords = args.Contains("--words");
        var rest = args.Where(arg => arg is not ("--json" or "--words")).ToArray();
        var (file, settings) = rest is [{ } name, ..] && !name.StartsWith('-') ? (name, rest[1..]) : (null, rest);
        if (MoveContentLocation.Read(settings) is not { } content)
            return CommandLine.Wrong;
        using var input = file is null ? Console.OpenStandardInput() : File.OpenRead(CommandLine.CallersPath(file));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        return Explain(content, input, output, Console.Error, isJson, withWords);
    }

    internal static int Explain(MoveContent content, Stream input, TextWriter output, TextWriter error, bool isJson, bool withWords = false)
    {
        var well = CommandLine.Well;
        foreach (var line in InputLine.Read(input))
        {
            if (line.Wrong is { } wrong)
            {
                error.WriteLine($"line {line.Number}: {wrong}");
                well = CommandLine.Wrong;
            }

            var read = content.Reader.Read(line.Text);
            output.WriteLine(isJson ? Json(read) : Text(read, content.Reader));
            if (withWords)
                output.WriteLine(string.Concat(read.Words.Explain().Select(word => $"    {word}\n")).TrimEnd());
            output.Flush();
        }

        return well;
    }

    private static string Json(AgentLine line) => JsonSerializer.Serialize(
        new
        {
            text = line.Text,
            moves = line.Moves.Select(sighting => new { move = sighting.Move.Name(), evidence = line.Text.Substring(sighting.Start, sighting.Length) }),
        },
        Relaxed);

    private static string Text(AgentLine line, MoveReader reader)
    {
        var explained = new StringBuilder(line.Text);
        foreach (var sighting in line.Moves)
        {
            var source = reader.Rules.First(rule => rule.Move == sighting.Move && rule.Id == sighting.Rule).Source;
            explained.Append(CultureInfo.InvariantCulture, $"\n  {sighting.Move.Name(),-16}\"{line.Text.AsSpan(sighting.Start, sighting.Length)}\"  {sighting.Rule} ({source})");
        }

        return explained.Append(line.Moves.IsEmpty ? "\n  no move" : "").ToString();
    }
}
