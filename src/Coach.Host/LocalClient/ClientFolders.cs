using System.Security.Cryptography;

namespace Coach.Host.LocalClient;

/// <summary>Where the local client's own files are, and where it may write.</summary>
/// <param name="Source">The lock file of the npm package and a configuration for each window; part of the repository.</param>
/// <param name="Data">The installed package, the record of what runs, the logs; nothing here is worth keeping.</param>
public sealed record ClientFolders(string Source, string Data)
{
    public string StateFile => Path.Combine(Data, "clients.json");

    public static ClientFolders Under(string contentRoot) =>
        new(Path.Combine(contentRoot, "LocalClient"), Path.Combine(contentRoot, "data", "client"));

    public string Configuration(ClientWindow window) => Path.Combine(Source, $"{window.Id}.yml");

    public string Log(ClientWindow window) => Path.Combine(Data, "logs", $"{window.Id}.log");

    /// <summary>Changes when the files change: a window that was opened with other ones is not the same window.</summary>
    public static string Fingerprint(params IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset()[..6]);
    }
}
