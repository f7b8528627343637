namespace Coach.Delivery;

public enum SendKind
{
    Send,
    Update,
    Delete,
}

/// <summary>
/// A message to leave, written in the commit of the turn that decided it.
/// <see cref="Target"/> is the outbox id of the message to update or delete.
/// </summary>
public sealed record Outgoing(string Id, ConversationKey Conversation, SendKind Kind, ReadOnlyMemory<byte> Payload)
{
    public string? Target { get; init; }

    /// <summary>Somebody waits for it: if it is unknown whether it arrived, it is sent once more.</summary>
    public bool IsReply { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    public static string NewId() => Guid.CreateVersion7().ToString("N");
}

/// <summary>The turn's side of the outbox: part of its commit, in the order written.</summary>
public interface IOutbox
{
    void Add(Outgoing message);
}

public enum SendState
{
    /// <summary>Committed, and handed to the dispatcher at once or at the next start.</summary>
    Ready,

    /// <summary>Teams took it.</summary>
    Sent,

    /// <summary>Teams refused it for good; the code says why.</summary>
    Failed,

    /// <summary>It left, and no answer came back.</summary>
    Unknown,
}

/// <summary>What became of a message. <see cref="TeamsId"/> is the id to update it by, unique only within its conversation.</summary>
public sealed record SendOutcome(SendState State, string? TeamsId = null, string? Code = null)
{
    /// <summary>An earlier try may have arrived too.</summary>
    public bool MayBeDouble { get; init; }

    /// <summary>The app is gone or blocked for this person: nothing may be sent unasked until they install it again or write.</summary>
    public bool PersonIsGone { get; init; }

    /// <summary>An operator has to look: the bot's registration or secret is no good.</summary>
    public bool NeedsOperator { get; init; }
}

/// <summary>A message that an earlier run did not settle. <see cref="Unknowns"/> counts the runs that may have sent it.</summary>
public sealed record Unsettled(Outgoing Message, int Unknowns)
{
    /// <summary>A reply is sent once more, an update or a deletion does no harm twice; anything else stays unknown.</summary>
    public bool MaySendAgain => Message.Kind is not SendKind.Send || Unknowns is 0 || (Message.IsReply && Unknowns is 1);
}

/// <summary>The dispatcher's own book: each line is a commit of its own.</summary>
public interface IDispatchLog
{
    /// <summary>What an earlier run left unsettled, in the order written. It may have left, so it is counted as unknown first.</summary>
    Task<IReadOnlyList<Unsettled>> TakeUnsettledAsync(CancellationToken cancellationToken);

    /// <summary>Settles a message. An update that had to be sent as a message of its own gives its target the new id: the next update finds it.</summary>
    Task RecordAsync(Outgoing message, SendOutcome outcome, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Whether the message certainly has not left: then a restart need not doubt it.</summary>
    Task HoldAsync(string outboxId, bool isHeld, CancellationToken cancellationToken);

    /// <summary>What became of a message of this conversation.</summary>
    Task<SendOutcome?> FindAsync(ConversationKey conversation, string outboxId, CancellationToken cancellationToken);
}
