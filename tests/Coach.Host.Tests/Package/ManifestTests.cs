using System.Text.Json.Nodes;
using Coach.Content;
using Coach.People;
using Coach.Words;

namespace Coach.Host.Tests.Package;

public sealed class ManifestTests
{
    [Fact]
    public void The_bot_understands_every_command_that_Teams_suggests_in_both_languages()
    {
        var reader = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Repository.File("dialogs"))).Playbook.Reader;
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

    [Fact]
    public void Teams_suggests_what_everybody_may_ask_for_but_what_goes_without_saying_or_cannot_be_undone()
    {
        var playbook = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Repository.File("dialogs"))).Playbook;
        var suggested = Json("manifest.json")["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => command!["title"]!.GetValue<string>());

        Assert.Equal(
            playbook.Commands.Where(command => command.InHelp && command.Roles is Roles.None && command.Name is not ("hello" or "forget-me")).Select(command => command.Title.English).Order(StringComparer.Ordinal),
            suggested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_that_people_read_in_the_manifest_is_there_in_Urdu_too()
    {
        var manifest = Json("manifest.json");
        var commands = manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        string[] told = ["name.short", "name.full", "description.short", "description.full"];
        var listed = Enumerable.Range(0, commands.Count).SelectMany(index => new[] { "title", "description" }.Select(part => $"bots[0].commandLists[0].commands[{index}].{part}"));

        Assert.Equal(told.Concat(listed).Prepend("$schema"), Json("ur.json").Select(pair => pair.Key));
        Assert.Equal("ur.json", manifest["localizationInfo"]!["additionalLanguages"]![0]!["file"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("manifest.json", "MicrosoftTeams.schema.json")]
    [InlineData("ur.json", "MicrosoftTeams.Localization.schema.json")]
    public void The_files_keep_to_the_schema_that_Microsoft_publishes(string file, string schema) =>
        Assert.Equal([], Schema(schema).Problems(Json(file)));

    [Theory]
    [InlineData("id", "\"coach\"", "$.id must match")]
    [InlineData("accentColour", "\"#5B5FC7\"", "$.accentColour is no known key")]
    [InlineData("name", "{\"full\": \"Coach\"}", "$.name.short is missing")]
    [InlineData("name", "{\"short\": \"Coach for all agents of all centers\", \"full\": \"Coach\"}", "$.name.short must have at most 30 characters")]
    [InlineData("validDomains", "[1]", "$.validDomains[0] must be \"string\"")]
    [InlineData("defaultInstallScope", "\"everywhere\"", "$.defaultInstallScope must be one of")]
    public void A_breach_of_the_schema_is_seen(string key, string value, string problem)
    {
        var manifest = Json("manifest.json");
        manifest[key] = JsonNode.Parse(value);

        Assert.StartsWith(problem, Assert.Single(Schema("MicrosoftTeams.schema.json").Problems(manifest)), StringComparison.Ordinal);
    }

    internal static JsonSchema Schema(string file) => JsonSchema.Of(Repository.File("tests", "Coach.Host.Tests", "Package", file));

    private static JsonObject Json(string file) => JsonNode.Parse(File.ReadAllText(Repository.File("manifest", file)))!.AsObject();
}
