using System.Text.Json;

namespace Coach.Host.Terminal;

/// <summary>A card as a terminal shows it, and what a person can do with it.</summary>
public sealed record RenderedCard(string Text, IReadOnlyList<CardInput> Inputs, IReadOnlyList<CardButton> Buttons);

public enum CardInputKind { Text, Number, Date, Time, Toggle, Choice }

/// <param name="Choices">In the order of their numbers, which begin at 1. A toggle has two: on, off.</param>
/// <param name="Value">What is sent when the person says nothing.</param>
public sealed record CardInput(
    string Id,
    string Label,
    CardInputKind Kind,
    bool IsRequired,
    bool IsMultiSelect,
    IReadOnlyList<CardChoice> Choices,
    string Value,
    string ErrorMessage);

public sealed record CardChoice(string Title, string Value);

public enum CardButtonType { Execute, Submit, OpenUrl, ImBack }

/// <param name="Target">The page of an OpenUrl button, the message of an ImBack button, the verb of an Execute button.</param>
/// <param name="IsPrimary">Not tucked away in a menu.</param>
/// <param name="TakesInputs">Whether the inputs are sent with it.</param>
public sealed record CardButton(string Title, CardButtonType Type, string Target, JsonElement Data, bool IsPrimary, bool IsPositive, bool TakesInputs);

/// <summary>What a line typed below a card means.</summary>
public abstract record TerminalReply
{
    /// <summary>Words to send.</summary>
    public sealed record Message(string Text) : TerminalReply;

    /// <summary>An Execute button with its data and the inputs.</summary>
    public sealed record Invoke(string Verb, JsonElement Data) : TerminalReply;

    /// <summary>A Submit button with its data and the inputs: a message without words.</summary>
    public sealed record Submit(JsonElement Data) : TerminalReply;

    /// <summary>A page to open.</summary>
    public sealed record Url(string Address) : TerminalReply;

    /// <summary>Nothing to send: a sentence that says what is missing.</summary>
    public sealed record Problem(string Sentence) : TerminalReply;
}
