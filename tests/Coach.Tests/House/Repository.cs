using System.Diagnostics;

namespace Coach.Tests.House;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>What is committed or staged, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Above(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Coach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"Coach.sln is nowhere above {AppContext.BaseDirectory}.");
    }

    private static string[] ListFiles()
    {
        // The folder may belong to somebody else (a container's mount), which git would refuse.
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files", "-z"]) { WorkingDirectory = Root, RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("git did not start.");
        var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode is 0 && files.Length > 0
            ? [.. files.Where(file => File.Exists(Path.Combine(Root, file)))]
            : throw new InvalidOperationException($"git ls-files ended with {git.ExitCode} in {Root}.");
    }
}
