using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Something with JSON properties.</summary>
internal interface ICardObject
{
    /// <summary>Names each property once, in the order of the JSON: <c>Title = json.Text("title", Title)</c>.</summary>
    void Map(CardFields json);
}

/// <summary>A thing that JSON may also hold as a text alone.</summary>
internal interface ICardText : ICardObject
{
    string? AsText { get; set; }
}

/// <summary>
/// One list of properties for both directions. The writer writes the value that it is given, unless it is the default, and gives it back;
/// the reader gives what the JSON holds, or the value that it is given where the JSON holds nothing.
/// </summary>
internal abstract class CardFields
{
    public abstract string? Text(string name, string? value, string? unless = null);

    public abstract bool? Flag(string name, bool? value);

    public abstract bool Flag(string name, bool value, bool unless = false);

    public abstract double Number(string name, double value, double unless = 0);

    public abstract T? Choice<T>(string name, T? value)
        where T : struct, Enum;

    public abstract T Choice<T>(string name, T value)
        where T : struct, Enum;

    public abstract DateTime? Time(string name, DateTime? value);

    public abstract object? Any(string name, object? value);

    public abstract List<string> Texts(string name, List<string> value);

    public abstract IDictionary<string, string>? Texts(string name, IDictionary<string, string>? value);

    public abstract T? Object<T>(string name, T? value)
        where T : class, ICardObject, new();

    public abstract List<T> Objects<T, TNew>(string name, List<T> value)
        where T : class, ICardObject
        where TNew : T, new();

    public abstract T? Element<T>(string name, T? value, string? type = null)
        where T : AdaptiveTypedElement;

    public abstract List<T> Elements<T>(string name, List<T> value, bool whenEmpty = true, string? type = null)
        where T : AdaptiveTypedElement;

    public abstract AdaptiveFallbackElement? Fallback(string name, AdaptiveFallbackElement? value);

    public abstract AdaptiveHeight Height(string name, AdaptiveHeight value);

    public abstract AdaptiveWidth? Width(string name, AdaptiveWidth? value);

    public abstract AdaptiveSchemaVersion? Version(string name, AdaptiveSchemaVersion? value);

    /// <summary>All properties that were not named.</summary>
    public abstract void Rest(IDictionary<string, object> values, ICardObject of);

    /// <returns>When reading: whether the property is a text. When writing: false.</returns>
    public abstract bool IsText(string name);
}

/// <summary>The JSON words of an enum, which are its names in camelCase.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words
        = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static string Of(T value) => Words.TryGetValue(value, out var word) ? word : value.ToString();
}
