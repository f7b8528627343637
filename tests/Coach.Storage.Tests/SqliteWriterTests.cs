using Coach.Delivery;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Coach.Storage.Tests;

/// <summary>What storage bears: bad statements, a disk that is full, locked or read-only, and being closed in the middle.</summary>
[Only(TestStore.Sqlite)]
public sealed class SqliteWriterTests : StorageTest
{
    private const string Insert = "insert into privacy_key (id, xml, added_at) values (@id, 'x', 0)";
    private const int Busy = 5, ReadOnly = 8, Full = 13;

    private TemporarySqlite File => (TemporarySqlite)Db;

    [Fact]
    public async Task A_commit_is_on_the_disk_before_it_is_told()
    {
        await WriteAsync("create table probe (synchronous integer, foreign_keys integer)");
        await WriteAsync("insert into probe select s.synchronous, f.foreign_keys from pragma_synchronous s, pragma_foreign_keys f");

        Assert.Equal("wal", await Db.AskAsync<string>("pragma journal_mode"));
        Assert.Equal((2, 1), (await Db.AskAsync<int>("select synchronous from probe"), await Db.AskAsync<int>("select foreign_keys from probe")));
    }

    [Theory]
    [InlineData("this is no SQL")]
    [InlineData("insert into no_table values (1)")]
    [InlineData("insert into privacy_key (id, xml, added_at) values ('a', null, 0)")]
    [InlineData("insert into privacy_key (id, xml, added_at) values ('a', 'x', 'no number')")]
    [InlineData("insert into delivery_outbox (id, tenant, conversation, kind, reply, written_at, state) values ('a', 't', 'c', 'shout', 0, 0, 'ready')")]
    [InlineData("insert into privacy_key (id, xml, added_at) values (@missing, 'x', 0)")]
    public async Task A_broken_statement_throws_and_spoils_nobody_elses_write(string broken)
    {
        var others = Enumerable.Range(0, 20).Select(number => WriteAsync(Insert, new { id = $"before {number}" })).ToList();
        var spoilt = Db.Database.WriteAsync([new Statement(Insert, new { id = "spoilt" }), new Statement(broken, new { })], default);
        others.AddRange(Enumerable.Range(0, 20).Select(number => WriteAsync(Insert, new { id = $"after {number}" })));

        await Assert.ThrowsAnyAsync<Exception>(() => spoilt);
        Assert.All(await Task.WhenAll(others), written => Assert.Equal(Commit.Done, written.Commit));
        Assert.Equal((40, 0), (await CountAsync(), await Db.AskAsync<int>("select count(*) from privacy_key where id = 'spoilt'")));
    }

