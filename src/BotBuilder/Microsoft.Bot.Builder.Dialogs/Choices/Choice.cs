using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the things to choose from.</summary>
public class Choice(string value = null)
{
    /// <summary>What is returned when it is chosen, and what is shown unless <see cref="Action"/> has a title.</summary>
    public string Value { get; set; } = value;
    /// <summary>Its button, where choices are shown as buttons.</summary>
    public CardAction Action { get; set; }
    /// <summary>What else people may call it.</summary>
    public List<string> Synonyms { get; set; }
}

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>As the channel does best.</summary>
    Auto,
    /// <summary>In the sentence.</summary>
    Inline,
    /// <summary>Below it, one a line.</summary>
    List,
    /// <summary>As buttons that go away.</summary>
    SuggestedAction,
    /// <summary>As buttons on a card.</summary>
    HeroCard,
}

/// <summary>How choices are written in a text.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions() { }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers) =>
        (InlineSeparator, InlineOr, InlineOrMore, IncludeNumbers) = (inlineSeparator, inlineOr, inlineOrMore, includeNumbers);

    /// <summary>Between choices; <c>", "</c> unless set.</summary>
    public string InlineSeparator { get; set; }
    /// <summary>Between two; <c>" or "</c> unless set.</summary>
    public string InlineOr { get; set; }
    /// <summary>Before the last of more than two; <c>", or "</c> unless set.</summary>
    public string InlineOrMore { get; set; }
    /// <summary>Whether they are numbered; yes unless set.</summary>
    public bool? IncludeNumbers { get; set; }
}
