namespace Coach.LanguageModel.Calling;

/// <summary>What the model is asked.</summary>
/// <param name="Purpose">As metrics and logs call it.</param>
/// <param name="Instructions">Ours alone: no word of any person.</param>
/// <param name="Data">A JSON text: what people said stands in it as quoted data, masked.</param>
/// <param name="Schema">The strict JSON schema of the answer.</param>
/// <param name="MostTokens">Of the answer.</param>
internal sealed record Question(string Purpose, string Instructions, string Data, BinaryData Schema, int MostTokens);

/// <summary>What came of it: a text that was checked, or why there is none.</summary>
internal sealed record Judged(string? Text, Fallback? Why)
{
    public static Judged Good(string text) => new(text, null);

    public static implicit operator Judged(Fallback why) => new(null, why);
}
