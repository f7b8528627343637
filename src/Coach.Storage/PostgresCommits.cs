using Npgsql;

namespace Coach.Storage;

/// <summary>
/// A commit whose answer was lost may have been made. Whoever takes it for failed would answer twice, or leave a message in the outbox
/// until the next start; so PostgreSQL is asked, as soon as it is there again.
/// </summary>
internal static class PostgresCommits
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static async Task<bool> IsDoneAsync(NpgsqlDataSource source, string transactionId, CancellationToken closing)
    {
        while (true)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(closing);
                await using var command = new NpgsqlCommand("select pg_xact_status($1::xid8)", connection) { Parameters = { new() { Value = transactionId } } };
                if (await command.ExecuteScalarAsync(closing) is not "in progress" and var status)
                    return status is "committed";
            }
            catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.InvalidParameterValue)
            {
                // It has not come to a transaction of that number: another server has followed, and the commit never reached it.
                return false;
            }
            catch (NpgsqlException exception) when (exception is not PostgresException { IsTransient: false } && !closing.IsCancellationRequested)
            {
                // Still gone. Until it can be asked, nobody knows.
            }

            await Task.Delay(Pause, closing);
        }
    }
}
