using System.Text.Json;

namespace Coach.LanguageModel.Practice;

/// <summary>Reads the model's JSON as if nobody had promised a schema: exactly the fields that were asked for, of the right kinds, or nothing.</summary>
internal static class AnswerJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <summary>Null where it is no JSON.</summary>
    public static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static bool Has(JsonElement json, params ReadOnlySpan<(string Name, JsonValueKind Kind)> fields)
    {
        if (json.ValueKind is not JsonValueKind.Object || json.GetPropertyCount() != fields.Length)
            return false;
        foreach (var (name, kind) in fields)
        {
            if (!json.TryGetProperty(name, out var value) || (value.ValueKind is JsonValueKind.False ? JsonValueKind.True : value.ValueKind) != kind)
                return false;
        }

        return true;
    }

    /// <summary>Null where half a letter stands in it.</summary>
    public static string? Text(JsonElement json, string name)
    {
        try
        {
            return json.GetProperty(name).GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
