using System.Text.Json.Nodes;
using Coach.Content;
using Coach.Host.Tests.LocalClient;
using Coach.Words;

namespace Coach.Host.Tests;

public sealed class ManifestTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(HostFolder.Path, "..", ".."));

    [Fact]
    public void The_bot_understands_every_command_that_Teams_suggests_in_both_languages()
    {
        var reader = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Path.Combine(Repository, "dialogs"))).Playbook.Reader;
        var commands = Json("manifest.json")["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        var urdu = Json("ur.json");
        for (var index = 0; index < commands.Count; index++)
        {
            var title = commands[index]!["title"]!.GetValue<string>();
            var english = Assert.IsType<Reading.Asks>(reader.Read(title));
            var localised = Assert.IsType<Reading.Asks>(reader.Read(urdu[$"bots[0].commandLists[0].commands[{index}].title"]!.GetValue<string>()));

            Assert.Equal(english.Command.Name, localised.Command.Name);
        }
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_the_size_that_Teams_asks_for(string file, int size)
    {
        var png = File.ReadAllBytes(Path.Combine(Repository, "manifest", file));

        Assert.Equal((size, size), (BigEndian(png, 16), BigEndian(png, 20)));
    }

    private static int BigEndian(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));

    private static JsonObject Json(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository, "manifest", file)))!.AsObject();
}
