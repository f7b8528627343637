using Dapper;

namespace Coach.Storage.Privacy;

/// <summary>The key ring, as the XML texts that Data Protection writes. Any host that shares the database opens any card and any old text.</summary>
public sealed class KeyRingTable(Database database, TimeProvider time)
{
    public IReadOnlyList<string> All()
    {
        using var connection = database.OpenAsync(CancellationToken.None).GetAwaiter().GetResult();
        return [.. connection.Query<string>("select xml from privacy_key order by added_at, id")];
    }

    public void Add(string id, string xml) => database.WriteAsync(
        [
            new Statement(
                "insert into privacy_key (id, xml, added_at) values (@id, @xml, @At) on conflict (id) do update set xml = excluded.xml",
                new { id, xml, At = time.GetUtcNow() }),
        ],
        CancellationToken.None).GetAwaiter().GetResult();
}
