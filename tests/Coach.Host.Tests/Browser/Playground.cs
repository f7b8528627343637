using Coach.Host.LocalClient;
using Coach.Host.Tests.LocalClient;

namespace Coach.Host.Tests.Browser;

/// <summary>One window of the local client, on a port of its own, for a bot that listens already.</summary>
public sealed class Playground : IAsyncDisposable
{
    private readonly RunningClient _client;

    private readonly TemporaryFolder _logs;

    private Playground(RunningClient client, TemporaryFolder logs) => (_client, _logs) = (client, logs);

    /// <summary>The page's address, for <see cref="Chromium.OpenAsync"/>.</summary>
    public string Url => _client.Url;

    /// <param name="endpoint">The bot's address, for instance <c>http://127.0.0.1:41234/api/messages</c>.</param>
    /// <param name="person">Whose window: <c>ayesha</c>, <c>bilal</c> or <c>sana</c>.</param>
    public static async Task<Playground> StartAsync(string endpoint, string person = "ayesha")
    {
        var package = await HostFolder.InstalledPackageAsync();
        var window = ClientWindow.Three(56150).Single(window => window.Id == person) with { Port = 0 };
        var logs = new TemporaryFolder();
        var playground = new Playground(RunningClient.Start(window, endpoint, package.Script, new ClientFolders(HostFolder.Client.Source, logs.Path)), logs);
        if (await playground._client.OpenAsync(CancellationToken.None))
            return playground;

        var log = await File.ReadAllTextAsync(logs.File(Path.Combine("logs", $"{person}.log")));
        await playground.DisposeAsync();
        throw new InvalidOperationException($"The client did not open its page: {log}");
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        _logs.Dispose();
    }
}
