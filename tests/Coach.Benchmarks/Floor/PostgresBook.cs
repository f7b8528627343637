using Npgsql;

namespace Coach.Benchmarks.Floor;

/// <summary>PostgreSQL as it comes: every commit waits for the disk, and the server puts those together that wait at the same time.</summary>
internal sealed class PostgresBook : FloorBook
{
    private readonly NpgsqlDataSource _source;

    public PostgresBook(string connectionString)
    {
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 40, MaxAutoPrepare = 10, AutoPrepareMinUsages = 2, NoResetOnClose = true });
        using var create = _source.CreateCommand("create table inbox (conversation text not null, id text not null, activity bytea, sent boolean not null, answer bytea, primary key (conversation, id))");
        create.ExecuteNonQuery();
    }

    public override Task TakeAsync(string conversation, string id, byte[] activity) =>
        ExecuteAsync("insert into inbox (conversation, id, activity, sent) values ($1, $2, $3, false)", conversation, id, activity);

    public override Task SettleAsync(string conversation, string id, byte[]? answer) =>
        ExecuteAsync("update inbox set sent = true, activity = null, answer = $3 where conversation = $1 and id = $2", conversation, id, answer);

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task ExecuteAsync(string sql, string conversation, string id, byte[]? blob)
    {
        await using var command = _source.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = conversation });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea, Value = (object?)blob ?? DBNull.Value });
        await command.ExecuteNonQueryAsync();
    }
}
