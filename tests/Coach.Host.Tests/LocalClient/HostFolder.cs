using Coach.Host.LocalClient;

namespace Coach.Host.Tests.LocalClient;

/// <summary>The host's folder in the repository; the tests use the package that a person's start has installed there, or install it once.</summary>
internal static class HostFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Root(), "src", "Coach.Host");

    public static ClientFolders Client { get; } = ClientFolders.Under(Path);

    public static string File(string name) => System.IO.Path.Combine(Client.Source, name);

    public static async Task<ClientPackage> InstalledPackageAsync()
    {
        var package = new ClientPackage(Client.Source, Client.Data);
        await package.InstallAsync(CancellationToken.None);
        return package;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "Coach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
