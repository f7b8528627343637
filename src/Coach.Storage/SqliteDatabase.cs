using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Coach.Storage;

/// <summary>SQLite in WAL mode: readers each have a connection, and one writer commits what is ready together.</summary>
public sealed class SqliteDatabase : Database
{
    private const string Pragmas = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;";
    private const int BusySeconds = 5;

    private readonly string _connectionString;
    private readonly string _file;
    private readonly TimeSpan _busy;
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;

    public SqliteDatabase(string connectionString)
    {
        Instants.Register();
        var settings = new SqliteConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Default Timeout"))
            settings.DefaultTimeout = BusySeconds;
        if (Path.GetDirectoryName(settings.DataSource) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        settings.Pooling = false;
        _file = settings.DataSource;
        _connectionString = settings.ToString();
        _busy = TimeSpan.FromSeconds(settings.DefaultTimeout);
        _writer = new SqliteWriter(Connect);
        _readers = new SqliteReaders(_connectionString);
    }

    public override Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Take());
    }

    public override Task<Written> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken) =>
        _writer.WriteAsync(statements, cancellationToken);

    public override Task<int> MigrateAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute("create table if not exists schema_step (name text not null primary key, taken_at integer not null) strict", transaction: transaction);
        var taken = connection.Query<string>("select name from schema_step", transaction: transaction).ToHashSet(StringComparer.Ordinal);
        var steps = SchemaSteps.For("sqlite").Where(step => !taken.Contains(step.Name)).ToList();
        foreach (var step in steps)
        {
            connection.Execute(step.Sql, transaction: transaction);
            connection.Execute("insert into schema_step (name, taken_at) values (@Name, unixepoch() * 1000)", new { step.Name }, transaction);
        }

        transaction.Commit();
        return Task.FromResult(steps.Count);
    }

    public override Task<HostLock> LockAsync(CancellationToken cancellationToken) => Task.FromResult(SqliteHostLock.Take(_file));

    public override async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _readers.Dispose();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute(Pragmas);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma busy_timeout = {_busy.TotalMilliseconds}"));
        return connection;
    }
}
