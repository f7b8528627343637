using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Coach.Teams.Connector;

/// <summary>Reads what Teams answers, which may be JSON of several kinds, nothing, a proxy's HTML, or without end.</summary>
internal static class ConnectorAnswer
{
    private const int MaxIdLength = 1_000;
    private const int MaxCodeLength = 64;

    private static readonly SearchValues<char> CodeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    /// <summary><c>{"id":"…"}</c></summary>
    public static string? Id(ReadOnlyMemory<byte> body) =>
        Read(body, root => Text(root, "id")) is { Length: > 0 and <= MaxIdLength } id ? id : null;

    /// <summary><c>{"error":{"code":"…"}}</c>, <c>{"code":"…"}</c> or the legacy <c>{"errorCode":209}</c>; empty for anything else.</summary>
    public static string Code(ReadOnlyMemory<byte> body) =>
        Read(body, CodeOf) is { Length: <= MaxCodeLength } code && !code.AsSpan().ContainsAnyExcept(CodeCharacters) ? code : "";

    public static T? Read<T>(ReadOnlyMemory<byte> body, Func<JsonElement, T?> read)
        where T : class
    {
        if (body.IsEmpty)
            return null;
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind is JsonValueKind.Object ? read(json.RootElement) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or half a character in a text: as good as nothing.
            return null;
        }
    }

    public static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static string? CodeOf(JsonElement json)
    {
        if (json.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object)
            return Text(error, "code");
        if (json.TryGetProperty("errorCode", out var legacy) && legacy.ValueKind is JsonValueKind.Number)
            return legacy.TryGetInt32(out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
        return Text(json, "errorCode") ?? Text(json, "code");
    }
}
