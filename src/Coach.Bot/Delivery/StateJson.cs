using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coach.Bot.Delivery;

/// <summary>
/// Dialog state as JSON: strings, numbers, booleans, lists and maps of these, and records registered in <see cref="StateRecords"/> under a short name.
/// Anything else is refused by name when it is written; no type name of ours or of the Bot Framework is ever stored.
/// </summary>
public static class StateJson
{
    internal const string Kind = "$";

    public static string Write(object? value) => (ToNode(value) ?? throw new InvalidOperationException("There is no state to save.")).ToJsonString();

    /// <summary>False for what this version does not understand.</summary>
    public static bool TryRead(string json, [NotNullWhen(true)] out object? state)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            state = FromElement(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            state = null;
        }

        return state is not null;
    }

    internal static JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        _ when StateRecords.ToNode(value) is { } record => record,
        IDictionary<string, object?> map => Map(map),
        IDictionary<string, string> map => Map(map.ToDictionary(pair => pair.Key, pair => (object?)pair.Value)),
        IEnumerable list when value is IList => new JsonArray([.. list.Cast<object?>().Select(ToNode)]),
        _ => throw new InvalidOperationException($"Dialog state cannot hold a {value.GetType().Name}: register it in {nameof(StateRecords)}, or keep an id of it."),
    };

    internal static object? FromElement(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(Kind, out var kind) => StateRecords.FromElement(kind.GetString() ?? "", element),
        JsonValueKind.Object => ToMap(element),
        JsonValueKind.Array => element.EnumerateArray().Select(FromElement).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(element),
        _ => null,
    };

    /// <summary>With the names that hold nothing: a dialog begun without options looks for them all the same.</summary>
    internal static Dictionary<string, object?> ToMap(JsonElement element)
    {
        var map = new Dictionary<string, object?>();
        foreach (var property in element.EnumerateObject())
            map[property.Name] = FromElement(property.Value);
        return map;
    }

    internal static JsonObject Map(IDictionary<string, object?> map) => new(map.Select(pair => KeyValuePair.Create(pair.Key, ToNode(pair.Value))));

    /// <summary>Each branch boxed in its own type, or a whole number would come back as a double.</summary>
    private static object Number(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
            return small;
        return element.TryGetInt64(out var large) ? (object)large : element.GetDouble();
    }
}
