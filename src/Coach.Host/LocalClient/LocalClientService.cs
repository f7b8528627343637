using System.Collections.Concurrent;
using System.ComponentModel;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Coach.Host.LocalClient;

/// <summary>Opens the windows once the server listens, says where they are, and ends them with the host.</summary>
internal sealed partial class LocalClientService(
    IOptions<LocalClientOptions> options,
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    IServer server,
    ILogger<LocalClientService> logger) : BackgroundService
{
    private readonly ClientFolders _folders = ClientFolders.Under(environment.ContentRootPath);

    private readonly ConcurrentBag<RunningClient> _clients = [];

    private readonly ProcessStamp _self = ProcessStamp.Self;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_clients.IsEmpty)
            return;
        foreach (var client in _clients)
            await client.DisposeAsync();
        await Record().RemoveAsync(_self, cancellationToken);
        Log.Ended(logger, _clients.Count);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!(options.Value.Start ?? environment.IsDevelopment()))
            return;
        try
        {
            await ListeningAsync(stoppingToken);
            await OpenAsync(stoppingToken);
        }
        catch (LocalClientException problem)
        {
            Say(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or Win32Exception)
        {
            Log.Failed(logger, problem);
            Say($"The Teams windows could not be opened: {problem.Message}");
        }
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        var endpoint = BotEndpoint.Of(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            ?? throw new LocalClientException("The Teams windows need the coach to listen on plain http: set ASPNETCORE_URLS to http://localhost:3978.");
        await NodeRuntime.RequireAsync(cancellationToken);
        var package = new ClientPackage(_folders.Source, _folders.Data);
        if (!package.IsInstalled)
            Say("Installing Microsoft's local Teams client (once, about 15 MB) …");
        await package.InstallAsync(cancellationToken);

        var wanted = ClientWindow.Three(options.Value.FirstPort).ToDictionary(
            window => window,
            window => ClientFolders.Fingerprint(Path.Combine(_folders.Source, ClientPackage.LockFile), _folders.Configuration(window)));
        foreach (var client in await new LeftClients(Record(), _self).SettleAsync(endpoint, wanted, cancellationToken))
        {
            _clients.Add(client);
            Log.Reused(logger, client.Window.Id, client.ProcessId, client.Port);
        }

        var taken = _clients.Select(client => client.Window.Id).ToHashSet();
        await Task.WhenAll(wanted.Where(one => !taken.Contains(one.Key.Id)).Select(one => OpenAsync(one.Key, one.Value, endpoint, package.Script, cancellationToken)));
        if (_clients.Where(client => client.Port > 0).ToList() is { Count: > 0 } open)
            Say(Links.Of(open));
    }

    private async Task OpenAsync(ClientWindow window, string configuration, string endpoint, string script, CancellationToken cancellationToken)
    {
        var client = RunningClient.Start(window, endpoint, script, _folders);
        _clients.Add(client);

        // Written down at once, and again with the port: a host that is killed now leaves no client that nobody knows of.
        await WriteDownAsync();
        if (await client.OpenAsync(cancellationToken))
        {
            await WriteDownAsync();
            Log.Opened(logger, window.Id, client.ProcessId, client.Port);
        }
        else
        {
            Say($"The window of {window.Name} did not open; {_folders.Log(window)} may say why.");
        }

        Task WriteDownAsync() => client.Stamp is not { } stamp ? Task.CompletedTask
            : Record().AddAsync(new ClientProcess(window.Id, stamp, _self, client.Port, endpoint, configuration), cancellationToken);
    }

    private async Task ListeningAsync(CancellationToken cancellationToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(cancellationToken);
    }

    private ClientProcesses Record() => new(_folders.StateFile);

    /// <summary>To the person at the terminal, not to the log.</summary>
    private static void Say(string sentence) => Console.Out.WriteLine(sentence);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Client window {Window} opened: process {ProcessId}, port {Port}")]
        public static partial void Opened(ILogger logger, string window, int processId, int port);

        [LoggerMessage(Level = LogLevel.Information, Message = "Client window {Window} of an earlier start taken over: process {ProcessId}, port {Port}")]
        public static partial void Reused(ILogger logger, string window, int processId, int port);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Count} client windows ended")]
        public static partial void Ended(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The client windows could not be opened")]
        public static partial void Failed(ILogger logger, Exception problem);
    }
}
