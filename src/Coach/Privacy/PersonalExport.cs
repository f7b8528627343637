using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Coach.Privacy;

/// <summary>How a value is to be read.</summary>
public enum FieldKind
{
    Text,
    Number,
    Flag,

    /// <summary>UTC in ISO 8601.</summary>
    Instant,

    /// <summary>Several short words.</summary>
    Words,

    /// <summary>The id of a question of the content.</summary>
    Question,

    /// <summary>A practice call: the JSON of what was said and decided in it.</summary>
    Call,

    /// <summary>The JSON of a call's debrief.</summary>
    Debrief,

    /// <summary>What only a program reads: any JSON.</summary>
    Json,
}

/// <summary>One value; null where there is none.</summary>
public sealed record ExportField(string Key, FieldKind Kind, JsonNode? Value);

public sealed record ExportEntry(ImmutableArray<ExportField> Fields)
{
    public JsonNode? this[string key] => Fields.FirstOrDefault(field => field.Key == key)?.Value;
}

/// <summary>A part of what is kept: one entry, or a list of them.</summary>
public sealed record ExportPart(string Key, bool IsOne, ImmutableArray<ExportEntry> Entries);

/// <summary>Everything that is kept of one person at an instant. The keys are those of the JSON file: they never change their meaning.</summary>
public sealed record PersonalExport(DateTimeOffset At, ImmutableArray<ExportPart> Parts)
{
    public const string Format = "coach-my-data-1";

    public ExportEntry Person => Parts.Single(part => part.IsOne).Entries.Single();

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["format"] = Format, ["exportedAt"] = Instant(At) };
        foreach (var part in Parts)
            json[part.Key] = part.IsOne ? Object(part.Entries.Single()) : new JsonArray([.. part.Entries.Select(Object)]);
        return json;
    }

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonObject Object(ExportEntry entry) => new(entry.Fields.Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
}
