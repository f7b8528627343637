namespace Coach.Teams.Inbound;

/// <summary>What the caller is told: a status, and for an invoke the JSON that answers it.</summary>
public readonly record struct Accepted(int Status, ReadOnlyMemory<byte> Body = default);

/// <summary>Where activities go that may come in.</summary>
public interface ITurns
{
    /// <summary>
    /// Takes over an activity: a message is accepted once it is stored, an invoke once it is answered. The body is the turn's to keep.
    /// The caller hanging up cancels nothing: a turn has a time budget of its own.
    /// </summary>
    Task<Accepted> AcceptAsync(ActivityEnvelope envelope, ReadOnlyMemory<byte> body, CancellationToken cancellationToken);
}
