using Coach.Privacy;
using Dapper;

namespace Coach.Storage.Privacy;

public sealed class ErasuresTable(Database database, UnitOfWork work) : IErasures
{
    public async Task<DateTimeOffset?> FindAsync(string tenant, string account, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<DateTimeOffset>(
            "select erased_at from privacy_erasure where tenant = @tenant and account_hash = @Trace", new { tenant, Trace = Trace.OfAccount(tenant, account) }))
            .Select(at => (DateTimeOffset?)at)
            .SingleOrDefault();
    }

    public async Task<IReadOnlySet<string>> TracesAsync(string tenant, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<string>(
            """
            select account_hash from privacy_erasure where tenant = @tenant
            union select email_hash from privacy_erasure where tenant = @tenant and email_hash is not null
            """,
            new { tenant })).ToHashSet(StringComparer.Ordinal);
    }

    public void Lift(string tenant, string account) =>
        work.Stage("delete from privacy_erasure where tenant = @tenant and account_hash = @Trace", new { tenant, Trace = Trace.OfAccount(tenant, account) });
}
