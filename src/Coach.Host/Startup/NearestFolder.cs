namespace Coach.Host.Startup;

/// <summary>Finds a folder that belongs to the program: beside it where it is published, above it where it is built.</summary>
internal static class NearestFolder
{
    /// <param name="with">What must lie in the folder: another one of the same name is passed over.</param>
    public static string? Of(IHostEnvironment environment, string name, string with) =>
        Above(environment.ContentRootPath, name, with) ?? Above(AppContext.BaseDirectory, name, with);

    private static string? Above(string start, string name, string with)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name);
            if (Path.Exists(Path.Combine(candidate, with)))
                return candidate;
        }

        return null;
    }
}
