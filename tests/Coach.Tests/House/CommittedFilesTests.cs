using System.Text.RegularExpressions;

namespace Coach.Tests.House;

/// <summary>What is committed must work on anybody's machine and be finished.</summary>
public sealed partial class CommittedFilesTests
{
    private static readonly string[] Binary = [".png", ".ico", ".zip", ".woff2"];

    [Fact]
    public void No_file_names_the_machine_or_the_registry_it_was_written_with_or_is_left_to_do_later() => Assert.Empty(
        from file in Repository.Files
        where !Binary.Contains(Path.GetExtension(file))
        from problem in Problems(Repository.Read(file))
        select $"{file}: {problem}");

    [Theory]
    [InlineData("see /wo%rk/wt", "/wo%rk/")]
    [InlineData("\"/ro%ot/.nuget\"", "/ro%ot/")]
    [InlineData("https://reg%istry.example.org/a.tgz", "https://reg%istry.example.org")]
    [InlineData("http://10.0.0.1:4873/nu%get/v3", "http://10.0.0.1:4873/nu%get")]
    [InlineData("from reg%istry.example.org", "reg%istry.example.org")]
    [InlineData("// TO%DO later", "TO%DO")]
    public void Such_a_name_is_seen(string text, string seen) => Assert.Equal([Joined(seen)], Problems(Joined(text)));

    [Theory]
    [InlineData("framework/work/x ./root/y https://example.com/work/1 C# network/")]
    [InlineData("https://smba.trafficmanager.net/amer/ https://aka.ms/teams")]
    [InlineData("a key registry, a package, AsTODOs")]
    public void What_only_looks_like_one_is_left_alone(string text) => Assert.Empty(Problems(text));

    private static string[] Problems(string text) => [.. Unwelcome().Matches(text).Select(match => match.Value)];

    /// <summary>The examples are written apart, or this file would be found.</summary>
    private static string Joined(string text) => text.Replace("%", "", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        (?<![\w./])/(wo[r]k|ro[o]t)/
        | \bTO[D]O\b
        | https?://[^\s"'/<>]*(regi[s]try|nu[g]et|np[m]js|py[p]i|artifac[t]ory|ne[x]us)[^\s"'/<>]*
        | https?://[^\s"'/<>]+/(nu[g]et|np[m]|py[p]i)\b
        | \bregi[s]try\.[a-z0-9-]+\.[a-z]{2,}\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unwelcome();
}
