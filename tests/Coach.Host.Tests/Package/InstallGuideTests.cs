using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Coach.Teams;
using Coach.Teams.Inbound;

namespace Coach.Host.Tests.Package;

/// <summary>What <c>install.md</c> says of the coach must be so.</summary>
public sealed partial class InstallGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.File("src", "docs", "install.md"));

    public static TheoryData<string> Reasons => [.. typeof(Refusal).GetFields(BindingFlags.Public | BindingFlags.Static).Select(refusal => ((Refusal)refusal.GetValue(null)!).Reason)];

    [Theory, MemberData(nameof(Reasons))]
    public void Every_reason_to_turn_a_call_away_is_explained(string reason) => Assert.Contains($"`{reason}`", Guide, StringComparison.Ordinal);

    [Fact]
    public void What_the_coach_warns_of_at_its_start_stands_there_word_for_word()
    {
        var warnings = new TeamsOptions().Warnings(development: false).Concat(new TeamsOptions { MicrosoftAppId = "id" }.Warnings(development: false)).Distinct().ToList();

        Assert.Equal(4, warnings.Count);
        Assert.All(warnings, warning => Assert.Contains($"`{warning}`", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_that_it_names_is_a_setting()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Repository.File("appsettings.sample.json")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var named = Setting().Matches(Guide).Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.Contains("Teams:Tenants", named);
        Assert.Contains("MicrosoftAppType", named);
        Assert.Equal([], named.Where(name => !IsThere(sample.RootElement, name)));
    }

    private static bool IsThere(JsonElement root, string name)
    {
        foreach (var key in name.Split(':'))
        {
            if (!root.TryGetProperty(key, out var inner))
                return false;
            root = inner;
        }

        return true;
    }

    [GeneratedRegex("`(--)?(?<name>MicrosoftApp[A-Za-z]+|(ConnectionStrings|Content|Host|Package|People|Teams):[A-Za-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();
}
