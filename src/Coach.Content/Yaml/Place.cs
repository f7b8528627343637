using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Coach.Words;

namespace Coach.Content.Yaml;

/// <summary>Where a value stands: its line, and its key as a sentence names it; null for a file or an entry of a list.</summary>
internal sealed record Place(int Line, string? Label)
{
    public static Place Of(Entry entry) => new(entry.Line, $"'{entry.Key}'");

    public Place In(Entry language) => new(language.Line, $"{Label} ({language.Key})");
}

/// <summary>What an author must know where it stands.</summary>
internal abstract record FileRecord
{
    [JsonIgnore]
    public int Line { get; private set; }

    /// <summary>Where each of its keys stands.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> Keys { get; private set; } = ImmutableDictionary<string, int>.Empty;

    public void StandsAt(int line, IReadOnlyDictionary<string, int> keys) => (Line, Keys) = (line, keys);
}

/// <summary>A line of text that remembers where it stands.</summary>
internal sealed record Said(string Text, int Line);

/// <summary>A number that remembers where it stands.</summary>
internal sealed record Figure(double Value, int Line);

/// <summary>What a property of a file's record asks of its value; the reader and the schema take it from here. Attributes are slow to look up, so each is, once.</summary>
internal sealed record Rules(PropertyInfo Property)
{
    private static readonly ConcurrentDictionary<Type, Rules[]> Known = new();

    public string Key { get; } = KeyOf(Property.Name);

    public bool IsRequired { get; } = Property.IsDefined(typeof(RequiredMemberAttribute));

    public RangeAttribute? Range { get; } = Property.GetCustomAttribute<RangeAttribute>();

    public LengthAttribute? Length { get; } = Property.GetCustomAttribute<LengthAttribute>();

    /// <summary>How many characters a text may have; a list's length counts its entries instead.</summary>
    public int? Longest => Property.PropertyType.IsGenericType ? null : Length?.MaximumLength;

    public RegularExpressionAttribute? Pattern { get; } = Property.GetCustomAttribute<RegularExpressionAttribute>();

    public string[] Allowed { get; } = Property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>().ToArray() ?? [];

    public IReadOnlyList<string> Placeholders { get; } = Property.GetCustomAttribute<PlaceholdersAttribute>()?.Names ?? [];

    public static Rules[] Of(Type record) => Known.GetOrAdd(record, static type =>
        [.. type.GetProperties().Where(property => property.CanWrite && !property.IsDefined(typeof(JsonIgnoreAttribute))).Select(property => new Rules(property))]);

    public static string KeyOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
