using Coach.Storage.Privacy;
using Dapper;

namespace Coach.Storage.Tests;

/// <summary>The tables as the steps make them, on both databases.</summary>
[Only(TestStore.Postgres)]
public sealed class SchemaTests : StorageTest
{
    private static readonly string[] WithoutTenant = ["practice_customer", "privacy_key", "schema_step"];

    [Fact]
    public void Both_databases_take_the_same_steps() =>
        Assert.Equal(SchemaSteps.For("sqlite").Select(step => step.Name), SchemaSteps.For("postgres").Select(step => step.Name));

    [Fact]
    public async Task Both_databases_have_the_same_tables_columns_keys_and_indexes()
    {
        await using var sqlite = await TemporaryDatabase.CreateAsync(TestStore.Sqlite);

        var (here, there) = (await TableShape.AllAsync(sqlite), await TableShape.AllAsync(Db));

        Assert.Contains("delivery_inbox", here.Select(table => table.Name));
        Assert.Equal(here.SelectMany(table => table.Lines()), there.SelectMany(table => table.Lines()));
    }

    [Fact]
    public async Task What_is_erased_of_the_outbox_is_found_without_reading_all_that_was_ever_sent()
    {
        var erasure = $"update delivery_outbox set payload_sealed = null where {PersonalTables.All.Single(table => table.Name is "delivery_outbox").Whose}";
        var values = new { Tenant = "t1", Person = "person-7" };
        await using var sqlite = await TemporaryDatabase.CreateAsync(TestStore.Sqlite);
        await using var here = await sqlite.Database.OpenAsync(default);
        await using var there = await Db.Database.OpenAsync(default);
        await there.ExecuteAsync("set enable_seqscan = off");

        var plans = new[]
        {
            (await here.QueryAsync($"explain query plan {erasure}", values)).Select(row => (string)row.detail),
            await there.QueryAsync<string>($"explain {erasure}", values),
        };

        Assert.All(plans, plan => Assert.Contains(plan, line => line.Contains("delivery_outbox_ready", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Instants_are_called_at_and_nothing_else_is()
    {
        await using var connection = await Db.Database.OpenAsync(default);

        var columns = (await connection.QueryAsync<(string Name, string Type)>("select column_name, data_type from information_schema.columns where table_schema = 'public'")).ToList();

        Assert.Contains(columns, column => column.Name is "greeted_at");
        Assert.All(columns, column => Assert.Equal(column.Name.EndsWith("_at", StringComparison.Ordinal), column.Type is "timestamp with time zone"));
    }

    [Fact]
    public async Task Every_table_is_strict_and_begins_with_the_tenant_unless_it_belongs_to_all_of_them()
    {
        await using var sqlite = await TemporaryDatabase.CreateAsync(TestStore.Sqlite);
        await using var connection = await sqlite.Database.OpenAsync(default);

        var tables = (await connection.QueryAsync<(string Name, long Strict, long Tenants)>(
            """
            select name, strict, (select count(*) from pragma_table_info(t.name) c where c.name = 'tenant' and c."notnull" = 1)
            from pragma_table_list t where schema = 'main' and name not like 'sqlite_%'
            """)).ToList();

        Assert.Contains(tables, table => table.Name is "delivery_inbox");
        Assert.All(tables, table => Assert.Equal((1, WithoutTenant.Contains(table.Name) ? 0 : 1), (table.Strict, table.Tenants)));
    }
}
