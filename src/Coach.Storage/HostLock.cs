namespace Coach.Storage;

public enum Holding
{
    Held,

    /// <summary>The connection that held it is gone, and the database cannot be asked.</summary>
    Lost,

    /// <summary>It was lost, and another host has it now.</summary>
    Taken,
}

/// <summary>
/// A database belongs to one host at a time: a second one would take up, at its start, what the first is still working on.
/// Whatever way the host ends, nothing has to be done to free it.
/// </summary>
public abstract class HostLock : IAsyncDisposable
{
    /// <summary>Whether it is still held; one that was lost is taken again where that is possible.</summary>
    public abstract Task<Holding> CheckAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
