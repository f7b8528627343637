namespace Coach.Teams.Tests;

/// <summary>What a real client sent to a bot, and what it answered; recorded once, never edited.</summary>
internal static class Fixtures
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static IReadOnlyList<string> Activities => Files("activities");

    public static IReadOnlyList<string> Exchanges => Files("exchanges");

    public static byte[] Activity(string file) => File.ReadAllBytes(Path.Combine(Folder, "activities", file));

    public static byte[] Exchange(string file) => File.ReadAllBytes(Path.Combine(Folder, "exchanges", file));

    private static List<string> Files(string kind) =>
        [.. Directory.GetFiles(Path.Combine(Folder, kind)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
