using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Coach.Host.Tests.LocalClient;

namespace Coach.Host.Tests.Browser;

/// <summary>The coach as a process of its own, on one port and one database through all its lives: it can be killed as a power cut would.</summary>
internal sealed class CoachProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly string _address = $"http://127.0.0.1:{FreePort()}";
    private Process? _process;
    private TestStorage? _storage;

    public TestStorage Storage => _storage ?? throw new InvalidOperationException("The coach was never started.");

    public string Endpoint => $"{_address}/api/messages";

    public async Task StartAsync()
    {
        _storage ??= await TestStorage.CreateAsync(_data.Path);
        string[] arguments =
        [
            "exec", typeof(CoachHost).Assembly.Location,
            $"--contentRoot={HostFolder.Path}", "--environment=Development", "--Client:Start=false",
            $"--urls={_address}", $"--ConnectionStrings:Coach={Storage.ConnectionString}",
        ];
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("The coach did not start.");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ReadyAsync();
    }

    /// <summary>SIGKILL: no farewell, nothing flushed.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Its exit code, once it has ended of itself.</summary>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _process!.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        if (_storage is not null)
            await _storage.DisposeAsync();
        _data.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromMinutes(1); await Task.Delay(100))
        {
            try
            {
                using var response = await http.GetAsync(new Uri($"{_address}/health/ready"));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
                continue;
            }
        }

        throw new InvalidOperationException("The coach was not ready within a minute.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
