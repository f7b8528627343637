using Npgsql;

namespace Coach.Storage;

/// <summary>The statements of one write, sent together.</summary>
internal sealed class PostgresBatch : IAsyncDisposable
{
    private readonly NpgsqlBatch _batch;
    private readonly IReadOnlyList<Statement> _statements;

    public PostgresBatch(NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<Statement> statements)
    {
        _statements = statements;
        _batch = new NpgsqlBatch(connection, transaction);
        foreach (var statement in statements)
            _batch.BatchCommands.Add(PostgresStatement.Of(statement));
        _batch.BatchCommands.Add(new NpgsqlBatchCommand("select pg_current_xact_id_if_assigned()::text"));
    }

    /// <summary>By which PostgreSQL can tell afterwards what became of it; null before it ran and where it changed nothing.</summary>
    public string? TransactionId { get; private set; }

    /// <summary>How many rows each statement touched; null where that is not what one of them must touch.</summary>
    public async Task<IReadOnlyList<int>?> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using (var reader = await _batch.ExecuteReaderAsync(cancellationToken))
        {
            do
            {
                TransactionId = await reader.ReadAsync(cancellationToken) && !await reader.IsDBNullAsync(0, cancellationToken) ? reader.GetValue(0) as string : null;
            }
            while (await reader.NextResultAsync(cancellationToken));
        }

        var touched = new int[_statements.Count];
        for (var index = 0; index < touched.Length; index++)
        {
            touched[index] = _batch.BatchCommands[index].RecordsAffected;
            if (_statements[index].MustTouch is { } expected && touched[index] != expected)
                return null;
        }

        return touched;
    }

    public ValueTask DisposeAsync() => _batch.DisposeAsync();
}
