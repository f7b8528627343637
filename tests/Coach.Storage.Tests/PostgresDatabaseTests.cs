using System.Runtime.InteropServices;
using Coach.Delivery;
using Coach.Testing;
using Dapper;
using Npgsql;

namespace Coach.Storage.Tests;

/// <summary>What storage bears on PostgreSQL: bad statements, a database that is read-only or gone, and commits whose answer is lost.</summary>
[Only(TestStore.Postgres)]
public sealed class PostgresDatabaseTests : StorageTest
{
    private const string Insert = "insert into privacy_key (id, xml, added_at) values (@id, 'x', now())";

    [Theory]
    [InlineData("this is no SQL")]
    [InlineData("insert into no_table values (1)")]
    [InlineData("insert into privacy_key (id, xml, added_at) values ('a', null, now())")]
    [InlineData("insert into privacy_key (id, xml, added_at) values ('a', 'x', 'no instant')")]
    [InlineData("insert into delivery_outbox (id, tenant, conversation, kind, reply, written_at, state) values ('a', 't', 'c', 'shout', false, now(), 'ready')")]
    [InlineData("insert into privacy_key (id, xml, added_at) values (@missing, 'x', now())")]
    public async Task A_broken_statement_throws_and_spoils_nobody_elses_write(string broken)
    {
        var others = Enumerable.Range(0, 20).Select(number => WriteAsync(Db.Database, $"before {number}")).ToList();
        var spoilt = Db.Database.WriteAsync([new Statement(Insert, new { id = "spoilt" }), new Statement(broken, new { })], default);
        others.AddRange(Enumerable.Range(0, 20).Select(number => WriteAsync(Db.Database, $"after {number}")));

        await Assert.ThrowsAnyAsync<Exception>(() => spoilt);
        Assert.All(await Task.WhenAll(others), written => Assert.Equal(Commit.Done, written.Commit));
        Assert.Equal((40, 0), (await CountAsync(), await Db.AskAsync<int>("select count(*) from privacy_key where id = 'spoilt'")));
    }

    [Fact]
    public async Task What_only_looks_like_a_value_stands_as_it_is_written()
    {
        await Db.Database.WriteAsync([new Statement("insert into privacy_key (id, xml, added_at) values (@id, '@id is ''@id''', now()) -- @id", new { id = "a" })], default);

        Assert.Equal("@id is '@id'", await Db.AskAsync<string>("select xml from privacy_key where id = 'a'"));
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
    public async Task Writes_that_lock_each_other_out_are_tried_again_and_all_are_made()
    {
        await WriteAsync(Db.Database, "a");
        await WriteAsync(Db.Database, "b");
        Statement pause = new("select pg_sleep(0.2)", new { });

        var written = await Task.WhenAll(
            Db.Database.WriteAsync([Touch("a"), pause, Touch("b")], default),
            Db.Database.WriteAsync([Touch("b"), pause, Touch("a")], default));

        Assert.All(written, outcome => Assert.Equal(Commit.Done, outcome.Commit));
        Assert.Equal(2, await Db.AskAsync<int>("select count(*) from privacy_key where xml = 'xxx'"));

        static Statement Touch(string id) => new("update privacy_key set xml = xml || 'x' where id = @id", new { id });
    }

    [Fact]
    public async Task While_the_database_is_read_only_writes_throw_reads_work_and_then_both_do()
    {
        await WriteAsync(Db.Database, "before");
        await SetReadOnlyAsync(true);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => WriteAsync(Db.Database, "refused"));
        Assert.Equal("The database is read-only: the coach must be able to write to it.", DatabaseFaults.Sentence(refusal));
        Assert.Equal(1, await CountAsync());

        await SetReadOnlyAsync(false);
        Assert.Equal(Commit.Done, (await WriteAsync(Db.Database, "after")).Commit);
    }

