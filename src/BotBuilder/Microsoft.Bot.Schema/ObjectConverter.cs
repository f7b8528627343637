using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A value that may be anything. Read: strings, whole numbers, numbers and booleans as such, objects and arrays as a
/// <see cref="JsonElement"/>, whose <c>ToString()</c> is the JSON. Written: by what it is at run time.
/// </summary>
internal sealed class ObjectConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => whole,
        JsonTokenType.Number when reader.TryGetDouble(out var number) && double.IsFinite(number) => number,
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => WriteByRuntimeType(writer, value, options);

    internal static void WriteByRuntimeType(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(object))
            writer.WriteRawValue("{}");
        else if (value is JsonElement element)
            writer.WriteRawValue(element.GetRawText(), skipInputValidation: true);
        else if (IsForeignJson(type))
            writer.WriteRawValue(value.ToString());
        else
            JsonSerializer.Serialize(writer, value, type, options);
    }

    /// <summary>Objects and arrays of the JSON library that the official packages use: their text is JSON.</summary>
    private static bool IsForeignJson(Type type) => type.FullName is "Newtonsoft.Json.Linq.JObject" or "Newtonsoft.Json.Linq.JArray";
}
