using System.Reflection;

namespace BotBuilder.Tests.PublicSurface;

/// <summary>The subset grows on purpose: a change of what it shows is approved by copying the received file over the approved one.</summary>
public class PublicSurfaceTests
{
    [Theory]
    [InlineData("AdaptiveCards")]
    [InlineData("Microsoft.Bot.Builder")]
    [InlineData("Microsoft.Bot.Builder.Dialogs")]
    [InlineData("Microsoft.Bot.Builder.Integration.AspNet.Core")]
    [InlineData("Microsoft.Bot.Builder.Testing")]
    [InlineData("Microsoft.Bot.Schema")]
    public async Task What_an_assembly_shows_is_what_was_approved(string assembly)
    {
        var folder = Repository.Folder("tests", "BotBuilder.Tests", "PublicSurface");
        var approvedFile = Path.Combine(folder, $"{assembly}.approved.txt");
        var receivedFile = Path.Combine(folder, $"{assembly}.received.txt");

        var received = Surface.Of(Assembly.Load(assembly));

        var approved = File.Exists(approvedFile) ? (await File.ReadAllTextAsync(approvedFile)).ReplaceLineEndings("\n") : "";
        if (received == approved)
        {
            File.Delete(receivedFile);
            return;
        }

        await File.WriteAllTextAsync(receivedFile, received);
        var (gone, came) = (Lines(approved).Except(Lines(received)), Lines(received).Except(Lines(approved)));
        Assert.Fail($"""
            {assembly} shows something else than approved. If that is right: cp {receivedFile} {approvedFile}
            {string.Join('\n', gone.Select(line => $"- {line}").Concat(came.Select(line => $"+ {line}")))}
            """);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
