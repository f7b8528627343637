using Coach.Host.LocalClient;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Coach.Host.Tests.LocalClient;

/// <summary>Real clients, as a killed host leaves them.</summary>
public sealed class LeftClientsTests : IAsyncLifetime, IDisposable
{
    private static readonly ClientWindow Ayesha = ClientWindow.Three(56150)[0] with { Port = 0 };

    private static readonly ProcessStamp DeadHost = ProcessStamp.Self with { Id = int.MaxValue };

    private readonly TemporaryFolder _folder = new();

    /// <summary>A client looks for its bot before it answers; any server will do.</summary>
    private readonly WebApplication _bot = Bot();

    private string Endpoint => $"{_bot.Urls.Single()}/api/messages";

    private ClientProcesses Record => new(_folder.File("clients.json"));

    public Task InitializeAsync() => _bot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [NodeFact]
    public async Task A_left_client_that_serves_is_taken_over()
    {
        await using var left = await LeaveAsync(DeadHost);

        var reused = Assert.Single(await SettleAsync(Endpoint));

        Assert.Equal(left.ProcessId, reused.ProcessId);
        Assert.Equal(left.Port, reused.Port);
        Assert.Equal(ProcessStamp.Self.Id, Assert.Single(await Record.ReadAsync(CancellationToken.None)).Host.Id);
    }

    [NodeFact]
    public async Task A_left_client_of_another_address_is_ended()
    {
        await using var left = await LeaveAsync(DeadHost);

        Assert.Empty(await SettleAsync("http://localhost:10/api/messages"));

        Assert.Null(left.Stamp);
        Assert.Empty(await Record.ReadAsync(CancellationToken.None));
    }

    [NodeFact]
    public async Task A_client_of_a_host_that_runs_is_left_alone()
    {
        await using var others = await LeaveAsync(ProcessStamp.Self);

        Assert.Empty(await SettleAsync("http://localhost:10/api/messages"));

        Assert.NotNull(others.Stamp);
        Assert.Single(await Record.ReadAsync(CancellationToken.None));
    }

    private static WebApplication Bot()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private async Task<RunningClient> LeaveAsync(ProcessStamp host)
    {
        var package = await HostFolder.InstalledPackageAsync();
        var client = RunningClient.Start(Ayesha, Endpoint, package.Script, new ClientFolders(HostFolder.Client.Source, _folder.Path));
        Assert.True(await client.OpenAsync(CancellationToken.None));
        await Record.AddAsync(new ClientProcess(Ayesha.Id, client.Stamp!, host, client.Port, Endpoint, "as-now"), CancellationToken.None);
        return client;
    }

    private Task<IReadOnlyList<RunningClient>> SettleAsync(string endpoint) =>
        new LeftClients(Record, ProcessStamp.Self).SettleAsync(endpoint, new Dictionary<ClientWindow, string> { [Ayesha] = "as-now" }, CancellationToken.None);
}
