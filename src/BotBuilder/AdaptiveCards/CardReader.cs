using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

internal sealed class CardReader(List<AdaptiveWarning> warnings)
{
    private static readonly Dictionary<string, Type> Types = typeof(CardReader).Assembly.GetTypes()
        .Where(type => typeof(AdaptiveTypedElement).IsAssignableFrom(type) && TypeNameOf(type) is not null)
        .ToDictionary(type => TypeNameOf(type)!, StringComparer.Ordinal);

    public AdaptiveCard Card(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("type", out var type) || !type.ValueEquals(AdaptiveCard.TypeName))
            throw new AdaptiveSerializationException("A card is a JSON object whose type is AdaptiveCard.");
        var card = (AdaptiveCard)Element(json, typeof(AdaptiveCard));
        card.Version ??= AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
            ?? throw new AdaptiveSerializationException("The card has no version.");
        return card;
    }

    /// <returns>An element, action or card of the type that the JSON names, or, where it names none, of the one type that can stand there.</returns>
    public AdaptiveTypedElement Element(JsonElement json, Type wanted)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Wrong("an element", json);
        var name = json.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : TypeNameOf(wanted);
        var type = Types.GetValueOrDefault(name ?? throw new AdaptiveSerializationException("An element has no type."))
            ?? (wanted == typeof(AdaptiveAction) || name.StartsWith("Action.", StringComparison.Ordinal) ? typeof(AdaptiveUnknownAction) : typeof(AdaptiveUnknownElement));
        if (!wanted.IsAssignableFrom(type))
            throw new AdaptiveSerializationException($"'{name}' cannot stand where an {wanted.Name} is expected.");
        if (TypeNameOf(type) is null)
            warnings.Add(new(-1, $"'{name}' is not a type that this library knows."));
        var element = type == typeof(AdaptiveCard) ? new AdaptiveCard(schemaVersion: (AdaptiveSchemaVersion?)null) : Make<AdaptiveTypedElement>(type);
        Fill(element, json);
        return element is AdaptiveInput { Id: null } ? throw new AdaptiveSerializationException($"An {name} has no id.") : element;
    }

    private static string? TypeNameOf(Type type) => type.IsAbstract ? null : type.GetField("TypeName")?.GetRawConstantValue() as string;

    private static T Make<T>(Type type) => (T)Activator.CreateInstance(type)!;

    private static AdaptiveSerializationException Wrong(string wanted, JsonElement found)
        => new($"Here should be {wanted}, not {(found.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? found.ValueKind : found.GetRawText())}.");

    private void Fill(ICardObject owner, JsonElement json)
    {
        var properties = CardProperty.Of(owner.GetType()).ToDictionary(property => property.Name, property => property.Property, StringComparer.Ordinal);
        foreach (var found in json.EnumerateObject())
        {
            if (!properties.TryGetValue(found.Name, out var property))
                Keep(owner, found);
            else if (found.Value.ValueKind != JsonValueKind.Null && Value(found.Value, property.PropertyType) is { } value)
                property.SetValue(owner, value);
        }
    }

    private void Keep(ICardObject owner, JsonProperty found)
    {
        if (owner is AdaptiveCard && found.NameEquals("$schema"))
            return;
        if (owner is not AdaptiveTypedElement element)
            return;
        if (CardJson.Any(found.Value) is { } value)
            element.AdditionalProperties[found.Name] = value;
        if (element is not (AdaptiveCard or AdaptiveUnknownElement or AdaptiveUnknownAction))
            warnings.Add(new(0, $"'{found.Name}' is not a property of '{element.Type}' that this library knows."));
    }

    /// <returns>null where the default of the property stands.</returns>
    private object? Value(JsonElement json, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum)
            return Word(json, type);
        if (typeof(ICardObject).IsAssignableFrom(type))
            return Object(json, type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
            return List(json, type);
        return type switch
        {
            _ when type == typeof(object) => CardJson.Any(json),
            _ when type == typeof(string) => Text(json),
            _ when type == typeof(bool) => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean()
                : bool.TryParse(Text(json), out var flag) ? flag : throw Wrong("true or false", json),
            _ when type == typeof(int) => (int)Number(json),
            _ when type == typeof(double) => Number(json),
            _ when type == typeof(uint) => Size(json, text => Pixels.Parse(text) ?? throw new FormatException($"'{text}' is no length in pixels.")),
            _ when type == typeof(AdaptiveHeight) => Size(json, text => new AdaptiveHeight(text)),
            _ when type == typeof(AdaptiveSchemaVersion) => Text(json) is { Length: > 0 } version ? new AdaptiveSchemaVersion(version) : null,
            _ when type == typeof(Uri) => CardJson.Link(Text(json)),
            _ when type == typeof(AdaptiveFallbackElement) => Fallback(json),
            _ when json.ValueKind == JsonValueKind.Object => json.EnumerateObject().ToDictionary(item => item.Name, item => Text(item.Value)),
            _ => throw Wrong("an object", json),
        };
    }

    private static string Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => json.GetRawText(),
        _ => throw Wrong("a text", json),
    };

    private static double Number(JsonElement json)
        => double.TryParse(Text(json), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("a number", json);

    private object? Word(JsonElement json, Type type)
    {
        if (Enum.TryParse(type, Text(json), ignoreCase: true, out var word) && Enum.IsDefined(type, word))
            return word;
        warnings.Add(new(0, $"'{json}' is not a value of {type.Name}; the default is used."));
        return null;
    }

    private object? Size<T>(JsonElement json, Func<string, T> parse)
    {
        try
        {
            return parse(Text(json));
        }
        catch (FormatException exception)
        {
            warnings.Add(new(-1, exception.Message));
            return null;
        }
    }

    private IList List(JsonElement json, Type type)
    {
        if (json.ValueKind != JsonValueKind.Array)
            throw Wrong("a list", json);
        var list = Make<IList>(type);
        foreach (var item in json.EnumerateArray())
            list.Add(Value(item, type.GetGenericArguments()[0]));
        return list;
    }

    private ICardObject Object(JsonElement json, Type type)
    {
        if (typeof(AdaptiveTypedElement).IsAssignableFrom(type))
            return Element(json, type);
        if (type == typeof(AdaptiveTargetElement) && json.ValueKind == JsonValueKind.String)
            return new AdaptiveTargetElement(json.GetString()!);
        if (json.ValueKind != JsonValueKind.Object)
            throw Wrong("an object", json);
        var made = Make<ICardObject>(type);
        Fill(made, json);
        return made;
    }

    private AdaptiveFallbackElement Fallback(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new(Element(json, typeof(AdaptiveTypedElement))),
        JsonValueKind.String when json.ValueEquals("drop") => new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        _ => throw Wrong("'drop' or an element", json),
    };
}
