using System.Data.Common;
using Coach.Delivery;

namespace Coach.Storage;

/// <summary>A write as data: the SQL, its values, and how many rows it must touch, or else somebody else was first.</summary>
public sealed record Statement(string Sql, object Values, int? MustTouch = null)
{
    /// <summary>What it deletes must not stay readable in the file, where the database can see to that.</summary>
    public bool Erases { get; init; }
}

/// <summary>How a write ended, and how many rows each statement touched.</summary>
public sealed record Written(Commit Commit, IReadOnlyList<int> Touched)
{
    public static Written Conflict { get; } = new(Commit.Conflict, []);
}

/// <summary>What differs between SQLite and another database: how to connect, and how a list of statements becomes one commit.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>An open connection to read from. It sees what is committed.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>All statements or none. A touched-rows mismatch or a broken unique rule is a conflict; anything else throws.</summary>
    public abstract Task<Written> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken);

    /// <summary>Brings the schema up to date, under a lock; returns the number of steps taken.</summary>
    public abstract Task<int> MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Takes the database for this host alone.</summary>
    /// <exception cref="IOException">Another host has it; the message tells whoever starts the second one.</exception>
    public abstract Task<HostLock> LockAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
