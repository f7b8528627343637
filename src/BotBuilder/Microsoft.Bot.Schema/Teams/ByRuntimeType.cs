using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Writes what a task module does next with all that its own type says; reads it by its <c>type</c>.</summary>
internal sealed class ByRuntimeType : JsonConverter<TaskModuleResponseBase>
{
    public override TaskModuleResponseBase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        var type = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var name) ? name.ToString() : null;
        return type switch
        {
            "continue" => element.Deserialize<TaskModuleContinueResponse>(options),
            "message" => element.Deserialize<TaskModuleMessageResponse>(options),
            _ => new TaskModuleResponseBase(type),
        };
    }

    public override void Write(Utf8JsonWriter writer, TaskModuleResponseBase value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(TaskModuleResponseBase))
        {
            JsonSerializer.Serialize<object>(writer, value, options);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type", value.Type);
        writer.WriteEndObject();
    }
}
