using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }
    /// <summary>The question after an answer that would not do; without it the first one is asked again where the prompt has one.</summary>
    public Activity RetryPrompt { get; set; }
    public IList<Choice> Choices { get; set; }
    /// <summary>Instead of the prompt's own style.</summary>
    public ListStyle? Style { get; set; }
    /// <summary>Anything that the validator wants to know.</summary>
    public object Validations { get; set; }
    /// <summary>The language of the answer where it is not that of the question.</summary>
    public string RecognizeLanguage { get; set; }
}
