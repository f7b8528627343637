using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Builder;

namespace BotBuilder.Tests.Builder;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_is_read_is_a_new_copy_of_the_types_that_were_written()
    {
        var written = new Note { Text = "a", Extra = new Note { Text = "b", Extra = new List<object> { 1, "c", 2.5m, DayOfWeek.Friday, new Point(3, 4), new object[] { true } } } };
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = written });
        written.Text = "changed";

        var first = await ReadAsync<Note>();
        var second = await ReadAsync<Note>();

        Assert.NotSame(first, second);
        Assert.Equal("a", first.Text);
        var inner = Assert.IsType<Note>(first.Extra);
        Assert.Equal([1, "c", 2.5m, DayOfWeek.Friday, new Point(3, 4), new object[] { true }], Assert.IsType<List<object>>(inner.Extra));
    }

    [Fact]
    public async Task A_write_over_a_newer_version_is_refused()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "1" } });
        var (mine, theirs) = (await ReadAsync<Note>(), await ReadAsync<Note>());
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = theirs });

        var e = await Assert.ThrowsAsync<Exception>(() => _storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }));

        Assert.StartsWith("Etag conflict.", e.Message, StringComparison.Ordinal);
        Assert.NotEqual(mine.ETag, (await ReadAsync<Note>()).ETag);
        mine.ETag = "*";
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine });
        mine.ETag = "";
        await Assert.ThrowsAsync<Exception>(() => _storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }));
    }

    [Fact]
    public async Task What_has_no_version_is_written_over()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Point(1, 1) });
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Point(2, 2) });

        Assert.Equal(new Point(2, 2), await ReadAsync<Point>());
    }

    [Fact]
    public async Task What_is_not_there_is_missing_from_the_answer()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note(), ["null"] = null!, ["?*/'\"\\"] = new Note() });
        await _storage.DeleteAsync(["k", "never"]);

        Assert.Equal(["?*/'\"\\"], (await _storage.ReadAsync(["k", "null", "never", "?*/'\"\\"])).Keys);
        Assert.Empty(await _storage.ReadAsync<Point>(["?*/'\"\\"]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null));
    }

    private async Task<T> ReadAsync<T>()
        where T : class => (await _storage.ReadAsync<T>(["k"]))["k"];

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public object? Extra { get; set; }

        [AllowNull]
        public string ETag { get; set; }
    }

    private sealed record Point(int X, int Y);
}
