using Coach.Host.LocalClient;

namespace Coach.Host.Tests.LocalClient;

public sealed class ClientProcessesTests : IDisposable
{
    private static readonly ProcessStamp Host = new(10, "/app/Coach.Host", DateTimeOffset.UnixEpoch);

    private static readonly ClientProcess Ayesha = new("ayesha", new(11, "/usr/bin/node", DateTimeOffset.UnixEpoch), Host, 0, "http://localhost:3978/api/messages", "c1");

    private static readonly ClientProcess Bilal = Ayesha with { Window = "bilal", Process = Ayesha.Process with { Id = 12 }, Host = Host with { Id = 20 } };

    private readonly TemporaryFolder _folder = new();

    private string RecordFile => _folder.File("clients.json");

    private ClientProcesses Record => new(RecordFile);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_written_down_is_read_by_the_next_start()
    {
        await Record.AddAsync(Ayesha, CancellationToken.None);
        await Record.AddAsync(Bilal, CancellationToken.None);

        Assert.Equal([Ayesha, Bilal], await Record.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_port_takes_the_place_of_the_first_note()
    {
        await Record.AddAsync(Ayesha, CancellationToken.None);
        await Record.AddAsync(Ayesha with { Port = 56150 }, CancellationToken.None);

        Assert.Equal([Ayesha with { Port = 56150 }], await Record.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_host_that_stops_crosses_out_its_own_clients_only()
    {
        await Record.AddAsync(Ayesha, CancellationToken.None);
        await Record.AddAsync(Bilal, CancellationToken.None);

        await Record.RemoveAsync(Host, CancellationToken.None);

        Assert.Equal([Bilal], await Record.ReadAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[{\"Window\":\"ayesha\",\"Process\":null,\"Host\":null,\"Port\":1,\"Endpoint\":\"\",\"Configuration\":\"\"}]")]
    public async Task A_damaged_record_names_nobody(string damaged)
    {
        await File.WriteAllTextAsync(RecordFile, damaged);

        Assert.Empty(await Record.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Two_hosts_that_write_at_once_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(100, 10).Select(id =>
            Record.AddAsync(Ayesha with { Process = Ayesha.Process with { Id = id } }, CancellationToken.None)));

        Assert.Equal(10, (await Record.ReadAsync(CancellationToken.None)).Count);
    }
}
