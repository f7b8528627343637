using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

internal sealed class CardReader(JsonElement json, List<AdaptiveWarning> warnings) : CardFields
{
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public static AdaptiveCard Card(JsonElement json, List<AdaptiveWarning> warnings)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("type", out var type) || !type.ValueEquals(AdaptiveCard.TypeName))
            throw new AdaptiveSerializationException("A card is a JSON object whose type is AdaptiveCard.");
        var card = (AdaptiveCard)Read(json, warnings, AdaptiveCard.TypeName, typeof(AdaptiveCard));
        card.Version ??= AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
            ?? throw new AdaptiveSerializationException("The card has no version.");
        return card;
    }

    /// <returns>An element or action of the type that the JSON names, or of type <paramref name="type"/> where it names none.</returns>
    public static AdaptiveTypedElement Read(JsonElement json, List<AdaptiveWarning> warnings, string? type, Type wanted)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Wrong("an element", json);
        var name = json.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : type;
        var element = CardTypes.Create(name ?? throw new AdaptiveSerializationException("An element has no type."), wanted);
        if (element is AdaptiveUnknownElement or AdaptiveUnknownAction)
            warnings.Add(new(-1, $"'{name}' is not a type that this library knows."));
        ((ICardObject)element).Map(new CardReader(json, warnings));
        return element is AdaptiveInput { Id: null } ? throw new AdaptiveSerializationException($"An {name} has no id.") : element;
    }

    /// <returns>null, a text, a number, a boolean, or a <see cref="JsonElement"/>.</returns>
    public static object? Any(string? json)
    {
        if (json is null)
            return null;
        using var document = JsonDocument.Parse(json);
        return Any(document.RootElement);
    }

    public override string? Text(string name, string? value, string? unless = null)
        => Find(name) is not { } found ? value : found.ValueKind switch
        {
            JsonValueKind.String => found.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => found.GetRawText(),
            _ => throw Wrong("a text", found, name),
        };

    public override bool? Flag(string name, bool? value)
        => Find(name) is not { } found ? value : found.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when bool.TryParse(found.GetString(), out var flag) => flag,
            _ => throw Wrong("true or false", found, name),
        };

    public override bool Flag(string name, bool value, bool unless = false) => Flag(name, (bool?)value) ?? value;

    public override double Number(string name, double value, double unless = 0)
        => Find(name) is not { } found ? value : found.ValueKind switch
        {
            JsonValueKind.Number => found.GetDouble(),
            JsonValueKind.String when double.TryParse(found.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw Wrong("a number", found, name),
        };

    public override T? Choice<T>(string name, T? value)
    {
        if (Find(name) is not { } found)
            return value;
        if (found.ValueKind == JsonValueKind.String && Enum.TryParse<T>(found.GetString(), ignoreCase: true, out var choice) && Enum.IsDefined(choice))
            return choice;
        warnings.Add(new(0, $"'{found}' is not a value of '{name}'; its default is used."));
        return value;
    }

    public override T Choice<T>(string name, T value) => Choice(name, (T?)value) ?? value;

    public override DateTime? Time(string name, DateTime? value)
        => Find(name) is not { } found ? value
            : found.ValueKind == JsonValueKind.String && found.TryGetDateTime(out var time) ? time
            : throw Wrong("a time", found, name);

    public override object? Any(string name, object? value) => Find(name) is { } found ? Any(found) : value;

    public override List<string> Texts(string name, List<string> value)
        => Find(name) is { } found ? [.. Items(found, name).Select(item => item.ToString())] : value;

    public override IDictionary<string, string>? Texts(string name, IDictionary<string, string>? value)
        => Find(name) is not { } found ? value
            : found.ValueKind == JsonValueKind.Object ? found.EnumerateObject().ToDictionary(item => item.Name, item => item.Value.ToString())
            : throw Wrong("an object", found, name);

    public override T? Object<T>(string name, T? value)
        where T : class
        => Find(name) is { } found ? New<T>(found) : value;

    public override List<T> Objects<T, TNew>(string name, List<T> value)
        => Find(name) is { } found ? [.. Items(found, name).Select(New<TNew>)] : value;

    public override T? Element<T>(string name, T? value, string? type = null)
        where T : class
        => Find(name) is { } found ? Element<T>(found, name, type) : value;

    public override List<T> Elements<T>(string name, List<T> value, bool whenEmpty = true, string? type = null)
        => Find(name) is { } found ? [.. Items(found, name).Select(item => Element<T>(item, name, type))] : value;

    public override AdaptiveFallbackElement? Fallback(string name, AdaptiveFallbackElement? value)
        => Find(name) is not { } found ? value : found.ValueKind switch
        {
            JsonValueKind.Object => new(Read(found, warnings, type: null, typeof(AdaptiveTypedElement))),
            JsonValueKind.String when found.ValueEquals("drop") => new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            _ => throw Wrong("'drop' or an element", found, name),
        };

    public override AdaptiveHeight Height(string name, AdaptiveHeight value) => Size(name, text => new AdaptiveHeight(text)) ?? value;

    public override AdaptiveWidth? Width(string name, AdaptiveWidth? value) => Size(name, text => new AdaptiveWidth(text)) ?? value;

    public override AdaptiveSchemaVersion? Version(string name, AdaptiveSchemaVersion? value)
        => Text(name, value: null) is { Length: > 0 } text ? new(text) : null;

    public override void Rest(IDictionary<string, object> values, ICardObject of)
    {
        foreach (var property in json.EnumerateObject().Where(property => !_named.Contains(property.Name)))
        {
            if (of is AdaptiveCard && property.NameEquals("$schema"))
                continue;
            if (Any(property.Value) is { } value)
                values[property.Name] = value;
            if (of is AdaptiveTypedElement { Type: var type } and not (AdaptiveCard or AdaptiveUnknownElement or AdaptiveUnknownAction))
                warnings.Add(new(0, $"'{property.Name}' is not a property of '{type}' that this library knows."));
        }
    }

    public override bool IsText(string name) => Find(name)?.ValueKind == JsonValueKind.String;

    private static object? Any(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        _ => value.Clone(),
    };

    private static JsonElement.ArrayEnumerator Items(JsonElement found, string name)
        => found.ValueKind == JsonValueKind.Array ? found.EnumerateArray() : throw Wrong("a list", found, name);

    private static AdaptiveSerializationException Wrong(string wanted, JsonElement found, string? name = null)
        => new($"{(name is null ? "Here" : $"'{name}'")} should be {wanted}, not {found.ValueKind}.");

    private T Element<T>(JsonElement found, string name, string? type)
        where T : AdaptiveTypedElement
        => Read(found, warnings, type ?? (typeof(T) == typeof(AdaptiveCard) ? AdaptiveCard.TypeName : null), typeof(T)) is T element
            ? element
            : throw new AdaptiveSerializationException($"'{name}' holds an element that cannot stand there.");

    private T New<T>(JsonElement found)
        where T : ICardObject, new()
    {
        var made = new T();
        if (found.ValueKind == JsonValueKind.String && made is ICardText text)
            text.AsText = found.GetString();
        else if (found.ValueKind == JsonValueKind.Object)
            made.Map(new CardReader(found, warnings));
        else
            throw Wrong("an object", found);
        return made;
    }

    private T? Size<T>(string name, Func<string, T> parse)
        where T : class
    {
        var text = Text(name, value: null);
        try
        {
            return text is null ? null : parse(text);
        }
        catch (FormatException exception)
        {
            warnings.Add(new(-1, exception.Message));
            return null;
        }
    }

    private JsonElement? Find(string name)
    {
        _named.Add(name);
        return json.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
    }
}
