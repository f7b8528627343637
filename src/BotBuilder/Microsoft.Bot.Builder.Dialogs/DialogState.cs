using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What is saved between turns: the stack, its top first.</summary>
public class DialogState
{
    public DialogState()
        : this(null) { }

    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    public List<DialogInstance> DialogStack { get; set; }
}

/// <summary>One running dialog on a stack.</summary>
[DebuggerDisplay("{Id}")]
public class DialogInstance
{
    public string Id { get; set; }
    /// <summary>What the dialog remembers.</summary>
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();
    /// <summary>Positive: an index in this context's stack; negative: in the parent's.</summary>
    public int? StackIndex { get; set; }
    /// <summary>The version of the container's dialogs with which it was last run.</summary>
    public string Version { get; set; }
}
