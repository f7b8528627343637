namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whether an answer will do; asked also when nothing was recognised.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);

/// <summary>What a validator knows.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options) =>
        (Context, Recognized, State, Options) = (turnContext, recognized, state, options);

    public ITurnContext Context { get; }
    /// <summary>What the answer was read as; the validator may change the value that the prompt ends with.</summary>
    public PromptRecognizerResult<T> Recognized { get; }
    public PromptOptions Options { get; }
    /// <summary>Saved with this instance of the prompt.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>Which answer this is, the first being 1.</summary>
    public int AttemptCount => State.ContainsKey(PromptState.AttemptCount) ? State.ReadInt(PromptState.AttemptCount) : 0;
}

/// <summary>What an answer was read as.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }
    public T Value { get; set; }
    /// <summary>Whether parent dialogs may interrupt.</summary>
    public bool AllowInterruption { get; set; }
}
