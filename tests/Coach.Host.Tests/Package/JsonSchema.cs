using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Coach.Host.Tests.Package;

/// <summary>The keywords of JSON Schema draft 4 that Microsoft's schemas use; any other throws, so that nothing is passed unread.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    public static JsonSchema Of(string file) => new(JsonNode.Parse(File.ReadAllText(file))!.AsObject());

    public string[] Problems(JsonNode document) => [.. Check(root, document, "$")];

    private IEnumerable<string> Check(JsonObject schema, JsonNode? value, string at) =>
        schema.SelectMany(keyword => Check(schema, keyword.Key, keyword.Value!, value, at));

    private IEnumerable<string> Check(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string at) => keyword switch
    {
        "$ref" => Check(Definition(rule.GetValue<string>()), value, at),
        "type" => Unless(Types(rule).Any(type => Is(type, value)), $"{at} must be {rule.ToJsonString()}"),
        "enum" => Unless(rule.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)), $"{at} must be one of {rule.ToJsonString()}"),
        "const" => Unless(JsonNode.DeepEquals(rule, value), $"{at} must be {rule.ToJsonString()}"),
        "pattern" => Unless(value is not JsonValue || Matches(rule.GetValue<string>(), value.ToString()), $"{at} must match {rule}"),
        "maxLength" => Unless(value is not JsonValue || new StringInfo(value.ToString()).LengthInTextElements <= rule.GetValue<int>(), $"{at} must have at most {rule} characters"),
        "maximum" => Unless(value is not JsonValue number || number.GetValue<double>() <= rule.GetValue<double>(), $"{at} must be at most {rule}"),
        "minItems" => Unless(value is not JsonArray array || array.Count >= rule.GetValue<int>(), $"{at} must have at least {rule} items"),
        "maxItems" => Unless(value is not JsonArray array || array.Count <= rule.GetValue<int>(), $"{at} must have at most {rule} items"),
        "uniqueItems" => Unless(value is not JsonArray array || array.Select(item => item?.ToJsonString()).Distinct().Count() == array.Count, $"{at} must not repeat an item"),
        "minProperties" => Unless(value is not JsonObject given || given.Count >= rule.GetValue<int>(), $"{at} must have at least {rule} keys"),
        "items" => value is JsonArray array ? array.SelectMany((item, index) => Check(rule.AsObject(), item, $"{at}[{index}]")) : [],
        "required" => value is JsonObject given ? rule.AsArray().Select(key => key!.GetValue<string>()).Where(key => !given.ContainsKey(key)).Select(key => $"{at}.{key} is missing") : [],
        "properties" => value is JsonObject given ? given.Where(pair => rule[pair.Key] is not null).SelectMany(pair => Check(rule[pair.Key]!.AsObject(), pair.Value, $"{at}.{pair.Key}")) : [],
        "patternProperties" => value is JsonObject given
            ? from pair in given
              from pattern in rule.AsObject()
              where Matches(pattern.Key, pair.Key)
              from problem in Check(pattern.Value!.AsObject(), pair.Value, $"{at}.{pair.Key}")
              select problem
            : [],
        "additionalProperties" when rule is JsonValue allowed && !allowed.GetValue<bool>() => value is JsonObject given
            ? given.Where(pair => !IsKnown(schema, pair.Key)).Select(pair => $"{at}.{pair.Key} is no known key")
            : [],
        "dependencies" => value is JsonObject given
            ? from pair in rule.AsObject()
              where given.ContainsKey(pair.Key)
              from needed in pair.Value!.AsArray()
              where !given.ContainsKey(needed!.GetValue<string>())
              select $"{at}.{pair.Key} needs {needed}"
            : [],
        "$schema" or "id" or "description" or "default" or "format" or "definitions" or "additionalProperties" => [],
        _ => throw new NotSupportedException($"The schema's keyword '{keyword}' at {at} is not read."),
    };

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [rule.GetValue<string>()];

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("object", System.Text.Json.JsonValueKind.Object) or ("array", System.Text.Json.JsonValueKind.Array) or ("string", System.Text.Json.JsonValueKind.String) => true,
        ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) or ("number", System.Text.Json.JsonValueKind.Number) => true,
        ("integer", System.Text.Json.JsonValueKind.Number) => value!.GetValue<double>() % 1 is 0,
        _ => false,
    };

    private static bool IsKnown(JsonObject schema, string key) =>
        schema["properties"]?[key] is not null || (schema["patternProperties"]?.AsObject().Any(pattern => Matches(pattern.Key, key)) ?? false);

    private static bool Matches(string pattern, string text) => Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> Unless(bool isWell, string problem) => isWell ? [] : [problem];

    private JsonObject Definition(string reference)
    {
        JsonNode node = root;
        foreach (var part in reference.Split('/')[1..])
            node = node[part] ?? throw new NotSupportedException($"The schema has no {reference}.");
        return node.AsObject();
    }
}
