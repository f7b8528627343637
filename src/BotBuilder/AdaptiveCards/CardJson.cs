using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Something whose public properties are its JSON properties.</summary>
internal interface ICardObject;

/// <summary>Lets any System.Text.Json serializer write and read a card, an element or an action, whatever its options.</summary>
internal sealed class CardJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(AdaptiveTypedElement).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
        where T : AdaptiveTypedElement
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var read = new CardReader([]);
            return (T)(AdaptiveTypedElement)(typeof(T) == typeof(AdaptiveCard) ? read.Card(document.RootElement) : read.Element(document.RootElement, typeof(T)));
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => CardJson.Write(writer, value);
    }
}

/// <summary>A property as JSON has it: its name, and the value that is not worth writing.</summary>
internal abstract class CardProperty(string name, PropertyInfo property)
{
    private static readonly string[] First = ["type", "version", "id"];
    private static readonly string[] Last = ["fallback", "requires"];
    private static readonly ConcurrentDictionary<Type, CardProperty[]> Known = new();

    public string Name => name;

    public PropertyInfo Property => property;

    protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    /// <returns>The properties of a type in the order of the official library: its own before those of its base.</returns>
    public static CardProperty[] Of(Type type) => Known.GetOrAdd(type, static type =>
    [
        .. Lineage(type)
            .SelectMany(declaring => declaring.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(IsInJson)
            .Select(Create)
            .DistinctBy(property => property.Name)
            .OrderBy(property => Array.IndexOf(First, property.Name) is >= 0 and var first ? first : First.Length + 1 + Array.IndexOf(Last, property.Name)),
    ]);

    /// <summary>Writes name and value, where the value is worth it.</summary>
    public abstract void Write(Utf8JsonWriter json, ICardObject owner);

    private static IEnumerable<Type> Lineage(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static bool IsInJson(PropertyInfo property)
        => !property.IsDefined(typeof(JsonIgnoreAttribute)) && property.Name != nameof(AdaptiveTypedElement.AdditionalProperties);

    private static CardProperty Create(PropertyInfo property)
        => (CardProperty)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property)!;

    private static string NameOf(PropertyInfo property)
        => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static object? DefaultOf(PropertyInfo property)
        => property.GetCustomAttribute<DefaultValueAttribute>() is { Value: var value } ? value
            : property.PropertyType == typeof(AdaptiveHeight) ? AdaptiveHeight.Auto
            : property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType)
            : null;

    /// <summary>Most properties hold their default: without boxing, to see that costs next to nothing.</summary>
    private sealed class Typed<TOwner, TValue>(PropertyInfo property) : CardProperty(NameOf(property), property)
        where TOwner : class
    {
        private readonly Func<TOwner, TValue> _get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
        private readonly bool _hasDefault = DefaultOf(property) is TValue;
        private readonly TValue _default = DefaultOf(property) is TValue value ? value : default!;

        public override void Write(Utf8JsonWriter json, ICardObject owner)
        {
            if (_get((TOwner)owner) is not { } held || (_hasDefault && EqualityComparer<TValue>.Default.Equals(held, _default)) || !CardJson.IsWorthWriting(owner, held))
                return;
            json.WritePropertyName(EncodedName);
            CardJson.WriteValue(json, held, typeof(TValue));
        }
    }
}

internal static class CardJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Plain) { WriteIndented = true };

    /// <returns>Indented JSON.</returns>
    public static string? Text(object? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Indented);

    /// <returns>null, a text, a number, a boolean, or a <see cref="JsonElement"/>.</returns>
    public static object? Any(string? json) => json is null ? null : Any(JsonElement.Parse(json));

    public static object? Any(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(),
        _ => json.Clone(),
    };

    public static Uri? Link(string? text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);

    public static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void Write(Utf8JsonWriter json, ICardObject value)
    {
        if (value is AdaptiveTargetElement { IsVisible: null, ElementId: { } text })
        {
            json.WriteStringValue(text);
            return;
        }

        json.WriteStartObject();
        foreach (var property in CardProperty.Of(value.GetType()))
            property.Write(json, value);

        foreach (var (name, held) in (value as AdaptiveTypedElement)?.AdditionalProperties ?? [])
        {
            json.WritePropertyName(name);
            WriteValue(json, held, typeof(object));
        }

        json.WriteEndObject();
    }

    public static bool IsWorthWriting(ICardObject owner, object held) => held switch
    {
        List<AdaptiveElement> { Count: 0 } or List<AdaptiveAction> { Count: 0 } => owner is not AdaptiveCard,
        AdaptiveFallbackElement { Type: AdaptiveFallbackElement.AdaptiveFallbackType.None } => false,
        _ => true,
    };

    public static void WriteValue(Utf8JsonWriter json, object? value, Type declared)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case ICardObject element:
                Write(json, element);
                break;
            case IEnumerable<ICardObject> elements:
                json.WriteStartArray();
                foreach (var element in elements)
                    Write(json, element);
                json.WriteEndArray();
                break;
            case AdaptiveFallbackElement { Content: { } content }:
                Write(json, content);
                break;
            case AdaptiveFallbackElement:
                json.WriteStringValue("drop");
                break;
            case AdaptiveHeight or AdaptiveSchemaVersion:
                json.WriteStringValue(value.ToString());
                break;
            case Uri link:
                json.WriteStringValue(link.OriginalString);
                break;
            case Enum word when declared != typeof(object):
                json.WriteStringValue(Word(word));
                break;
            case uint pixels when declared != typeof(object):
                json.WriteStringValue(Pixels.Text(pixels));
                break;
            default:
                JsonSerializer.Serialize(json, value, value?.GetType() ?? typeof(object), Plain);
                break;
        }
    }
}
