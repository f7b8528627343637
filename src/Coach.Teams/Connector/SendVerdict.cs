namespace Coach.Teams.Connector;

/// <summary>What is to be done after a try.</summary>
public abstract record SendVerdict
{
    public sealed record Done(string? TeamsId) : SendVerdict;

    /// <summary>Try again after a while; nobody sends to the tenant before that when <see cref="PausesTenant"/>.</summary>
    public sealed record Again(TimeSpan After, bool PausesTenant = false) : SendVerdict;

    /// <summary>What was to be updated is gone: send the new content as a message of its own.</summary>
    public sealed record AsNewCard : SendVerdict;

    /// <summary>Forget the conversation's id, create the conversation anew, and send it there.</summary>
    public sealed record InNewConversation : SendVerdict;

    /// <summary>It failed for good.</summary>
    public sealed record GiveUp(string Code, Aftermath Then = Aftermath.None) : SendVerdict;

    /// <summary>It may have arrived, and is not worth saying twice.</summary>
    public sealed record Unclear(string Code) : SendVerdict;
}

public enum Aftermath
{
    None,

    /// <summary>The app is not there any more for this person: send nothing until it is installed again.</summary>
    AppIsGone,

    /// <summary>The person has blocked the coach: send nothing until they write.</summary>
    Blocked,

    /// <summary>An operator has to look: the bot's registration or secret is no good.</summary>
    Alarm,
}
