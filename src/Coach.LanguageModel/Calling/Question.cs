using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Coach.LanguageModel.Calling;

/// <summary>What the model is asked.</summary>
/// <param name="Purpose">As metrics and logs call it.</param>
/// <param name="Instructions">Ours alone: no word of any person.</param>
/// <param name="Data">A JSON text: what people said stands in it as quoted data, masked.</param>
/// <param name="Schema">The strict JSON schema of the answer.</param>
/// <param name="MostTokens">Of the answer.</param>
internal sealed record Question(string Purpose, string Instructions, string Data, BinaryData Schema, int MostTokens)
{
    /// <summary>Urdu as it is written: escaped, each letter would cost several tokens.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public Question(string purpose, string instructions, JsonObject data, BinaryData schema, int mostTokens)
        : this(purpose, instructions, data.ToJsonString(Readable), schema, mostTokens)
    {
    }
}

/// <summary>What came of it: a text that was checked, or why there is none.</summary>
internal sealed record Judged(string? Text, Fallback? Why)
{
    public static Judged Good(string text) => new(text, null);

    public static implicit operator Judged(Fallback why) => new(null, why);
}
