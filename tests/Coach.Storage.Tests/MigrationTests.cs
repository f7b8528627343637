using Dapper;

namespace Coach.Storage.Tests;

public sealed class MigrationTests
{
    private static readonly string[] WithoutTenant = ["privacy_key", "schema_step"];

    [Fact]
    public void Steps_are_numbered_and_their_numbers_rise()
    {
        var steps = SchemaSteps.For("sqlite");

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Matches("^[0-9]{3}-[a-z]+$", step.Name));
        Assert.Equal(steps.Count, steps.Select(step => step.Name.Split('-')[0]).Distinct().Count());
        Assert.All(steps, step => Assert.Contains("create ", step.Sql, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fresh_database_takes_every_step_and_then_none()
    {
        await using var db = TemporaryDatabase.Empty();

        Assert.Equal(SchemaSteps.For("sqlite").Count, await db.Database.MigrateAsync(default));
        Assert.Equal(0, await db.Database.MigrateAsync(default));
        await db.RestartAsync();
        Assert.Equal(0, await db.Database.MigrateAsync(default));
    }

    [Fact]
    public async Task Hosts_that_start_at_once_take_every_step_once()
    {
        await using var db = TemporaryDatabase.Empty();
        var hosts = Enumerable.Range(0, 4).Select(_ => new SqliteDatabase($"Data Source={db.Path}")).ToList();

        var taken = await Task.WhenAll(hosts.Select(host => Task.Run(() => host.MigrateAsync(default))));

        Assert.Equal(SchemaSteps.For("sqlite").Count, taken.Sum());
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    [Fact]
    public async Task A_step_that_breaks_off_leaves_no_half_of_it()
    {
        await using var db = TemporaryDatabase.Empty();
        using (var outsider = db.Outsider())
            outsider.Execute("create table quiz_answer (something integer)");

        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => db.Database.MigrateAsync(default));

        Assert.Equal("quiz_answer", await db.AskAsync<string>("select group_concat(name) from sqlite_master where type = 'table'"));
    }

    [Fact]
    public async Task The_folder_of_the_database_is_made()
    {
        await using var db = TemporaryDatabase.Empty();
        var below = Path.Combine(Path.GetDirectoryName(db.Path)!, "data", "deep", "coach.db");
        await using var database = new SqliteDatabase($"Data Source={below}");

        await database.MigrateAsync(default);

        Assert.True(File.Exists(below));
    }

    [Fact]
    public async Task Every_table_is_strict_and_begins_with_the_tenant_unless_it_belongs_to_all_of_them()
    {
        await using var db = await TemporaryDatabase.CreateAsync();
        await using var connection = await db.Database.OpenAsync(default);

        var tables = (await connection.QueryAsync<(string Name, long Strict, long Tenants)>(
            """
            select name, strict, (select count(*) from pragma_table_info(t.name) c where c.name = 'tenant' and c."notnull" = 1)
            from pragma_table_list t where schema = 'main' and name not like 'sqlite_%'
            """)).ToList();

        Assert.Contains(tables, table => table.Name is "delivery_inbox");
        Assert.All(tables, table => Assert.Equal((1, WithoutTenant.Contains(table.Name) ? 0 : 1), (table.Strict, table.Tenants)));
    }
}
