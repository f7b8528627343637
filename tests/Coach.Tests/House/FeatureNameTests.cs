using System.Text.RegularExpressions;

namespace Coach.Tests.House;

/// <summary>One word per feature: its words, rules, flow, cards, tables and tests carry it.</summary>
public sealed partial class FeatureNameTests
{
    private const string DialogsOf = "dialogs/{0}/", RulesOf = "src/Coach/{1}/", FlowOf = "src/Coach.Bot/{1}/", TablesOf = "src/Coach.Storage/{1}/";
    private const string RuleTests = "tests/Coach.Tests/{1}/", TableTests = "tests/Coach.Storage.Tests/{1}/";

    public static TheoryData<string, string[]> Features => new()
    {
        // feature     what it has
        { "People",   [DialogsOf, RulesOf, FlowOf, TablesOf, RuleTests, TableTests] },
        { "Skills",   [DialogsOf, RulesOf, FlowOf, RuleTests] },
        { "Quiz",     [DialogsOf, RulesOf, FlowOf, TablesOf, RuleTests, TableTests] },
        { "Delivery", [DialogsOf, RulesOf, FlowOf, TablesOf, RuleTests, TableTests] },
        { "Privacy",  [DialogsOf, RulesOf, FlowOf, TablesOf, RuleTests, TableTests] },
        { "Practice", [DialogsOf, RulesOf, FlowOf, TablesOf, RuleTests, TableTests] },
    };

    /// <summary>Features that are not begun yet may be named by nothing; what is no feature is named here.</summary>
    private static readonly Dictionary<string, string[]> Plumbing = new()
    {
        ["dialogs"] = ["schemas", "words"],
        ["src/Coach"] = ["Words"],
        ["src/Coach.Bot"] = ["Cards"],
        ["src/Coach.Storage"] = ["Schema"],
        ["tests/Coach.Tests"] = ["Words", "House"],
        ["tests/Coach.Bot.Tests"] = ["Cards"],
        ["tests/Coach.Storage.Tests"] = [],
    };

    [Theory, MemberData(nameof(Features))]
    public void All_of_a_feature_carries_its_name(string feature, string[] places) => Assert.Equal([], places
        .Select(place => string.Format(System.Globalization.CultureInfo.InvariantCulture, place, Lower(feature), feature))
        .Where(folder => !Repository.Files.Any(file => file.StartsWith(folder, StringComparison.Ordinal))));

    [Theory, MemberData(nameof(Features))]
    public void A_feature_with_tables_names_them_after_itself(string feature, string[] places) =>
        Assert.Equal(places.Contains(TablesOf), Tables.Any(table => table.StartsWith(Lower(feature) + "_", StringComparison.Ordinal)));

    [Fact]
    public void No_folder_and_no_table_belongs_to_nobody()
    {
        var features = Features.Select(row => (string)((object[])row)[0]).ToArray();
        var strays = from place in Plumbing
                     from folder in Folders(place.Key)
                     where !features.Contains(folder, StringComparer.OrdinalIgnoreCase) && !place.Value.Contains(folder)
                     select $"{place.Key}/{folder}";

        Assert.Empty(strays);
        Assert.Equal([], Tables.Where(table => !Array.Exists(features, feature => table.StartsWith(Lower(feature) + "_", StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Tables { get; } =
    [
        .. Repository.Files
            .Where(file => file.StartsWith("src/Coach.Storage/Schema/", StringComparison.Ordinal))
            .SelectMany(file => CreateTable().Matches(Repository.Read(file)))
            .Select(match => match.Groups["name"].Value),
    ];

    private static IEnumerable<string> Folders(string above) => Repository.Files
        .Where(file => file.StartsWith(above + "/", StringComparison.Ordinal))
        .Select(file => file[(above.Length + 1)..].Split('/'))
        .Where(parts => parts.Length > 1)
        .Select(parts => parts[0])
        .Distinct();

#pragma warning disable CA1308 // Folders of words and tables are written in lower case.
    private static string Lower(string feature) => feature.ToLowerInvariant();
#pragma warning restore CA1308

    [GeneratedRegex(@"^create table (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CreateTable();
}
