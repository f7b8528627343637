namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a call on the stack left it.</summary>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    public DialogTurnStatus Status { get; set; } = status;
    /// <summary>What the last dialog ended with; set only when the stack ran empty.</summary>
    public object Result { get; set; } = result;
    /// <summary>Whether the parent ended too and must do nothing more.</summary>
    public bool ParentEnded { get; set; }
}

public enum DialogTurnStatus
{
    /// <summary>There was nothing on the stack.</summary>
    Empty,
    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,
    /// <summary>The last dialog ended; its result is there.</summary>
    Complete,
    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,
    /// <summary>The dialog ended, but so does the turn.</summary>
    CompleteAndWait,
}

/// <summary>Why a dialog was called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    /// <summary>It ended by itself, or the one above it did.</summary>
    EndCalled,
    /// <summary>It ends because another takes its place.</summary>
    ReplaceCalled,
    CancelCalled,
    /// <summary>A waterfall step asked for the next one.</summary>
    NextCalled,
}

/// <summary>Something that a dialog, or one that started it, may react to.</summary>
public class DialogEvent
{
    /// <summary>Whether the parents see it when it is not handled.</summary>
    public bool Bubble { get; set; }
    /// <summary>One of <see cref="DialogEvents"/> or a bot's own.</summary>
    public string Name { get; set; }
    public object Value { get; set; }
}

public class DialogEvents
{
    public const string BeginDialog = "beginDialog";
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";
    /// <summary>Once a turn, before the active dialog continues; the value is the activity.</summary>
    public const string ActivityReceived = "activityReceived";
    /// <summary>A container's dialogs are not those that the instance was begun with; the value is the container's id.</summary>
    public const string VersionChanged = "versionChanged";
    /// <summary>An exception left the dialogs; the value is the exception.</summary>
    public const string Error = "error";
    public const string Custom = "custom";
}
