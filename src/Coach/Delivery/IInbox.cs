namespace Coach.Delivery;

/// <summary>An activity as it arrived: the bytes, and the id that makes it unique in its conversation.</summary>
public sealed record Incoming(ConversationKey Conversation, string ActivityId, ReadOnlyMemory<byte> Payload, bool IsInvoke, DateTimeOffset ReceivedAt)
{
    /// <summary>What an invoke is about; known only to the run that took it in.</summary>
    public string? InvokeName { get; init; }

    /// <summary>How many times a host has begun to work on it.</summary>
    public int Tries { get; init; }
}

/// <summary>What the caller of an invoke gets, now or when it asks again.</summary>
public sealed record Answer(int Status, ReadOnlyMemory<byte> Body);

public abstract record Receipt
{
    /// <summary>Not seen before: it is stored, and now it is ours to answer.</summary>
    public sealed record New : Receipt;

    /// <summary>Seen before; with the answer, if it has one already.</summary>
    public sealed record Known(Answer? Answer) : Receipt;

    /// <summary>Answered so long ago that nobody knows any more what was said.</summary>
    public sealed record Past : Receipt;
}

/// <summary>What has arrived. Durable before the caller is told that it was accepted.</summary>
public interface IInbox
{
    Task<Receipt> AcceptAsync(Incoming incoming, CancellationToken cancellationToken);

    /// <summary>What was said in answer to what came in before that instant is forgotten; that it was answered is not.</summary>
    Task ForgetAnswersAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>What an earlier run left unfinished, oldest first, each with one more try counted against it.</summary>
    Task<IReadOnlyList<Incoming>> TakeUnfinishedAsync(CancellationToken cancellationToken);
}

/// <summary>The turn's side of the inbox: part of its commit.</summary>
public interface ITurnInbox
{
    /// <summary>Done: the text of the activity is forgotten, its id and the answer stay. Somebody else having finished it is a conflict.</summary>
    void Finish(Incoming incoming, Answer? answer);

    /// <summary>Given up: kept aside with its text for an operator to look at.</summary>
    void Park(Incoming incoming, string reason, Answer? answer);
}
