using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdaptiveCards;

internal sealed class CardWriter(Utf8JsonWriter json) : CardFields
{
    public static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions AnyOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions AnyIndented = new(AnyOptions) { WriteIndented = true };

    public static void Write(Utf8JsonWriter json, AdaptiveTypedElement element) => new CardWriter(json).Write(element);

    public static string? ToJson(object? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), AnyIndented);

    public override string? Text(string name, string? value, string? unless = null)
    {
        if (value is not null && value != unless)
            json.WriteString(name, value);
        return value;
    }

    public override bool? Flag(string name, bool? value)
    {
        if (value is { } flag)
            json.WriteBoolean(name, flag);
        return value;
    }

    public override bool Flag(string name, bool value, bool unless = false)
    {
        if (value != unless)
            json.WriteBoolean(name, value);
        return value;
    }

    public override double Number(string name, double value, double unless = 0)
    {
        if (!value.Equals(unless))
            json.WriteNumber(name, value);
        return value;
    }

    public override T? Choice<T>(string name, T? value)
    {
        if (value is { } choice)
            json.WriteString(name, EnumText<T>.Of(choice));
        return value;
    }

    public override T Choice<T>(string name, T value)
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
            json.WriteString(name, EnumText<T>.Of(value));
        return value;
    }

    public override DateTime? Time(string name, DateTime? value)
    {
        if (value is { } time)
            json.WriteString(name, time);
        return value;
    }

    public override object? Any(string name, object? value)
    {
        if (value is not null)
            WriteAny(name, value);
        return value;
    }

    public override List<string> Texts(string name, List<string> value)
    {
        json.WriteStartArray(name);
        foreach (var text in value)
            json.WriteStringValue(text);
        json.WriteEndArray();
        return value;
    }

    public override IDictionary<string, string>? Texts(string name, IDictionary<string, string>? value)
    {
        if (value is null)
            return value;
        json.WriteStartObject(name);
        foreach (var (key, text) in value)
            json.WriteString(key, text);
        json.WriteEndObject();
        return value;
    }

    public override T? Object<T>(string name, T? value)
        where T : class
    {
        if (value is null)
            return value;
        json.WritePropertyName(name);
        Write(value);
        return value;
    }

    public override List<T> Objects<T, TNew>(string name, List<T> value) => WriteAll(name, value);

    public override T? Element<T>(string name, T? value, string? type = null)
        where T : class
    {
        if (value is null)
            return value;
        json.WritePropertyName(name);
        Write(value);
        return value;
    }

    public override List<T> Elements<T>(string name, List<T> value, bool whenEmpty = true, string? type = null)
        => value is { Count: > 0 } || whenEmpty ? WriteAll(name, value) : value;

    public override AdaptiveFallbackElement? Fallback(string name, AdaptiveFallbackElement? value)
    {
        if (value is { Type: AdaptiveFallbackElement.AdaptiveFallbackType.Drop })
            json.WriteString(name, "drop");
        else if (value is { Content: { } content })
            Element(name, content);
        return value;
    }

    public override AdaptiveHeight Height(string name, AdaptiveHeight value)
    {
        if (value is { HeightType: not AdaptiveHeightType.Auto } && (!value.IsPixel() || value.Unit > 0))
            json.WriteString(name, value.ToString());
        return value!;
    }

    public override AdaptiveWidth? Width(string name, AdaptiveWidth? value)
    {
        Text(name, value?.ToString());
        return value;
    }

    public override AdaptiveSchemaVersion? Version(string name, AdaptiveSchemaVersion? value)
    {
        Text(name, value?.ToString());
        return value;
    }

    public override void Rest(IDictionary<string, object> values, ICardObject of)
    {
        foreach (var (name, value) in values)
            WriteAny(name, value);
    }

    public override bool IsText(string name) => false;

    private void WriteAny(string name, object? value)
    {
        json.WritePropertyName(name);
        if (value is ICardObject card)
            Write(card);
        else
            JsonSerializer.Serialize(json, value, value?.GetType() ?? typeof(object), AnyOptions);
    }

    private List<T> WriteAll<T>(string name, List<T> values)
        where T : ICardObject
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            Write(value);
        json.WriteEndArray();
        return values;
    }

    private void Write(ICardObject value)
    {
        if (value is ICardText { AsText: { } text })
        {
            json.WriteStringValue(text);
            return;
        }

        json.WriteStartObject();
        value.Map(this);
        json.WriteEndObject();
    }
}
