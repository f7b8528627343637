using System.Data;
using System.Data.Common;
using Coach.Delivery;
using Dapper;
using Npgsql;

namespace Coach.Storage;

/// <summary>PostgreSQL 15 or newer: any number of writers, each write one transaction on a pooled connection.</summary>
public sealed class PostgresDatabase : Database
{
    /// <summary>How often a write begins anew in its place after PostgreSQL broke it off for another's sake.</summary>
    private const int Tries = 5;

    /// <summary>A step over many rows takes as long as it takes, and so does another host's.</summary>
    private const int NoLimit = 0;

    /// <summary>An empty write asks whether writing is possible: this changes no row, and PostgreSQL refuses it where it would refuse any other.</summary>
    private static readonly Statement Nothing = new("update schema_step set name = name where false", new { });

    private readonly string _connectionString;
    private readonly NpgsqlDataSource _source;
    private readonly CancellationTokenSource _closing = new();

    public PostgresDatabase(string connectionString)
    {
        Instants.Register();
        _connectionString = PostgresConnections.Settings(connectionString).ToString();
        _source = PostgresConnections.Of(connectionString);
    }

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken);
        connection.StateChange += ForgetTheOthers;
        return connection;
    }

    public override async Task<Written> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        if (statements.Count is 0)
            statements = [Nothing];
        for (var attempt = 1; ; attempt++)
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            try
            {
                return await AttemptAsync(connection, statements, cancellationToken);
            }
            catch (PostgresException exception) when (PostgresErrors.IsBrokenUniqueRule(exception))
            {
                return Written.Conflict;
            }
            catch (PostgresException exception) when (PostgresErrors.IsCollision(exception) && attempt < Tries)
            {
                // A deadlock, say. Nothing of it is in the database, and statements are data: they can be tried again as they are.
                continue;
            }
            catch (NpgsqlException exception) when (PostgresErrors.IsBrokenOff(exception) && attempt < Tries)
            {
                // The server was started anew, say, while this connection lay in the pool. Nothing of it is in the database, or it would have been found.
                _source.Clear();
            }
        }
    }

    public override async Task<int> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("select pg_advisory_xact_lock(@Key)", new { Key = PostgresLocks.Schema }, transaction, NoLimit);
        await connection.ExecuteAsync("create table if not exists schema_step (name text not null primary key, taken_at timestamptz not null)", transaction: transaction);
        var taken = (await connection.QueryAsync<string>("select name from schema_step", transaction: transaction)).ToHashSet(StringComparer.Ordinal);
        var steps = SchemaSteps.For("postgres").Where(step => !taken.Contains(step.Name)).ToList();
        foreach (var step in steps)
        {
            await connection.ExecuteAsync(step.Sql, transaction: transaction, commandTimeout: NoLimit);
            await connection.ExecuteAsync("insert into schema_step (name, taken_at) values (@Name, now())", new { step.Name }, transaction);
        }

        await transaction.CommitAsync(cancellationToken);
        return steps.Count;
    }

    public override Task<HostLock> LockAsync(CancellationToken cancellationToken) => PostgresHostLock.TakeAsync(_connectionString, cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _source.DisposeAsync();
    }

    /// <summary>Two round trips: all statements together, then the commit.</summary>
    private async Task<Written> AttemptAsync(NpgsqlConnection connection, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var batch = new PostgresBatch(connection, transaction, statements);
        if (await batch.ExecuteAsync(cancellationToken) is not { } touched)
            return Written.Conflict;

        try
        {
            // From here on nobody may call it off: what was sent cannot be taken back.
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception exception) when (PostgresErrors.LeavesDoubt(exception) && batch.TransactionId is { } id)
        {
            if (!await PostgresCommits.IsDoneAsync(_source, id, _closing.Token))
                throw;
        }

        return new Written(Commit.Done, touched);
    }

    /// <summary>Where one connection broke, those in the pool did too: the next one is made anew.</summary>
    private void ForgetTheOthers(object sender, StateChangeEventArgs change)
    {
        if (sender is NpgsqlConnection { FullState: ConnectionState.Broken })
            _source.Clear();
    }
}
