using Npgsql;

namespace Coach.Storage;

/// <summary>An advisory lock on a connection that does nothing else. PostgreSQL lets go of it when the connection ends.</summary>
internal sealed class PostgresHostLock : HostLock
{
    /// <summary>PostgreSQL may need a moment to notice that a host which was killed is gone.</summary>
    private const int Tries = 15;

    /// <summary>A host whose machine vanished says no goodbye: after half a minute without an answer its connection is over.</summary>
    private const string Alive = "set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3";

    /// <summary>A host that was killed may have sent a commit that is being made just now: whoever follows must not look before that is over.</summary>
    private const string Settled =
        """
        do $$ begin
            if to_regclass('delivery_outbox') is not null then
                lock table delivery_inbox, delivery_outbox in share mode;
            end if;
        end $$
        """;

    /// <summary>A pooler may have put another server's connection behind ours: then the lock is no more ours than it is anybody's.</summary>
    private const string Held =
        """
        select exists (
            select 1 from pg_locks
            where locktype = 'advisory' and granted and pid = pg_backend_pid() and objsubid = 1
              and database = (select oid from pg_database where datname = current_database())
              and classid::bigint = $1 >> 32 and objid::bigint = $1 & 4294967295)
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly string _connectionString;
    private NpgsqlConnection? _connection;

    private PostgresHostLock(string connectionString) =>
        _connectionString = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, MaxAutoPrepare = 0, ApplicationName = "coach (one host)" }.ToString();

    public static async Task<HostLock> TakeAsync(string connectionString, CancellationToken cancellationToken)
    {
        var held = new PostgresHostLock(connectionString);
        for (var attempt = 1; !await held.TryTakeAsync(cancellationToken); attempt++)
        {
            if (attempt == Tries)
            {
                var settings = new NpgsqlConnectionStringBuilder(connectionString);
                throw new IOException($"Another coach is using the database {settings.Database ?? settings.Username} on {settings.Host}. Stop it first, or give this one a database of its own.");
            }

            await Task.Delay(Pause, cancellationToken);
        }

        await held.ExecuteAsync(Settled, cancellationToken);
        return held;
    }

    public override async Task<Holding> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_connection is null)
                return await TryTakeAsync(cancellationToken) ? Holding.Held : Holding.Taken;
            if (await AskAsync(_connection, Held, cancellationToken))
                return Holding.Held;
        }
        catch (NpgsqlException)
        {
            // Gone, and the lock with it.
        }

        await DisposeAsync();
        return Holding.Lost;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
            await connection.DisposeAsync();
        _connection = null;
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = PostgresLocks.Host } } };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private async Task<bool> TryTakeAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var alive = new NpgsqlCommand(Alive, connection);
            await alive.ExecuteNonQueryAsync(cancellationToken);
            if (await AskAsync(connection, "select pg_try_advisory_lock($1)", cancellationToken))
            {
                if (!await AskAsync(connection, Held, cancellationToken))
                    throw new IOException("The database does not keep a lock for the connection that took it. Connect to it directly, or through a pooler in session mode.");
                (_connection, connection) = (connection, null);
            }
        }
        finally
        {
            if (connection is not null)
                await connection.DisposeAsync();
        }

        return _connection is not null;
    }
}
