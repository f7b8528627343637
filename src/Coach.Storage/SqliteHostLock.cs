namespace Coach.Storage;

/// <summary>A file beside the database, open for one process alone. The operating system lets go of it however the host ends.</summary>
internal sealed class SqliteHostLock(FileStream file) : HostLock
{
    public static HostLock Take(string database)
    {
        try
        {
            return new SqliteHostLock(new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException))
        {
            throw new IOException($"Another coach is using {database}. Stop it first, or give this one a database of its own: --ConnectionStrings:Coach=\"Data Source=other.db\"", exception);
        }
    }

    public override Task<Holding> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(Holding.Held);

    public override ValueTask DisposeAsync() => file.DisposeAsync();
}
