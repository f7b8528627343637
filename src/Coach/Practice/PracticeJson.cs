using System.Text.Json.Serialization;

namespace Coach.Practice;

/// <summary>How calls, customers and debriefs are written down.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Call))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Debrief))]
public sealed partial class PracticeJson : JsonSerializerContext;
