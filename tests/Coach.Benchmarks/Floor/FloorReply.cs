using System.Text.Json.Serialization;

namespace Coach.Benchmarks.Floor;

internal sealed record FloorReply(string Type, string ReplyToId, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FloorReply))]
internal sealed partial class FloorJson : JsonSerializerContext;
