using System.Text;
using Coach.Testing;
using Dapper;

namespace Coach.Storage.Tests;

/// <summary>A database of its own on the PostgreSQL of the tests.</summary>
public sealed class TemporaryPostgres : TemporaryDatabase
{
    /// <summary>Up to date once; the others are like it.</summary>
    private static readonly Lazy<Task<string>> Migrated = new(MigrateAsync);

    private readonly PostgresServer _server;

    private TemporaryPostgres(PostgresServer server, string connectionString)
    {
        _server = server;
        ConnectionString = connectionString;
    }

    public override string ConnectionString { get; }

    public override string Schema => "postgres";

    public static async Task<TemporaryPostgres> EmptyAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new TemporaryPostgres(server, await server.CreateAsync());
    }

    public static async Task<TemporaryPostgres> MigratedAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new TemporaryPostgres(server, await server.CreateAsync(like: await Migrated.Value));
    }

    public override Database Open() => new PostgresDatabase(ConnectionString);

    /// <summary>Every value of every table.</summary>
    public override async Task<byte[]> BytesAsync()
    {
        await using var connection = await Database.OpenAsync(default);
        using var bytes = new MemoryStream();
        foreach (var table in await connection.QueryAsync<string>("select table_name from information_schema.tables where table_schema = 'public'"))
        {
            foreach (var value in (await connection.QueryAsync($"select * from {table}")).SelectMany(row => ((IDictionary<string, object?>)row).Values))
                bytes.Write(value as byte[] ?? Encoding.UTF8.GetBytes(value?.ToString() ?? ""));
        }

        return bytes.ToArray();
    }

    protected override Task RemoveAsync() => _server.DropAsync(ConnectionString);

    private static async Task<string> MigrateAsync()
    {
        var connectionString = await (await PostgresServer.SharedAsync()).CreateAsync();
        await using var database = new PostgresDatabase(connectionString);
        await database.MigrateAsync(default);
        return connectionString;
    }
}
