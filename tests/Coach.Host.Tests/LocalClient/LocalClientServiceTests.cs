using Coach.Host.LocalClient;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Coach.Host.Tests.LocalClient;

public sealed class LocalClientServiceTests
{
    [NodeFact]
    public async Task Three_windows_open_with_the_host_and_end_with_it()
    {
        await using var app = Host(start: true);
        await app.StartAsync();

        var open = await OursAsync(count: 3);
        Assert.Equal(["ayesha", "bilal", "sana"], open.Select(client => client.Window).Order(StringComparer.Ordinal));
        Assert.All(open, client => Assert.Equal($"{app.Urls.Single()}/api/messages", client.Endpoint));

        await app.StopAsync();
        Assert.All(open, client => Assert.False(client.Process.IsRunning()));
        Assert.Empty(await OursAsync(count: 0));
    }

    [Fact]
    public async Task No_window_opens_when_it_is_switched_off()
    {
        await using var app = Host(start: false);
        await app.StartAsync();
        await app.StopAsync();

        Assert.Empty(await OursAsync(count: 0));
    }

    private static WebApplication Host(bool start)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = HostFolder.Path, EnvironmentName = Environments.Development });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Client:Start"] = $"{start}", ["Client:FirstPort"] = "57150" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLocalClient(builder.Configuration);
        return builder.Build();
    }

    /// <summary>What is written down of this process, once that many windows are open.</summary>
    private static async Task<IReadOnlyList<ClientProcess>> OursAsync(int count)
    {
        var record = new ClientProcesses(HostFolder.Client.StateFile);
        for (var tries = 0; ; tries++)
        {
            var ours = (await record.ReadAsync(CancellationToken.None)).Where(client => client.Host.IsSameAs(ProcessStamp.Self) && client.Port > 0).ToList();
            if (ours.Count == count || tries == 600)
                return ours;
            await Task.Delay(100);
        }
    }
}
