using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Coach.Testing;

/// <summary>
/// A PostgreSQL to be thrown away: the server that <c>COACH_TEST_POSTGRES</c> names, else a cluster of its own from the machine's binaries,
/// on a socket in a temporary folder. It ends with the process that started it, even where that one is killed.
/// </summary>
public sealed class PostgresServer
{
    private const string Prefix = "coach-postgres-";

    private static readonly Lazy<Task<PostgresServer>> OfTheProcess = new(() => StartAsync());

    private readonly string _admin;
    private readonly Process? _process;
    private int _databases;

    private PostgresServer(string admin, Process? process)
    {
        _admin = admin;
        _process = process;
    }

    /// <summary>Why this machine has none; null where it has.</summary>
    public static string? Missing { get; } = Given is null && Binaries() is null
        ? "PostgreSQL is not installed (Debian's package postgresql-15, or COACH_TEST_POSTGRES is the connection string of a server where databases may be made)."
        : null;

    private static string? Given => Environment.GetEnvironmentVariable("COACH_TEST_POSTGRES") is { Length: > 0 } given ? given : null;

    /// <summary>One for each process, started when it is first asked for.</summary>
    public static Task<PostgresServer> SharedAsync() => OfTheProcess.Value;

    /// <param name="isDurable">Whether a commit waits for the disk, as in production. Tests can do without.</param>
    public static async Task<PostgresServer> StartAsync(bool isDurable = false)
    {
        if (Given is { } given)
            return new PostgresServer(given, null);
        var binaries = Binaries() ?? throw new InvalidOperationException(Missing);
        RemoveLeftovers();
        var folder = Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "hba.conf"), "local all guarded scram-sha-256\nlocal all all trust\n");
        string[] settings = isDurable ? [] : ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];
        var process = Process.Start(new ProcessStartInfo("sh", ["-c", Script(), "postgres.sh", binaries, folder, .. settings])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("sh did not start.");
        if (await process.StandardOutput.ReadLineAsync() is not "ready")
            throw new InvalidOperationException($"PostgreSQL did not start:\n{string.Join('\n', Directory.GetFiles(folder, "*.log").Select(File.ReadAllText))}");
        return new PostgresServer($"Host={folder};Username=coach;Database=postgres;Pooling=false", process);
    }

    /// <summary>A new database, empty or like another one, and how to connect to it.</summary>
    public async Task<string> CreateAsync(string? like = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"coach_{Environment.ProcessId}_{Guid.NewGuid().ToString("N")[..8]}_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync($"create database {name} template {(like is null ? "template0" : new NpgsqlConnectionStringBuilder(like).Database)}");
        return new NpgsqlConnectionStringBuilder(_admin) { Database = name, Pooling = true }.ToString();
    }

    public Task DropAsync(string connectionString) => ExecuteAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");

    /// <summary>Runs something as the server's administrator, outside of any database of a test.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_admin);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Ends it now instead of with the process.</summary>
    public async Task StopAsync()
    {
        if (_process is null)
            return;
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Of a run that ended so that not even its script could tidy up.</summary>
    private static void RemoveLeftovers()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (!int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || IsRunning(id))
                continue;
            try
            {
                EndServer(Path.Combine(folder, "data", "postmaster.pid"));
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or being removed at this moment.
                continue;
            }
        }
    }

    private static void EndServer(string pidFile)
    {
        if (!File.Exists(pidFile) || !int.TryParse(File.ReadLines(pidFile).First(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !IsRunning(id))
            return;
        using var server = Process.GetProcessById(id);
        if (server.ProcessName is not "postgres")
            return;
        server.Kill();
        server.WaitForExit();
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string? Binaries()
    {
        const string Debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")) : [];
        return folders
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static string Script()
    {
        using var stream = typeof(PostgresServer).Assembly.GetManifestResourceStream("postgres.sh") ?? throw new InvalidOperationException("postgres.sh is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
