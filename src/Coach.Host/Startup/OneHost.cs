using Microsoft.Data.Sqlite;

namespace Coach.Host.Startup;

/// <summary>
/// A SQLite file belongs to one host at a time: a second one would take up, at its start, what the first is still working on.
/// The operating system lets go of the lock however the host ends.
/// </summary>
internal sealed class OneHost(string connectionString) : IHostedService, IDisposable
{
    private readonly string _database = new SqliteConnectionStringBuilder(connectionString).DataSource;
    private FileStream? _lock;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_database) ?? ".");
        try
        {
            _lock = new FileStream(_database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException))
        {
            throw new IOException($"Another coach is using {_database}. Stop it first, or give this one a database of its own: --ConnectionStrings:Coach=\"Data Source=other.db\"", exception);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }
}
