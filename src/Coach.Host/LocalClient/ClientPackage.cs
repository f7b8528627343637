namespace Coach.Host.LocalClient;

/// <summary>
/// The npm package of the local client, installed once per lock file. It is installed beside its place and moved there when it is whole, so
/// that an installation that was cut off is never taken for one.
/// </summary>
/// <param name="source">The folder with <c>package.json</c>, its lock file and <c>.npmrc</c>.</param>
/// <param name="cache">The folder to install under.</param>
public sealed class ClientPackage(string source, string cache)
{
    public const string LockFile = "package-lock.json";

    private static readonly string[] Copied = ["package.json", LockFile, ".npmrc"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Where the package of this lock file belongs.</summary>
    public string Folder { get; } = Path.Combine(cache, ClientFolders.Fingerprint(Path.Combine(source, LockFile)));

    /// <summary>What <c>node</c> runs.</summary>
    public string Script => Path.Combine(Folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    public bool IsInstalled => File.Exists(Script);

    /// <exception cref="LocalClientException">npm is missing or failed.</exception>
    public async Task InstallAsync(CancellationToken cancellationToken)
    {
        if (IsInstalled)
            return;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var alone = await FileLock.TakeAsync(Path.Combine(cache, "install.lock"), patience.Token);
            if (!IsInstalled)
                await InstallAloneAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new LocalClientException($"The Teams windows could not be installed: npm was not done after {Patience.TotalMinutes} minutes. The next start tries again.");
        }
    }

    private async Task InstallAloneAsync(CancellationToken cancellationToken)
    {
        var partial = Folder + ".partial";
        Remove(partial);
        Directory.CreateDirectory(partial);
        foreach (var file in Copied)
            File.Copy(Path.Combine(source, file), Path.Combine(partial, file));

        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var outcome = await OtherProgram.RunAsync(npm, ["ci", "--loglevel=error"], partial, cancellationToken)
            ?? throw new LocalClientException("The Teams windows could not be installed: npm, which belongs to Node.js, is not on the PATH.");
        if (outcome.ExitCode is not 0)
        {
            var log = Path.Combine(cache, "npm.log");
            await File.WriteAllTextAsync(log, outcome.Errors + outcome.Output, cancellationToken);
            throw new LocalClientException($"The Teams windows could not be installed: npm said \"{FirstLine(outcome.Errors)}\". All it said is in {log}. The next start tries again.");
        }

        Remove(Folder);
        Directory.Move(partial, Folder);
    }

    private static string FirstLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "nothing";

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
