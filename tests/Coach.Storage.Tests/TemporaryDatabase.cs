using Coach.Delivery;
using Coach.Privacy;
using Coach.Storage.Delivery;
using Coach.Storage.People;
using Coach.Storage.Quiz;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Coach.Storage.Tests;

/// <summary>A real SQLite file in a folder of its own, up to date, and gone afterwards.</summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-storage-");

    private TemporaryDatabase() => Database = new SqliteDatabase(ConnectionString);

    public string Path => System.IO.Path.Combine(_folder.FullName, "coach.db");

    public string ConnectionString => $"Data Source={Path};Default Timeout=1";

    public SqliteDatabase Database { get; private set; }

    public ISealer Sealer { get; } = new TestSealer();

    public InboxTable Inbox => new(Database, Sealer);

    public DispatchLogTable DispatchLog => new(Database, Sealer);

    public static TemporaryDatabase Empty() => new();

    public static async Task<TemporaryDatabase> CreateAsync()
    {
        var temporary = new TemporaryDatabase();
        await temporary.Database.MigrateAsync(default);
        return temporary;
    }

    public TurnPorts Turn() => new(Database, Sealer);

    /// <summary>Closes the database and opens it again, as the next start of the coach does.</summary>
    public async Task RestartAsync()
    {
        await Database.DisposeAsync();
        Database = new SqliteDatabase(ConnectionString);
    }

    /// <summary>A look into the tables past the ports.</summary>
    public async Task<T?> AskAsync<T>(string sql, object? values = null)
    {
        await using var connection = await Database.OpenAsync(default);
        return await connection.ExecuteScalarAsync<T>(sql, values);
    }

    /// <summary>All that lies on the disk, the write-ahead log included.</summary>
    public byte[] Bytes() => [.. _folder.GetFiles("coach.db*").SelectMany(file => ReadShared(file.FullName))];

    public SqliteConnection Outsider()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>The ports of one turn over one unit of work, as the container would give them.</summary>
public sealed class TurnPorts(Database database, ISealer sealer)
{
    private readonly UnitOfWork _work = new(database);

    public ITurnInbox Inbox => new TurnInboxTable(_work, sealer);

    public IOutbox Outbox => new OutboxTable(_work, sealer);

    public ConversationsTable Conversations => new(database, _work);

    public BotStatesTable BotStates => new(database, _work, sealer);

    public PeopleTable People => new(database, _work);

    public RoundsTable Rounds => new(database, _work);

    public Task<Commit> CommitAsync() => _work.CommitAsync(default);
}

/// <summary>No secrecy, but nothing is readable at a glance, and a purpose does not open another's seal.</summary>
internal sealed class TestSealer : ISealer
{
    private const byte Mask = 0xA5;

    public byte[] Seal(string purpose, ReadOnlySpan<byte> open) => Masked([.. Lock(purpose), .. open]);

    public byte[]? Unseal(string purpose, ReadOnlySpan<byte> closed)
    {
        var open = Masked(closed.ToArray());
        return open.AsSpan().StartsWith(Lock(purpose)) ? open[Lock(purpose).Length..] : null;
    }

    private static byte[] Lock(string purpose) => System.Text.Encoding.UTF8.GetBytes(purpose + ":");

    private static byte[] Masked(byte[] bytes) => [.. bytes.Select(value => (byte)(value ^ Mask))];
}
