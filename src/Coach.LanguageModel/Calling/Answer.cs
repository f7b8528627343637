using OpenAI.Chat;

namespace Coach.LanguageModel.Calling;

/// <summary>What the service sent, read at once: the package reads late, and throws where something is missing.</summary>
/// <param name="Why">What is wrong with it; null where there is a text to judge.</param>
internal sealed record Answer(string Text, Fallback? Why, int TokensIn, int TokensOut)
{
    /// <exception cref="ArgumentException">It is no completion.</exception>
    public static Answer Of(ChatCompletion completion)
    {
        var text = string.Concat(completion.Content.Select(part => part.Text));
        return new Answer(text, WhyOf(completion, text), completion.Usage?.InputTokenCount ?? 0, completion.Usage?.OutputTokenCount ?? 0);
    }

    private static Fallback? WhyOf(ChatCompletion completion, string text) => completion switch
    {
        { FinishReason: ChatFinishReason.ContentFilter } => Fallback.ContentFilter,
        { Refusal: { Length: > 0 } } => Fallback.Refusal,
        { FinishReason: ChatFinishReason.Length } => Fallback.Truncated,
        { FinishReason: not ChatFinishReason.Stop } => Fallback.BadAnswer,
        _ => string.IsNullOrWhiteSpace(text) ? Fallback.Empty : null,
    };
}
