using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Copies of objects that keep their types wherever the declared type is <see cref="object"/>. A number stands for a type; it means something
/// in this process only, so that this JSON is of no use, and of no danger, anywhere else.
/// </summary>
internal sealed class TypedJson : JsonConverter<object>
{
    private static readonly ConcurrentDictionary<Type, int> Numbers = [];
    private static readonly ConcurrentDictionary<int, Type> Types = [];
    private static readonly JsonSerializerOptions Options = BotJson.Create(new TypedJson(), maxDepth: 1000);
    private static int _last;

    public static string Write(object value) => JsonSerializer.Serialize(value, Options);

    public static object Read(string json) => JsonSerializer.Deserialize<object>(json, Options);

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var type = Types[reader.GetInt32()];
        reader.Read();
        var value = type == typeof(object) ? new object() : JsonSerializer.Deserialize(ref reader, type, options);
        if (type == typeof(object))
            reader.Skip();
        reader.Read();
        return value;
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        writer.WriteStartArray();
        writer.WriteNumberValue(NumberOf(type));
        ObjectConverter.WriteByRuntimeType(writer, value, options);
        writer.WriteEndArray();
    }

    private static int NumberOf(Type type)
    {
        var number = Numbers.GetOrAdd(type, _ => Interlocked.Increment(ref _last));
        Types[number] = type;
        return number;
    }
}
