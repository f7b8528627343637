using System.Text;
using System.Text.Json;

namespace Coach.Host.Commands;

/// <summary>A line of input: plain text, or a JSON object with a "text".</summary>
/// <param name="Wrong">Why its text cannot be had; null when it can.</param>
internal sealed record InputLine(int Number, string Text, JsonElement? Json = null, string? Wrong = null)
{
    /// <summary>Lines end at a line feed alone, so that as many come out as went in. What is not UTF-8 becomes U+FFFD.</summary>
    public static IEnumerable<InputLine> Read(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        var line = new StringBuilder();
        var number = 0;
        while (reader.Read() is >= 0 and var letter)
        {
            if (letter is not '\n')
            {
                line.Append((char)letter);
                continue;
            }

            yield return Of(++number, line.ToString());
            line.Clear();
        }

        if (line.Length > 0)
            yield return Of(++number, line.ToString());
    }

    private static InputLine Of(int number, string written)
    {
        var line = (number is 1 ? written.TrimStart('\uFEFF') : written).TrimEnd('\r');
        if (!line.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
            return new InputLine(number, line);
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("text", out var text) && text.ValueKind is JsonValueKind.String
                ? new InputLine(number, text.GetString() ?? "", json.RootElement.Clone())
                : new InputLine(number, "", json.RootElement.Clone(), "the object has no \"text\" that is a string");
        }
        catch (JsonException)
        {
            return new InputLine(number, line);
        }
        catch (InvalidOperationException)
        {
            return new InputLine(number, "", Wrong: "the \"text\" is no valid Unicode");
        }
    }
}
