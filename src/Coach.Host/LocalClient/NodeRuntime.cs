namespace Coach.Host.LocalClient;

/// <summary>Node.js on this machine, which the local client runs on.</summary>
public static class NodeRuntime
{
    public const int OldestMajor = 18;

    private const string Instead =
        "Until then, `dotnet run --project src/Coach.Host -- chat --as ayesha` is the same conversation in the terminal.";

    /// <exception cref="LocalClientException">There is none, or it is too old.</exception>
    public static async Task RequireAsync(CancellationToken cancellationToken)
    {
        if (Problem(await VersionAsync(cancellationToken)) is { } problem)
            throw new LocalClientException(problem);
    }

    /// <returns>Null when <c>node</c> is not on the PATH or does not run.</returns>
    public static async Task<Version?> VersionAsync(CancellationToken cancellationToken) =>
        await OtherProgram.RunAsync("node", ["--version"], Path.GetTempPath(), cancellationToken) is { ExitCode: 0 } outcome ? Parse(outcome.Output) : null;

    public static Version? Parse(string printed) => Version.TryParse(printed.Trim().TrimStart('v'), out var version) ? version : null;

    /// <returns>What to do about it, or null when this version will do.</returns>
    public static string? Problem(Version? found) => found switch
    {
        null => $"The Teams windows need Node.js {OldestMajor} or newer, which is not installed: install the LTS version from nodejs.org and start again. {Instead}",
        { Major: < OldestMajor } => $"The Teams windows need Node.js {OldestMajor} or newer, and this is {found}: install the LTS version from nodejs.org and start again. {Instead}",
        _ => null,
    };
}
