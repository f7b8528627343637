namespace Coach.Host.Tests.LocalClient;

internal static class OnPath
{
    /// <returns>The first of these programs that the PATH has.</returns>
    public static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name + ending)).FirstOrDefault(File.Exists);
    }
}
