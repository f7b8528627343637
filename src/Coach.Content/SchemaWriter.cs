using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Coach.Content.Yaml;
using Coach.Words;

namespace Coach.Content;

/// <summary>A JSON schema per kind of content file, from the same records that read it: editors complete keys and explain them.</summary>
public static class SchemaWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of every schema by its file name in <c>dialogs/schemas</c>.</summary>
    public static IReadOnlyDictionary<string, string> All() => FileKind.All.ToDictionary(kind => $"{kind.Schema}.schema.json", kind => Schema(kind.Shape));

    private static string Schema(Type shape)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        var node = Options.GetJsonSchemaAsNode(shape, exporter).AsObject();
        node.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        if (shape.GetProperties().Any(property => property.PropertyType == typeof(Phrase)))
            node["definitions"] = new JsonObject { ["wording"] = Forms() };
        return node.ToJsonString(Options) + "\n";
    }

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        var type = context.TypeInfo.Type;
        var rules = context.PropertyInfo is { AttributeProvider: PropertyInfo property } ? new Rules(property) : null;
        var node = type switch
        {
            _ when type == typeof(LocalText) => PerLanguage(Text(rules), needsUrdu: false),
            _ when type == typeof(Phrase) => PerLanguage(new JsonObject { ["$ref"] = "#/definitions/wording" }, needsUrdu: true),
            _ when type == typeof(Wordings) => PerTongue(Text(rules), rules?.Length?.MinimumLength ?? 1),
            _ when type == typeof(Said) => new JsonObject { ["type"] = "string" },
            _ when type == typeof(Figure) => new JsonObject { ["type"] = "number" },
            _ => exported.AsObject(),
        };
        if (rules is not null)
            Constrain(node, rules);
        if ((rules?.Property ?? (MemberInfo)type).GetCustomAttribute<DescribeAttribute>() is { } description)
            node.Insert(0, "description", $"{description.Text}{Uses(rules)}");
        return node;
    }

    private static void Constrain(JsonObject node, Rules rules)
    {
        if (rules.Range is { } range)
            (node["minimum"], node["maximum"]) = (JsonSerializer.SerializeToNode(range.Minimum), JsonSerializer.SerializeToNode(range.Maximum));
        if (rules.Length is { } length && node["items"] is not null)
            (node["minItems"], node["maxItems"]) = (length.MinimumLength, length.MaximumLength);
        if (rules.Pattern is { } pattern)
            (node["items"] as JsonObject ?? node)["pattern"] = pattern.Pattern;
        if (rules.Allowed is { Length: > 0 } allowed && node["items"] is JsonObject items)
            items["enum"] = new JsonArray([.. allowed.Select(word => JsonValue.Create(word))]);
    }

    private static string Uses(Rules? rules) =>
        rules is { Placeholders: { Count: > 0 } names } ? $" Uses {Sentence.List(names.Select(name => $"{{{name}}}"))}." : "";

    private static JsonObject Text(Rules? rules)
    {
        var text = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (rules?.Length is { } length)
            text["maxLength"] = length.MaximumLength;
        return text;
    }

    private static JsonObject Forms() => new()
    {
        ["type"] = new JsonArray("string", "object"),
        ["minLength"] = 1,
        ["properties"] = new JsonObject { ["one"] = Text(null), ["other"] = Text(null) },
        ["required"] = new JsonArray("other"),
        ["additionalProperties"] = false,
    };

    private static JsonObject PerTongue(JsonObject text, int least) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject([.. Tongues.All.Select(tongue => KeyValuePair.Create(tongue.Key(), (JsonNode?)new JsonObject { ["type"] = "array", ["items"] = text.DeepClone(), ["minItems"] = least }))]),
        ["additionalProperties"] = false,
    };

    private static JsonObject PerLanguage(JsonObject text, bool needsUrdu) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["en"] = text, ["ur"] = text.DeepClone() },
        ["required"] = needsUrdu ? new JsonArray("en", "ur") : new JsonArray("en"),
        ["additionalProperties"] = false,
    };
}
