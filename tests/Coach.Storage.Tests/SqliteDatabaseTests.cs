namespace Coach.Storage.Tests;

[Only(TestStore.Sqlite)]
public sealed class SqliteDatabaseTests : StorageTest
{
    [Fact]
    public async Task The_folder_of_the_database_is_made()
    {
        var below = Path.Combine(Path.GetDirectoryName(((TemporarySqlite)Db).Path)!, "data", "deep", "coach.db");
        await using var database = new SqliteDatabase($"Data Source={below}");

        await database.MigrateAsync(default);

        Assert.True(File.Exists(below));
    }
}
