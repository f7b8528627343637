using System.Runtime.CompilerServices;

namespace Coach.Host.Tests;

/// <summary>Texts that somebody has read and found right. A difference is written beside them as <c>.received.txt</c>.</summary>
internal static class Approved
{
    public static async Task MatchAsync(string text, string folder, [CallerMemberName] string name = "")
    {
        var path = Repository.File("tests", "Coach.Host.Tests", folder, $"{name}.approved.txt");
        var received = Path.ChangeExtension(Path.ChangeExtension(path, null), ".received.txt");
        File.Delete(received);
        var approved = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";
        if (approved.ReplaceLineEndings("\n") == text)
            return;
        await File.WriteAllTextAsync(received, text);
        Assert.Fail($"Read {received}; if it is right, put it in place of {Path.GetFileName(path)}.");
    }
}