    [Fact]
    public async Task A_value_that_cannot_be_bound_throws_and_the_next_write_works()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(Insert, new { id = new object() }));
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(Insert, new Throws("No value today.")));

        Assert.Equal(Commit.Done, (await WriteAsync(Insert, new { id = "a" })).Commit);
    }

    [Fact]
    public async Task A_broken_unique_rule_and_an_unexpected_number_of_rows_are_conflicts()
    {
        await WriteAsync(Insert, new { id = "a" });

        Assert.Equal(Commit.Conflict, (await WriteAsync(Insert, new { id = "a" })).Commit);
        Assert.Equal(Commit.Conflict, (await Db.Database.WriteAsync([new Statement("delete from privacy_key", new { }, MustTouch: 2)], default)).Commit);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Each_statement_tells_how_many_rows_it_touched()
    {
        var written = await Db.Database.WriteAsync(
            [new Statement(Insert, new { id = "a" }), new Statement(Insert, new { id = "b" }), new Statement("delete from privacy_key", new { }), new Statement("delete from privacy_key", new { })],
            default);

        Assert.Equal([1, 1, 2, 0], written.Touched);
    }

    [Fact]
    public async Task A_write_that_is_called_off_before_its_turn_is_not_made()
    {
        using var calledOff = new CancellationTokenSource();
        await calledOff.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Db.Database.WriteAsync([new Statement(Insert, new { id = "a" })], calledOff.Token));
        await WriteAsync(Insert, new { id = "b" });
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task While_the_database_is_read_only_writes_throw_and_then_they_work_again()
    {
        var connection = File.Outsider();
        await using var writer = new SqliteWriter(() => connection);
        Task<Written> WriteAsync(string id) => writer.WriteAsync([new Statement(Insert, new { id })], default);
        await WriteAsync("before");

        await connection.ExecuteAsync("pragma query_only = on");
        Assert.Equal(ReadOnly, (await Assert.ThrowsAsync<SqliteException>(() => WriteAsync("refused"))).SqliteErrorCode);
        Assert.Equal(1, await CountAsync());

        await connection.ExecuteAsync("pragma query_only = off");
        Assert.Equal(Commit.Done, (await WriteAsync("after")).Commit);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task While_the_disk_is_full_writes_throw_and_then_they_work_again()
    {
        await WriteAsync("pragma max_page_count = 1");
        Assert.Equal(Full, (await Assert.ThrowsAsync<SqliteException>(() => Db.Inbox.AcceptAsync(Incoming("a1", text: new string('x', 100_000)), default))).SqliteErrorCode);
        Assert.Empty(await Db.Inbox.TakeUnfinishedAsync(default));

        await WriteAsync("pragma max_page_count = 100000");
        Assert.Equal(new Receipt.New(), await Db.Inbox.AcceptAsync(Incoming("a1", text: new string('x', 100_000)), default));
    }

    [Fact]
    public async Task While_somebody_else_holds_the_lock_writes_throw_reads_work_and_then_both_do()
    {
        using var outsider = File.Outsider();
        await outsider.ExecuteAsync("begin immediate");
        Assert.Equal(Busy, (await Assert.ThrowsAsync<SqliteException>(() => WriteAsync(Insert, new { id = "a" }))).SqliteErrorCode);
        Assert.Equal(0, await CountAsync());

        await outsider.ExecuteAsync("rollback");
        Assert.Equal(Commit.Done, (await WriteAsync(Insert, new { id = "a" })).Commit);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_yet_is_tried_again()
    {
        var tries = 0;
        await using var writer = new SqliteWriter(() => tries++ is 0 ? throw new IOException("The disk is not there yet.") : File.Outsider());

        await Assert.ThrowsAsync<IOException>(() => writer.WriteAsync([new Statement(Insert, new { id = "a" })], default));
        Assert.Equal(Commit.Done, (await writer.WriteAsync([new Statement(Insert, new { id = "a" })], default)).Commit);
    }

    [Fact]
    public async Task A_connection_that_broke_fails_what_it_was_doing_and_is_replaced()
    {
        SqliteConnection? last = null;
        await using var writer = new SqliteWriter(() => last = File.Outsider());
        Task<Written> WriteAsync(string id) => writer.WriteAsync([new Statement(Insert, new { id })], default);
        await WriteAsync("before");

        await last!.DisposeAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("lost"));

        Assert.Equal(Commit.Done, (await WriteAsync("after")).Commit);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Closing_in_the_middle_loses_nothing_that_was_acknowledged_and_keeps_nothing_that_was_refused()
    {
        var begun = new TaskCompletionSource();
        var writers = Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            var acknowledged = 0;
            try
            {
                while (true)
                {
                    await WriteAsync(Insert, new { id = $"{writer} {acknowledged}" });
                    if (++acknowledged is 5)
                        begun.TrySetResult();
                }
            }
            catch (ObjectDisposedException)
            {
                return acknowledged;
            }
        })).ToList();

        await begun.Task;
        await Db.Database.DisposeAsync();
        var acknowledged = (await Task.WhenAll(writers)).Sum();
        await Db.RestartAsync();

        Assert.True(acknowledged >= 5);
        Assert.Equal(acknowledged, await CountAsync());
    }

    [Fact]
    public async Task A_database_may_be_closed_before_it_was_used_and_twice()
    {
        var database = new SqliteDatabase(Db.ConnectionString);
        await database.DisposeAsync();
        await database.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => database.WriteAsync([new Statement(Insert, new { id = "a" })], default));
    }

    private Task<Written> WriteAsync(string sql, object? values = null) => Db.Database.WriteAsync([new Statement(sql, values ?? new { })], default);

    private Task<int> CountAsync() => Db.AskAsync<int>("select count(*) from privacy_key");

    private sealed class Throws(string why)
    {
        public string Id => throw new FormatException(why);
    }
}
