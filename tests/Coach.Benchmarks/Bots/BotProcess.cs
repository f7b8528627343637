using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Coach.Benchmarks.Bots;

internal enum BotKind
{
    Floor,
    Coach,
}

/// <summary>A bot as a process of its own, with a database of its own that goes with it.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly BotDatabase _database;
    private readonly Process _process;
    private readonly long _startedAt;

    private BotProcess(BotKind kind, string? postgres)
    {
        _database = new BotDatabase(postgres);
        Port = FreePort();
        _startedAt = Stopwatch.GetTimestamp();
        _process = Process.Start(kind is BotKind.Floor ? Floor() : Coach()) ?? throw new InvalidOperationException($"The {kind} did not start.");
    }

    public int Port { get; }

    public TimeSpan Age => Stopwatch.GetElapsedTime(_startedAt);

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Throws where the bot has ended by itself: nobody waits for what cannot come.</summary>
    public void MustBeRunning()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"The bot has ended with exit code {_process.ExitCode}.");
    }

    public static BotProcess Start(BotKind kind, string? postgres) => new(kind, postgres);

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _database.Dispose();
    }

    private ProcessStartInfo Floor() => new(
        Program("Coach.Benchmarks"), ["floor", Port.ToString(System.Globalization.CultureInfo.InvariantCulture), _database.ConnectionString]);

    /// <summary>As a developer's machine has it, but for the local client. Whoever writes is enrolled.</summary>
    private ProcessStartInfo Coach() => new(
        Program("Coach.Host"),
        [
            "--environment=Development", "--Client:Start=false", "--People:Unknown=Enrol", $"--urls=http://127.0.0.1:{Port}",
            $"--ConnectionStrings:Coach={_database.ConnectionString}",
        ])
    {
        WorkingDirectory = ContentRoot(),
    };

    /// <summary>Another project's program of the same build: artifacts/bin/PROJECT/CONFIGURATION.</summary>
    private static string Program(string project)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(output.Parent!.Parent!.FullName, project, output.Name, project);
        return File.Exists(program) ? program : program + ".exe";
    }

    private static string ContentRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "src", "Coach.Host") is var host && Directory.Exists(host))
                return host;
        }

        throw new DirectoryNotFoundException("The coach's own folder is not above this program.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
