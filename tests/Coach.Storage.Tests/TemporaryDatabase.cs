using Coach.Delivery;
using Coach.Privacy;
using Coach.Storage.Delivery;
using Coach.Storage.People;
using Coach.Storage.Practice;
using Coach.Storage.Privacy;
using Coach.Storage.Quiz;
using Dapper;

namespace Coach.Storage.Tests;

/// <summary>A real database of its own, up to date, and gone afterwards.</summary>
public abstract class TemporaryDatabase : IAsyncDisposable
{
    private Database? _database;

    public abstract string ConnectionString { get; }

    /// <summary>The name of its schema's folder.</summary>
    public abstract string Schema { get; }

    public Database Database => _database ??= Open();

    public ISealer Sealer { get; } = new TestSealer();

    public InboxTable Inbox => new(Database, Sealer);

    public DispatchLogTable DispatchLog => new(Database, Sealer);

    public static async Task<TemporaryDatabase> EmptyAsync(TestStore store) =>
        store is TestStore.Postgres ? await TemporaryPostgres.EmptyAsync() : new TemporarySqlite();

    public static async Task<TemporaryDatabase> CreateAsync(TestStore store)
    {
        if (store is TestStore.Postgres)
            return await TemporaryPostgres.MigratedAsync();
        var temporary = new TemporarySqlite();
        await temporary.Database.MigrateAsync(default);
        return temporary;
    }

    public TurnPorts Turn() => new(Database, Sealer);

    /// <summary>Another host's way in.</summary>
    public abstract Database Open();

    /// <summary>Closes the database and opens it again, as the next start of the coach does.</summary>
    public async Task RestartAsync()
    {
        await Database.DisposeAsync();
        _database = Open();
    }

    /// <summary>A look into the tables past the ports.</summary>
    public async Task<T?> AskAsync<T>(string sql, object? values = null)
    {
        await using var connection = await Database.OpenAsync(default);
        return await connection.ExecuteScalarAsync<T>(sql, values);
    }

    /// <summary>All that somebody finds who gets hold of the data.</summary>
    public abstract Task<byte[]> BytesAsync();

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await RemoveAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Nothing stays of it.</summary>
    protected abstract Task RemoveAsync();
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

    public CallsTable Calls => new(database, _work, sealer);

    public RoundsTable Rounds => new(database, _work, sealer);

    public ReportsTable Reports => new(database, _work, sealer);

    public IPersonalData PersonalData => new PersonalDataTables(database, _work, sealer);

    public IErasures Erasures => new ErasuresTable(database, _work);

    public IDataLinks Links => new DataLinksTable(database, _work);

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
