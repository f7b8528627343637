using System.Diagnostics;

namespace Coach.Host.LocalClient;

/// <summary>A client that runs, one Node process with one page. It ends with <see cref="DisposeAsync"/>.</summary>
public sealed class RunningClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;

    private readonly TaskCompletionSource<int?> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningClient(ClientWindow window, Process process)
    {
        Window = window;
        _process = process;
    }

    public ClientWindow Window { get; }

    /// <summary>The port it really listens on; 0 until it is open.</summary>
    public int Port { get; private set; }

    public int ProcessId => _process.Id;

    public string Url => $"http://localhost:{Port}";

    /// <summary>Asked anew each time: a version manager's <c>node</c> turns into the real one. Null when the client has ended.</summary>
    public ProcessStamp? Stamp => ProcessStamp.Of(_process);

    /// <summary>A client that an earlier start of the coach left behind.</summary>
    internal static RunningClient Reuse(ClientWindow window, Process process, int port) => new(window, process) { Port = port };

    /// <summary>Starts the client; <see cref="OpenAsync"/> waits for its page.</summary>
    /// <param name="window">Whose page it is, and on which port to try first.</param>
    /// <param name="endpoint">The coach's address, for instance <c>http://localhost:3978/api/messages</c>.</param>
    /// <param name="script">The installed package's script, <see cref="ClientPackage.Script"/>.</param>
    /// <param name="folders">Where the configuration is read and the log is written.</param>
    public static RunningClient Start(ClientWindow window, string endpoint, string script, ClientFolders folders)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folders.Log(window))!);
        var process = new Process { StartInfo = Command(window, endpoint, script, folders) };
        var client = new RunningClient(window, process);
        process.OutputDataReceived += (_, line) => client.Hear(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return client;
    }

    /// <summary>Waits until the page answers.</summary>
    /// <returns>Whether it does; if not, the client ended by itself or is to be ended.</returns>
    public async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            // The client says that it listens before it has read its configuration, and ends when it cannot.
            if (await _listening.Task.WaitAsync(patience.Token) is not { } port)
                return false;
            while (await ClientAnswer.WhoseAsync(port, patience.Token) != Window.Name)
            {
                if (_process.HasExited)
                    return false;
                await Task.Delay(Pause, patience.Token);
            }

            Port = port;
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync(_process, Port);
        _process.Dispose();
    }

    /// <summary>Ends a client and waits until its port is free.</summary>
    internal static async Task EndAsync(Process process, int port)
    {
        Kill(process);

        // Not until the process is gone: one that an earlier start left has another parent, who may never bury it.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        while (!patience.IsCancellationRequested && await ClientAnswer.IsTakenAsync(port))
            await Task.Delay(Pause, CancellationToken.None);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself, as it does when the terminal interrupts the whole group.
        }
    }

    /// <param name="line">Null is the end of what it prints. What comes after the port is read and dropped: a full pipe would stop the client.</param>
    private void Hear(string? line)
    {
        if (line is null || ListeningLine.Port(line) is not null)
            _listening.TrySetResult(ListeningLine.Port(line));
    }

    private static ProcessStartInfo Command(ClientWindow window, string endpoint, string script, ClientFolders folders)
    {
        // Node itself and not npx, so that the process that was started is the client.
        var command = new ProcessStartInfo("node", [script, "start", "-e", endpoint, "-c", "msteams", "-p", $"{window.Port}", "--disable-telemetry"])
        {
            UseShellExecute = false,
            WorkingDirectory = folders.Data,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            Environment =
            {
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true",
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = folders.Configuration(window),
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = folders.Log(window),
            },
        };

        // The client would call the coach on this machine through a proxy.
        foreach (var proxy in new[] { "HTTP_PROXY", "http_proxy" })
            command.Environment.Remove(proxy);
        return command;
    }
}
