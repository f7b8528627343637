using Coach.Privacy;
using Dapper;

namespace Coach.Storage.Privacy;

public sealed class DataLinksTable(Database database, UnitOfWork work) : IDataLinks
{
    public void Add(DataLink link, DateTimeOffset now)
    {
        work.Stage("delete from privacy_link where tenant = @Tenant and person = @Person and expires_at <= @now", new { link.Tenant, link.Person, now });
        work.Stage(
            "insert into privacy_link (tenant, id, person, kind, made_at, expires_at) values (@Tenant, @Id, @Person, @Kind, @now, @ExpiresAt)",
            new { link.Tenant, link.Id, link.Person, Kind = link.Form is DataForm.Page ? "page" : "json", now, link.ExpiresAt });
    }

    public async Task<LinkState> FindAsync(DataLink link, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var used = await connection.QueryFirstOrDefaultAsync<int?>(
            "select case when used_at is null then 0 else 1 end from privacy_link where tenant = @Tenant and id = @Id", new { link.Tenant, link.Id });
        return used switch
        {
            null => LinkState.Gone,
            0 => LinkState.Fresh,
            _ => LinkState.Used,
        };
    }

    public async Task<bool> UseAsync(DataLink link, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var written = await database.WriteAsync(
            [new Statement("update privacy_link set used_at = @now where tenant = @Tenant and id = @Id and used_at is null", new { link.Tenant, link.Id, now })],
            cancellationToken);
        return written.Touched is [1];
    }
}
