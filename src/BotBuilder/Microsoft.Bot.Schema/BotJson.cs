using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>The one way in which this subset reads and writes JSON: official wire names, nulls left out, unknown members kept.</summary>
internal static class BotJson
{
    /// <summary>Deeper JSON is refused; the official reader stops at the same depth.</summary>
    public const int MaxDepth = 64;
    public static JsonSerializerOptions Options { get; } = Create(new ObjectConverter(), MaxDepth);

    public static JsonSerializerOptions Create(JsonConverter<object> objects, int maxDepth)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IncludeFields = true,
            MaxDepth = maxDepth,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaJson.Default, new DefaultJsonTypeInfoResolver()).WithAddedModifier(NameAsOnTheWire),
        };
        options.Converters.Add(objects);
        options.MakeReadOnly();
        return options;
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize<object>(value, Options);

    /// <summary>Into memory at once: there is nothing to wait for.</summary>
    public static Task WriteAsync(Stream stream, object value)
    {
        if (stream is not MemoryStream)
            return JsonSerializer.SerializeAsync(stream, value, Options);
        JsonSerializer.Serialize(stream, value, Options);
        return Task.CompletedTask;
    }

    public static T Read<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw new JsonException(e.Message, e);
        }
    }

    public static async Task<T> ReadAsync<T>(Stream stream)
    {
        try
        {
            return stream is MemoryStream memory && memory.TryGetBuffer(out var json)
                ? JsonSerializer.Deserialize<T>(json.AsSpan((int)memory.Position), Options)
                : await JsonSerializer.DeserializeAsync<T>(stream, Options);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Reads a value as a type: as it is where it fits, else through its JSON.</summary>
    public static T To<T>(object value) => value switch
    {
        null => default,
        T fits => fits,
        JsonElement element => Read<T>(element.GetRawText()),
        _ => Copy<T>(value),
    };

    /// <summary>A new object of a type that says the same in JSON.</summary>
    public static T Copy<T>(object value) => Read<T>(Write(value));
    /// <summary>The reader refuses some of the odder texts (half a surrogate pair, a name twice) with an exception of its own kind.</summary>
    private static bool IsRefusal(Exception e) => e is InvalidOperationException or ArgumentException or FormatException;

    /// <summary>The wire names of the official types begin in lower case; types of other people keep the names that they have.</summary>
    private static void NameAsOnTheWire(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.DeclaringType.Assembly == typeof(BotJson).Assembly))
            property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
    }
}
