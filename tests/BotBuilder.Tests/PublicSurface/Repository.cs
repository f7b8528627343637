namespace BotBuilder.Tests.PublicSurface;

/// <summary>Where the sources of this test run lie.</summary>
internal static class Repository
{
    public static string Folder(params ReadOnlySpan<string> path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root != null && !File.Exists(Path.Combine(root.FullName, "Coach.sln")))
            root = root.Parent;
        return Path.Combine([root?.FullName ?? throw new InvalidOperationException("Coach.sln is not above the test's folder."), .. path]);
    }
}
