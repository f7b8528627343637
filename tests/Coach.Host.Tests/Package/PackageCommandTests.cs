using System.IO.Compression;
using System.Text.Json.Nodes;
using Coach.Host.Tests.Commands;

namespace Coach.Host.Tests.Package;

public sealed class PackageCommandTests : IDisposable
{
    private const string Bot = "1b6c9a52-4c1d-4d7e-9a53-0f3c2f5d8e61";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-package-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_app_carries_the_configured_bot_and_nothing_but_its_four_files()
    {
        var ended = await PackageAsync(
            "our.zip", $"--MicrosoftAppId={Bot}", "--Host:PublicUrl=https://coach.contoso.com/", "--Package:Version=1.2.3", "--Package:DeveloperName=Contoso",
            "--Package:WebsiteUrl=https://contoso.com/coach", "--Package:PrivacyUrl=https://contoso.com/privacy", "--Package:TermsOfUseUrl=https://contoso.com/terms");

        Assert.Equal(new Ended(0, $"{File("our.zip")} is the app of bot {Bot}, version 1.2.3.\n", ""), ended);
        using var zip = await ZipFile.OpenReadAsync(File("our.zip"));
        Assert.Equal(["manifest.json", "ur.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        var manifest = await ManifestAsync(zip);
        Assert.Equal([], ManifestTests.Schema("MicrosoftTeams.schema.json").Problems(manifest));
        Assert.Equal(
            (Bot, Bot, "1.2.3", """["coach.contoso.com"]"""),
            (Text(manifest["id"]), Text(manifest["bots"]![0]!["botId"]), Text(manifest["version"]), manifest["validDomains"]!.ToJsonString()));
        Assert.Equal(
            """{"name":"Contoso","websiteUrl":"https://contoso.com/coach","privacyUrl":"https://contoso.com/privacy","termsOfUseUrl":"https://contoso.com/terms"}""",
            manifest["developer"]!.ToJsonString());
        foreach (var file in new[] { "ur.json", "color.png", "outline.png" })
            Assert.Equal(await System.IO.File.ReadAllBytesAsync(Repository.File("manifest", file)), await BytesAsync(zip, file));
    }

    [Fact]
    public async Task Without_a_name_it_lies_where_the_caller_stands_and_is_the_same_each_time()
    {
        var first = await PackageAsync($"--MicrosoftAppId={Bot}");
        var bytes = await System.IO.File.ReadAllBytesAsync(File("coach.zip"));
        var second = await PackageAsync($"--MicrosoftAppId={Bot}");

        Assert.Equal((0, 0, ""), (first.Code, second.Code, first.Errors));
        Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(File("coach.zip")));
        Assert.Equal(
            $"""
            {File("coach.zip")} is the app of bot {Bot}, version 1.0.0.
            Package:WebsiteUrl is not set: the app shows an example address there.
            Package:PrivacyUrl is not set: the app shows an example address there.
            Package:TermsOfUseUrl is not set: the app shows an example address there.

            """,
            first.Output);
    }

    [Theory]
    [InlineData("MicrosoftAppId is not set: a package belongs to one bot.")]
    [InlineData("MicrosoftAppId must be the id of the bot's registration, such as 1b6c9a52-4c1d-4d7e-9a53-0f3c2f5d8e61, found 'coach'.", "--MicrosoftAppId=coach")]
    [InlineData("MicrosoftAppId must be the id", "--MicrosoftAppId=00000000-0000-0000-0000-000000000000")]
    [InlineData("Host:PublicUrl must be an https address that Teams can reach, found 'coach.contoso.com'.", $"--MicrosoftAppId={Bot}", "--Host:PublicUrl=coach.contoso.com")]
    [InlineData("Host:PublicUrl must be an https address that Teams can reach, found 'http://localhost:3978'.", $"--MicrosoftAppId={Bot}", "--Host:PublicUrl=http://localhost:3978")]
    [InlineData("Package:WebsiteUrl must be an https address, found 'https://localhost/'.", $"--MicrosoftAppId={Bot}", "--Package:WebsiteUrl=https://localhost/")]
    [InlineData("Package:Version must be three numbers such as 1.0.1, found '1.0'.", $"--MicrosoftAppId={Bot}", "--Package:Version=1.0")]
    [InlineData("Package:PrivacyUrl must be an https address, found 'http://contoso.com'.", $"--MicrosoftAppId={Bot}", "--Package:PrivacyUrl=http://contoso.com")]
    [InlineData("Package:DeveloperName must have 1 to 32 characters, found 0.", $"--MicrosoftAppId={Bot}", "--Package:DeveloperName=")]
    public async Task What_Teams_would_refuse_is_told_and_nothing_is_written(string sentence, params string[] settings)
    {
        var ended = await PackageAsync(settings);

        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.StartsWith(sentence, Assert.Single(ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File("coach.zip")));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_to_is_named()
    {
        var ended = await PackageAsync("nowhere/our.zip", $"--MicrosoftAppId={Bot}");

        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.Contains(File("nowhere"), ended.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Errors, StringComparison.Ordinal);
    }

    private Task<Ended> PackageAsync(params string[] arguments) => Executable.RunAsync(_folder.FullName, "", ["package", .. arguments]);

    private string File(string name) => Path.Combine(_folder.FullName, name);

    private static async Task<JsonNode> ManifestAsync(ZipArchive zip) => JsonNode.Parse(await BytesAsync(zip, "manifest.json"))!;

    private static async Task<byte[]> BytesAsync(ZipArchive zip, string name)
    {
        await using var stream = await zip.GetEntry(name)!.OpenAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
