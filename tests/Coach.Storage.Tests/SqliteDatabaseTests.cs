using Coach.Storage.Tests.Privacy;

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

    [Fact]
    public async Task What_was_erased_is_in_no_free_page_and_not_in_the_log_of_writes()
    {
        var amna = Kept.Person("t1");
        await Kept.WriteAsync(Db, amna);
        Assert.True((await Db.BytesAsync()).AsSpan().IndexOf("amna@example.com"u8) >= 0);

        await Kept.EraseAsync(Db, amna);

        // The log is emptied behind the answer; another write comes after it.
        await Db.Database.WriteAsync([], default);
        Assert.Equal(-1, (await Db.BytesAsync()).AsSpan().IndexOf("amna@example.com"u8));
        Assert.Equal(-1, (await Db.BytesAsync()).AsSpan().IndexOf("Amna Raza"u8));
    }
}
