using System.Collections.Immutable;
using Coach.People;
using Coach.Privacy;
using Dapper;

namespace Coach.Storage.Privacy;

/// <summary>Export and erasure, both made from <see cref="PersonalTables"/>.</summary>
public sealed class PersonalDataTables(Database database, UnitOfWork work, ISealer sealer) : IPersonalData
{
    public async Task<PersonalExport?> ExportAsync(PersonKey person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var parts = ImmutableArray.CreateBuilder<ExportPart>();
        foreach (var table in PersonalTables.All.Where(table => table.Erasing is not Erasing.Nothing))
        {
            var rows = await connection.QueryAsync(Select(table), new { person.Tenant, Person = person.Id });
            var entries = rows.Select(row => Entry(table, (IDictionary<string, object?>)row)).ToImmutableArray();
            if (table.IsOne && entries.IsEmpty)
                return null;
            parts.Add(new ExportPart(table.Part, table.IsOne, entries));
        }

        return new PersonalExport(now, parts.ToImmutable());
    }

    /// <summary>
    /// The person's own row goes first and their chats are touched next: a turn of theirs that commits beside this one then waits, and finds
    /// that it is gone; or it was first, and what it wrote is seen by what follows.
    /// </summary>
    public void Erase(Person person, DateTimeOffset now)
    {
        var values = new
        {
            person.Key.Tenant,
            Person = person.Key.Id,
            EmailKey = person.Roster.Email?.ToUpperInvariant() ?? "",
            Account = Trace.OfAccount(person.Key.Tenant, person.AadObjectId ?? throw new InvalidOperationException("Whoever was never met cannot have asked to be erased.")),
            Email = person.Roster.Email is { } email ? Trace.OfEmail(person.Key.Tenant, email) : null,
            Now = now,
        };
        work.Stage("delete from people_person where tenant = @Tenant and id = @Person", values, mustTouch: 1, erases: true);
        work.Stage("update delivery_conversation set version = version + 1 where tenant = @Tenant and person = @Person", values);
        foreach (var table in PersonalTables.All.Where(table => table.Erasing is not Erasing.Nothing).OrderBy(table => table.IsLast))
        {
            foreach (var (column, where) in table.Mentions)
                work.Stage($"update {table.Name} set {column} = null, version = version + 1 where tenant = @Tenant and @EmailKey <> '' and {where}", values);
            work.Stage(Erasure(table), values);
        }

        work.Stage(
            """
            insert into privacy_erasure (tenant, account_hash, email_hash, erased_at) values (@Tenant, @Account, @Email, @Now)
            on conflict (tenant, account_hash) do update set email_hash = excluded.email_hash, erased_at = excluded.erased_at
            """,
            values);
    }

    private static string Select(PersonalTable table)
    {
        var columns = table.Columns.Where(column => column is not Column.Technical).Select(column => column.Name);
        var kept = table.Erasing is Erasing.Columns ? $" and ({string.Join(" or ", table.Personal.Select(column => $"{column.Name} is not null"))})" : "";
        return $"select {string.Join(", ", columns)} from {table.Name} where {table.Whose}{kept} order by {table.Order}";
    }

    private static string Erasure(PersonalTable table) => table.Erasing switch
    {
        Erasing.Row => $"delete from {table.Name} where {table.Whose}",
        _ => $"update {table.Name} set {string.Join(", ", table.Personal.Select(column => $"{column.Name} = null").Concat(table.Besides is { } besides ? [besides] : []))} where {table.Whose}",
    };

    private ExportEntry Entry(PersonalTable table, IDictionary<string, object?> row) => new(
    [
        .. table.IsOne ? [new ExportField("id", FieldKind.Text, (string?)row[table.Columns.OfType<Column.Owner>().Single().Name])] : Array.Empty<ExportField>(),
        .. table.Personal.Select(column => HeldValues.Field(column, row[column.Name], sealer)),
    ]);
}
