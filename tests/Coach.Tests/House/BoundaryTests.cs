using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Coach.Tests.House;

/// <summary>The csproj files are the diagram: who may know whom.</summary>
public sealed partial class BoundaryTests
{
    /// <summary>ASP.NET Core's shared framework: to Coach.Storage and Coach.LanguageModel dependency injection, to the others the web.</summary>
    private const string AspNetCore = "Microsoft.AspNetCore.App";

    private const string Sqlite = "Microsoft.Data.Sqlite.Core SQLitePCLRaw.bundle_e_sqlite3";

    public static TheoryData<string, string> Projects => new()
    {
        // project                                        may reference
        { "Coach",                                        "" },
        { "Coach.Content",                                "Coach YamlDotNet CsvHelper" },
        { "Coach.Storage",                                $"Coach Dapper {Sqlite} Npgsql {AspNetCore}" },
        { "Coach.LanguageModel",                          $"Coach OpenAI Azure.Identity {AspNetCore}" },
        { "Coach.Bot",                                    $"Coach Microsoft.Bot.Schema Microsoft.Bot.Builder Microsoft.Bot.Builder.Dialogs AdaptiveCards {AspNetCore}" },
        { "Coach.Teams",                                  $"Coach Microsoft.Bot.Schema Microsoft.Bot.Builder Microsoft.Bot.Builder.Integration.AspNet.Core Microsoft.IdentityModel.* Azure.Identity {AspNetCore}" },
        { "Coach.Host",                                   $"Coach Coach.* Microsoft.Bot.* AdaptiveCards Quartz.* OpenTelemetry.* {AspNetCore}" },
        { "AdaptiveCards",                                "" },
        { "Microsoft.Bot.Schema",                         "" },
        { "Microsoft.Bot.Builder",                        "Microsoft.Bot.Schema" },
        { "Microsoft.Bot.Builder.Dialogs",                "Microsoft.Bot.Schema Microsoft.Bot.Builder" },
        { "Microsoft.Bot.Builder.Integration.AspNet.Core", $"Microsoft.Bot.Schema Microsoft.Bot.Builder {AspNetCore}" },
        { "Microsoft.Bot.Builder.Testing",                "Microsoft.Bot.Schema Microsoft.Bot.Builder Microsoft.Bot.Builder.Dialogs xunit.abstractions" },
    };

    [Theory, MemberData(nameof(Projects))]
    public void A_project_references_only_what_it_may(string project, string mayReference)
    {
        var allowed = mayReference.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var references = ProjectFiles.TryGetValue(project, out var file) ? References(file) : [];

        Assert.Equal([], references.Where(reference => !Array.Exists(allowed, pattern => Matches(pattern, reference))));
    }

    [Fact]
    public void Every_project_stands_in_the_table() =>
        Assert.Empty(ProjectFiles.Keys.Except(Projects.Select(row => (string)((object[])row)[0])));

    [Fact]
    public void The_references_that_are_read_are_those_that_are_there()
    {
        Assert.Equal(["Coach", "CsvHelper", "YamlDotNet"], References(ProjectFiles["Coach.Content"]).Order(StringComparer.Ordinal));
        Assert.Contains("Microsoft.Bot.Builder.Dialogs", References(ProjectFiles["Coach.Bot"]));
        Assert.Contains(AspNetCore, References(ProjectFiles["Coach.Teams"]));
    }

    [Fact]
    public void Each_project_but_the_official_ones_has_its_tests_and_they_know_what_they_test()
    {
        foreach (var project in ProjectFiles.Where(pair => !pair.Value.StartsWith("src/BotBuilder/", StringComparison.Ordinal)).Select(pair => pair.Key))
            Assert.Contains(project, References($"tests/{project}.Tests/{project}.Tests.csproj"));
    }

    [Fact]
    public void References_do_not_pass_through() => Assert.Contains(
        "<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);

    /// <summary>Or the namespace would hide the type. In src/BotBuilder the official names decide.</summary>
    [Fact]
    public void No_type_bears_the_name_of_a_folder_it_lies_in() => Assert.Empty(
        from file in Repository.Files
        where file.StartsWith("src/Coach", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)
        let folders = file.Split('/')[1..^1].SelectMany(folder => folder.Split('.')).ToArray()
        from Match type in TypeDeclaration().Matches(Repository.Read(file))
        where folders.Contains(type.Groups["name"].Value)
        select $"{type.Groups["name"].Value} in {file}");

    private static Dictionary<string, string> ProjectFiles { get; } = Repository.Files
        .Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    private static string[] References(string file) =>
    [
        .. XDocument.Parse(Repository.Read(file)).Descendants()
            .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference" or "BotReference" or "FrameworkReference")
            .Select(element => (Kind: element.Name.LocalName, Name: (string?)element.Attribute("Include") ?? ""))
            .Select(reference => reference.Kind is "ProjectReference" ? Path.GetFileNameWithoutExtension(reference.Name.Replace('\\', '/')) : reference.Name),
    ];

    private static bool Matches(string pattern, string reference) =>
        pattern.EndsWith(".*", StringComparison.Ordinal) ? reference.StartsWith(pattern[..^1], StringComparison.Ordinal) : reference == pattern;

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeDeclaration();
}