    [Fact]
    public async Task While_the_database_is_gone_everything_throws_and_then_it_works_again()
    {
        await using var wire = new TestWire(Db.ConnectionString);
        await using var database = new PostgresDatabase(wire.ConnectionString);
        await WriteAsync(database, "before");

        await wire.CutAsync();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => WriteAsync(database, "gone"));
        var unreached = await Assert.ThrowsAnyAsync<NpgsqlException>(() => WriteAsync(database, "still gone"));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => database.OpenAsync(default));
        Assert.StartsWith("The database cannot be reached: ", DatabaseFaults.Sentence(unreached), StringComparison.Ordinal);

        wire.Mend();
        Assert.Equal(Commit.Done, (await WriteAsync(database, "after")).Commit);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task After_the_server_was_started_anew_one_read_fails_and_no_write()
    {
        await UseManyConnectionsAsync();
        await EndAllAsync();
        await Assert.ThrowsAnyAsync<NpgsqlException>(CountAsync);
        Assert.Equal(0, await CountAsync());

        await UseManyConnectionsAsync();
        await EndAllAsync();
        Assert.Equal(Commit.Done, (await WriteAsync(Db.Database, "a")).Commit);

        Task UseManyConnectionsAsync() => Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Db.AskAsync<string>("select pg_sleep(0.1)::text")));
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_asked_about_and_counts()
    {
        await using var wire = new TestWire(Db.ConnectionString);
        await using var database = new PostgresDatabase(wire.ConnectionString);
        await WriteAsync(database, "before");

        wire.Passes = OnceAtCommit(Passing.Last);
        var written = await WriteAsync(database, "in doubt");

        Assert.Equal(Commit.Done, written.Commit);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_commit_that_never_arrived_is_made_again_and_once()
    {
        await using var wire = new TestWire(Db.ConnectionString);
        await using var database = new PostgresDatabase(wire.ConnectionString);
        await WriteAsync(database, "before");

        wire.Passes = OnceAtCommit(Passing.Lost);
        var written = await WriteAsync(database, "in doubt");

        Assert.Equal((Commit.Done, 1), (written.Commit, written.Touched.Single()));
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task The_lock_is_one_host_s_it_is_taken_again_when_its_connection_was_lost_and_told_when_another_has_it()
    {
        await using var second = Db.Open();
        await using var held = await Db.Database.LockAsync(default);
        var refusal = await Assert.ThrowsAsync<IOException>(() => second.LockAsync(default));
        Assert.StartsWith("Another coach is using the database coach_", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Holding.Held, await held.CheckAsync(default));

        await EndOfTheHolderAsync();
        Assert.Equal(Holding.Lost, await held.CheckAsync(default));
        Assert.Equal(Holding.Held, await held.CheckAsync(default));

        await EndOfTheHolderAsync();
        await using (await second.LockAsync(default))
            Assert.Equal((Holding.Lost, Holding.Taken), (await held.CheckAsync(default), await held.CheckAsync(default)));
        Assert.Equal(Holding.Held, await held.CheckAsync(default));
    }

    [Fact]
    public async Task A_lock_that_another_connection_of_a_pooler_has_is_not_held()
    {
        var isElsewhere = false;
        await using var wire = new TestWire(Db.ConnectionString)
        {
            Passes = bytes =>
            {
                if (isElsewhere)
                    Replace(bytes, "pid = pg_backend_pid()"u8, "pid = 0               "u8);
                return Passing.On;
            },
        };
        await using var database = new PostgresDatabase(wire.ConnectionString);
        await using var held = await database.LockAsync(default);
        Assert.Equal(Holding.Held, await held.CheckAsync(default));

        isElsewhere = true;
        Assert.Equal(Holding.Lost, await held.CheckAsync(default));
        var refusal = await Assert.ThrowsAsync<IOException>(() => database.LockAsync(default));

        Assert.Equal("The database does not keep a lock for the connection that took it. Connect to it directly, or through a pooler in session mode.", refusal.Message);
    }

    [Fact]
    public async Task A_migration_waits_for_another_host_s_for_as_long_as_that_takes()
    {
        await using var other = new NpgsqlConnection(Db.ConnectionString);
        await other.OpenAsync();
        await other.ExecuteAsync("select pg_advisory_lock(@Schema)", new { PostgresLocks.Schema });
        await using var database = new PostgresDatabase(new NpgsqlConnectionStringBuilder(Db.ConnectionString) { CommandTimeout = 1 }.ToString());

        var migration = database.MigrateAsync(default);
        await Task.WhenAny(migration, Task.Delay(TimeSpan.FromSeconds(2)));
        await other.ExecuteAsync("select pg_advisory_unlock(@Schema)", new { PostgresLocks.Schema });

        Assert.Equal(0, await migration);
    }

    [Theory]
    [InlineData("1000000000")]
    [InlineData("3")]
    public async Task A_transaction_that_the_server_never_made_or_does_not_remember_is_not_committed(string transaction)
    {
        await using var source = NpgsqlDataSource.Create(Db.ConnectionString);

        Assert.False(await PostgresCommits.IsDoneAsync(source, transaction, default).WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task What_is_no_trouble_of_the_moment_is_not_waited_for_when_a_commit_is_asked_about()
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Db.ConnectionString) { Database = "coach_dropped" });

        await Assert.ThrowsAsync<PostgresException>(() => PostgresCommits.IsDoneAsync(source, "3", default).WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static void Replace(ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> what, ReadOnlySpan<byte> by)
    {
        if (bytes.Span.IndexOf(what) is >= 0 and var place)
            by.CopyTo(MemoryMarshal.AsMemory(bytes).Span[place..]);
    }

    private static Func<ReadOnlyMemory<byte>, Passing> OnceAtCommit(Passing passing)
    {
        var isOver = 0;
        return bytes => bytes.Span.IndexOf("COMMIT\0"u8) >= 0 && Interlocked.Exchange(ref isOver, 1) is 0 ? passing : Passing.On;
    }

    private static Task<Written> WriteAsync(Database database, string id) => database.WriteAsync([new Statement(Insert, new { id })], default);

    private Task<int> CountAsync() => Db.AskAsync<int>("select count(*) from privacy_key");

    private Task<int> EndOfTheHolderAsync() => Db.AskAsync<int>(
        "select count(pg_terminate_backend(pid, 5000)) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");

    private async Task EndAllAsync()
    {
        await using var other = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Db.ConnectionString) { Pooling = false }.ToString());
        await other.OpenAsync();
        await other.ExecuteAsync("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    }

    private async Task SetReadOnlyAsync(bool isReadOnly)
    {
        var server = await PostgresServer.SharedAsync();
        await server.ExecuteAsync($"alter database {new NpgsqlConnectionStringBuilder(Db.ConnectionString).Database} set default_transaction_read_only = {(isReadOnly ? "on" : "off")}");
        await Db.RestartAsync();
    }
}
