using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.People;
using Coach.Privacy;

namespace Coach.Storage.Privacy;

/// <summary>A value as it lies in a row, in the form in which its owner gets it.</summary>
internal static class HeldValues
{
    public static ExportField Field(Column.Personal column, object? value, ISealer sealer) => new(column.Key, KindOf(column.Held), Value(column, value, sealer));

    private static FieldKind KindOf(Held held) => held switch
    {
        Held.Number => FieldKind.Number,
        Held.Flag => FieldKind.Flag,
        Held.Instant => FieldKind.Instant,
        Held.Roles or Held.Weekdays or Held.List => FieldKind.Words,
        Held.Question => FieldKind.Question,
        Held.Call => FieldKind.Call,
        Held.Debrief => FieldKind.Debrief,
        Held.Json => FieldKind.Json,
        _ => FieldKind.Text,
    };

    private static JsonNode? Value(Column.Personal column, object? value, ISealer sealer) => (column.Held, value) switch
    {
        (_, null) => null,
        (_, byte[] closed) when column.Purpose is { } purpose => sealer.Unseal(purpose, closed) is { } open ? Typed(column.Held, Encoding.UTF8.GetString(open)) : null,
        (Held.Instant, _) => PersonalExport.Instant(Instants.Of(value)),
        (Held.Flag, _) => Convert.ToBoolean(value, CultureInfo.InvariantCulture),
        (Held.Number, float or double or decimal) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        (Held.Number, _) => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        (Held.Roles, _) => Words((Roles)Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        (Held.Weekdays, _) => Words((Weekdays)Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        _ => Typed(column.Held, (string)value),
    };

    private static JsonNode Typed(Held held, string text) => held switch
    {
        Held.Call or Held.Debrief or Held.Json => Json(text),
        Held.List => List(text.Split(';', StringSplitOptions.RemoveEmptyEntries)),
        _ => JsonValue.Create(text),
    };

    /// <summary>What was received may be no JSON at all, or JSON that can be read but not written again; it is theirs all the same.</summary>
    private static JsonNode Json(string text)
    {
        try
        {
            var node = JsonNode.Parse(text) ?? JsonValue.Create(text);
            node.ToJsonString();
            return node;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return JsonValue.Create(text);
        }
    }

    private static JsonArray Words<T>(T flags)
        where T : struct, Enum => List(Enum.GetValues<T>().Where(flag => Convert.ToInt32(flag, CultureInfo.InvariantCulture) is not 0 && flags.HasFlag(flag)).Select(Lower));

    private static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    private static string Lower<T>(T flag)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(flag.ToString());
}
