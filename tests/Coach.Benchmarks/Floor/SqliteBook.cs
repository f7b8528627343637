using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Coach.Benchmarks.Floor;

/// <summary>SQLite with <c>synchronous = full</c>: one thread commits together whatever is waiting.</summary>
internal sealed class SqliteBook : FloorBook
{
    private const int MostTogether = 256;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _take;
    private readonly SqliteCommand _settle;
    private readonly Channel<Entry> _entries = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _writing;

    public SqliteBook(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        Command("pragma journal_mode = wal").ExecuteNonQuery();
        Command("pragma synchronous = full").ExecuteNonQuery();
        Command("create table inbox (conversation text not null, id text not null, activity blob, sent integer not null, answer blob, primary key (conversation, id)) strict").ExecuteNonQuery();
        _take = Command("insert into inbox (conversation, id, activity, sent) values ($conversation, $id, $blob, 0)", "$conversation", "$id", "$blob");
        _settle = Command("update inbox set sent = 1, activity = null, answer = $blob where conversation = $conversation and id = $id", "$conversation", "$id", "$blob");
        _writing = Task.Run(WriteAsync);
    }

    public override Task TakeAsync(string conversation, string id, byte[] activity) => EnterAsync(new Entry(conversation, id, false, activity));

    public override Task SettleAsync(string conversation, string id, byte[]? answer) => EnterAsync(new Entry(conversation, id, true, answer));

    public override async ValueTask DisposeAsync()
    {
        _entries.Writer.TryComplete();
        await _writing;
        await _connection.DisposeAsync();
    }

    private Task EnterAsync(Entry entry)
    {
        _entries.Writer.TryWrite(entry);
        return entry.Done.Task;
    }

    private async Task WriteAsync()
    {
        var together = new List<Entry>(MostTogether);
        while (await _entries.Reader.WaitToReadAsync())
        {
            together.Clear();
            using var transaction = _connection.BeginTransaction(deferred: false);
            while (together.Count < MostTogether && _entries.Reader.TryRead(out var entry))
            {
                Execute(entry, transaction);
                together.Add(entry);
            }

            transaction.Commit();
            foreach (var entry in together)
                entry.Done.SetResult();
        }
    }

    private void Execute(Entry entry, SqliteTransaction transaction)
    {
        var command = entry.IsSettled ? _settle : _take;
        command.Transaction = transaction;
        command.Parameters[0].Value = entry.Conversation;
        command.Parameters[1].Value = entry.Id;
        command.Parameters[2].Value = (object?)entry.Blob ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.AddWithValue(parameter, DBNull.Value);
        return command;
    }

    private sealed record Entry(string Conversation, string Id, bool IsSettled, byte[]? Blob)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
