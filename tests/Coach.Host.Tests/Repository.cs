namespace Coach.Host.Tests;

internal static class Repository
{
    /// <summary>The folder of Coach.sln, found upwards from where the tests run.</summary>
    public static string Path { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Above(DirectoryInfo? folder)
    {
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "Coach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"Coach.sln is nowhere above {AppContext.BaseDirectory}.");
    }
}
