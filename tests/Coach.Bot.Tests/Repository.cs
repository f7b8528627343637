namespace Coach.Bot.Tests;

internal static class Repository
{
    /// <summary>The folder of Coach.sln, found upwards from where the tests run.</summary>
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Coach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"Coach.sln is nowhere above {AppContext.BaseDirectory}.");
    }
}
