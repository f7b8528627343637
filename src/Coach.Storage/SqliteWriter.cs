using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Coach.Storage;

/// <summary>
/// SQLite lets one writer in at a time, and a commit costs a disk flush. So one loop takes all writes that are ready,
/// and commits them together; a conflict fails its own write alone.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MostTogether = 256;

    private readonly Func<SqliteConnection> _connect;
    private readonly Channel<Write> _queue = Channel.CreateUnbounded<Write>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _loop;
    private SqliteConnection? _connection;
    private SqliteStatements? _statements;

    /// <summary>Connects with the first write; a connection that cannot be had fails that write, and the next one tries again.</summary>
    public SqliteWriter(Func<SqliteConnection> connect)
    {
        _connect = connect;
        _loop = Task.Factory.StartNew(RunAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    public Task<Written> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var write = new Write(statements, new TaskCompletionSource<Written>(TaskCreationOptions.RunContinuationsAsynchronously), cancellationToken);
        return _queue.Writer.TryWrite(write)
            ? write.Done.Task
            : Task.FromException<Written>(new ObjectDisposedException(nameof(SqliteDatabase), "The database is closing."));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
        Disconnect();
    }

    private async Task RunAsync()
    {
        var together = new List<Write>(MostTogether);
        while (await _queue.Reader.WaitToReadAsync())
        {
            together.Clear();
            while (together.Count < MostTogether && _queue.Reader.TryRead(out var write))
            {
                if (write.CancellationToken.IsCancellationRequested)
                    write.Done.TrySetCanceled(write.CancellationToken);
                else
                    together.Add(write);
            }

            Commit(together);
        }
    }

    private void Commit(List<Write> writes)
    {
        if (writes.Count is 0)
            return;

        List<Action>? outcomes;
        var erases = writes.Exists(write => write.Statements.Any(statement => statement.Erases));
        try
        {
            _statements ??= Connect();
            if (erases)
                _connection?.Execute("pragma secure_delete = on");
            outcomes = Commit(writes, _statements, apart: false) ?? Commit(writes, _statements, apart: true) ?? [];
        }
        catch (Exception exception)
        {
            // Disk full, read-only, gone or locked for too long: nothing of this batch is in the file, each waiter is told, and the loop goes on.
            Rollback();
            foreach (var write in writes)
                write.Done.TrySetException(exception);
            return;
        }

        foreach (var tell in outcomes)
            tell();
        if (erases)
            Overwrite();
    }

    /// <summary>
    /// What was erased is zeroes in the database, but may stand in the log of writes still: that is emptied now, and not whenever it is full.
    /// Where that cannot be, as beside a backup that is being made, it happens later by itself; nobody is told that the erasure failed.
    /// </summary>
    private void Overwrite()
    {
        try
        {
            _connection?.Execute("pragma secure_delete = off; pragma wal_checkpoint(truncate)");
        }
        catch (SqliteException)
        {
            Disconnect();
        }
    }

    /// <summary>
    /// Commits all writes, and returns how each is told of it. Savepoints keep the writes apart; they are not free, and needed only where one of many fails,
    /// which is rare: without them that is null, and nothing was written.
    /// </summary>
    private static List<Action>? Commit(List<Write> writes, SqliteStatements statements, bool apart)
    {
        statements.Execute("begin immediate");
        var outcomes = new List<Action>(writes.Count);
        foreach (var write in writes)
        {
            if (apart)
                statements.Execute("savepoint write");
            var (isWritten, tell) = Attempt(write, statements);
            if (!isWritten && !apart)
            {
                statements.Execute("rollback");
                return null;
            }

            if (!isWritten)
                statements.Execute("rollback to write");
            if (apart)
                statements.Execute("release write");
            outcomes.Add(tell);
        }

        statements.Execute("commit");
        return outcomes;
    }

    /// <summary>A connection that cannot even do this is of no more use: closing it takes everything back, and the next write gets another.</summary>
    private void Rollback()
    {
        try
        {
            if (_statements is { IsInTransaction: true } statements)
                statements.Execute("rollback");
        }
        catch (Exception exception) when (exception is SqliteException or ObjectDisposedException)
        {
            Disconnect();
        }
    }

    private void Disconnect()
    {
        _statements?.Dispose();
        _connection?.Dispose();
        (_statements, _connection) = (null, null);
    }

    private SqliteStatements Connect()
    {
        _connection ??= _connect();
        return new SqliteStatements(_connection);
    }

    private static (bool IsWritten, Action Tell) Attempt(Write write, SqliteStatements statements)
    {
        try
        {
            var touched = new int[write.Statements.Count];
            for (var index = 0; index < touched.Length; index++)
            {
                var statement = write.Statements[index];
                touched[index] = statements.Execute(statement.Sql, statement.Values);
                if (statement.MustTouch is { } expected && touched[index] != expected)
                    return (false, () => write.Done.TrySetResult(Written.Conflict));
            }

            return (true, () => write.Done.TrySetResult(new Written(Coach.Delivery.Commit.Done, touched)));
        }
        catch (SqliteException exception) when (SqliteErrors.IsBrokenUniqueRule(exception))
        {
            return (false, () => write.Done.TrySetResult(Written.Conflict));
        }
        catch (Exception exception) when (exception is not SqliteException database || SqliteErrors.IsOfTheStatement(database))
        {
            // Bad SQL, or a value that cannot be bound or stored, is this write's own fault; the others go on.
            return (false, () => write.Done.TrySetException(exception));
        }
    }

    private sealed record Write(IReadOnlyList<Statement> Statements, TaskCompletionSource<Written> Done, CancellationToken CancellationToken);
}
