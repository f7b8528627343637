using System.Data.Common;
using Coach.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Coach.Host.Tests;

/// <summary>The database of a test: a SQLite file, or one on the PostgreSQL of the tests. The test looks into it past the coach.</summary>
internal sealed class TestStorage : IAsyncDisposable
{
    private static readonly AsyncLocal<bool> Postgres = new();

    private readonly Func<DbConnection> _connect;

    private TestStorage(string connectionString, Func<DbConnection> connect)
    {
        ConnectionString = connectionString;
        _connect = connect;
    }

    public string ConnectionString { get; }

    /// <summary>The coach's way to its PostgreSQL, which may be cut; SQLite has none.</summary>
    public TestWire? Wire { get; private init; }

    /// <summary>Runs the body of another test with its coach on PostgreSQL.</summary>
    public static async Task OnPostgresAsync(Func<Task> test)
    {
        Postgres.Value = true;
        await test();
    }

    public static Task<TestStorage> CreateAsync(string folder) => Postgres.Value ? OnPostgresAsync() : Task.FromResult(OnSqlite(Path.Combine(folder, "coach.db")));

    public DbConnection Open()
    {
        var connection = _connect();
        connection.Open();
        return connection;
    }

    /// <summary>The rows, their columns beside each other.</summary>
    public IReadOnlyList<string> Rows(string select)
    {
        using var connection = Open();
        using var command = Command(connection, select);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        return rows;
    }

    public void Write(string sql, params (string Name, object Value)[] values)
    {
        using var connection = Open();
        using var command = Command(connection, sql);
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        command.ExecuteNonQuery();
    }

    /// <summary>Until it is disposed of, nothing can be written: on SQLite another program holds the lock, PostgreSQL is read-only.</summary>
    public async Task<IAsyncDisposable> RefusingAsync()
    {
        if (Wire is null)
        {
            var other = Open();
            await using var begin = Command(other, "begin immediate");
            await begin.ExecuteNonQueryAsync();
            return other;
        }

        await SetReadOnlyAsync("on");
        return new Until(() => SetReadOnlyAsync("off"));
    }

    public async ValueTask DisposeAsync()
    {
        if (Wire is null)
            return;
        await Wire.DisposeAsync();
        await using (var pooled = (NpgsqlConnection)_connect())
            NpgsqlConnection.ClearPool(pooled);
        await (await PostgresServer.SharedAsync()).DropAsync(ConnectionString);
    }

    private static TestStorage OnSqlite(string file) => new($"Data Source={file};Default Timeout=2", () => new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=10"));

    private static async Task<TestStorage> OnPostgresAsync()
    {
        var direct = await (await PostgresServer.SharedAsync()).CreateAsync();
        var wire = new TestWire(direct);
        return new TestStorage(wire.ConnectionString, () => new NpgsqlConnection(direct)) { Wire = wire };
    }

    /// <summary>It holds for new connections, so the coach is made to connect anew.</summary>
    private async Task SetReadOnlyAsync(string value)
    {
        await using var connection = (NpgsqlConnection)Open();
        await using var set = Command(connection, $"alter database {connection.Database} set default_transaction_read_only = {value}; select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        await set.ExecuteNonQueryAsync();
    }

    private sealed class Until(Func<Task> end) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await end();
    }

    /// <summary>As SQLite tells it.</summary>
    private static string? Text(object value) => value switch
    {
        DBNull => "-",
        bool flag => flag ? "1" : "0",
        _ => value.ToString(),
    };

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}

/// <summary>A test that needs PostgreSQL; skipped, and said so, where the machine has none.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Missing;
}
