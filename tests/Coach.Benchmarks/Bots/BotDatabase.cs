using Npgsql;

namespace Coach.Benchmarks.Bots;

/// <summary>An empty database for one bot: a file, or a database of its own on the server. It goes with the bot.</summary>
internal sealed class BotDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-benchmark-");
    private readonly string? _server;
    private readonly string _name = $"coach_benchmark_{Guid.NewGuid():N}";

    /// <param name="server">A connection string for PostgreSQL by which databases may be made; none for SQLite.</param>
    public BotDatabase(string? server)
    {
        _server = server;
        ConnectionString = server is null
            ? $"Data Source={Path.Combine(_folder.FullName, "bot.db")}"
            : new NpgsqlConnectionStringBuilder(server) { Database = _name }.ToString();
        OnServer("create database");
    }

    public string ConnectionString { get; }

    public void Dispose()
    {
        OnServer("drop database if exists", "with (force)");
        _folder.Delete(recursive: true);
    }

    private void OnServer(string what, string how = "")
    {
        if (_server is null)
            return;
        using var source = NpgsqlDataSource.Create(_server);
        using var command = source.CreateCommand($"{what} {_name} {how}");
        try
        {
            command.ExecuteNonQuery();
        }
        catch (NpgsqlException exception)
        {
            throw new InvalidOperationException($"PostgreSQL would not {what} {_name}: {exception.Message}", exception);
        }
    }
}
