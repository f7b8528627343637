using System.Data.Common;

namespace Coach.Storage.Tests;

/// <summary>How a database comes to be up to date.</summary>
public sealed class MigrationTests : StorageTest
{
    [Fact]
    public void Steps_are_numbered_and_their_numbers_rise()
    {
        var steps = SchemaSteps.For(Db.Schema);

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Matches("^[0-9]{3}-[a-z]+$", step.Name));
        Assert.Equal(steps.Count, steps.Select(step => step.Name.Split('-')[0]).Distinct().Count());
    }

    [Fact]
    public async Task A_fresh_database_takes_every_step_and_then_none()
    {
        await using var db = await TemporaryDatabase.EmptyAsync(On);

        Assert.Equal(SchemaSteps.For(Db.Schema).Count, await db.Database.MigrateAsync(default));
        Assert.Equal(0, await db.Database.MigrateAsync(default));
        await db.RestartAsync();
        Assert.Equal(0, await db.Database.MigrateAsync(default));
    }

    [Fact]
    public async Task Hosts_that_start_at_once_take_every_step_once()
    {
        await using var db = await TemporaryDatabase.EmptyAsync(On);
        var hosts = Enumerable.Range(0, 4).Select(_ => db.Open()).ToList();

        var taken = await Task.WhenAll(hosts.Select(host => Task.Run(() => host.MigrateAsync(default))));

        Assert.Equal(SchemaSteps.For(Db.Schema).Count, taken.Sum());
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    [Fact]
    public async Task A_step_that_breaks_off_leaves_no_half_of_it()
    {
        await using var db = await TemporaryDatabase.EmptyAsync(On);
        await db.Database.WriteAsync([new Statement("create table quiz_answer (something integer)", new { })], default);

        await Assert.ThrowsAnyAsync<DbException>(() => db.Database.MigrateAsync(default));

        Assert.Equal(["quiz_answer"], (await TableShape.AllAsync(db)).Select(table => table.Name));
    }
}
