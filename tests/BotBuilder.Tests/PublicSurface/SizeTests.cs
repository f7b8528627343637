namespace BotBuilder.Tests.PublicSurface;

/// <summary>The subset stays small enough to be read: what nobody uses goes before something new comes.</summary>
public class SizeTests
{
    private const int Limit = 5_000;

    [Fact]
    public void The_subset_has_fewer_than_five_thousand_lines_of_code()
    {
        var files = Directory.GetFiles(Repository.Folder("src", "BotBuilder"), "*.cs", SearchOption.AllDirectories);

        var lines = files.Sum(file => File.ReadLines(file).Count(IsCode));

        Assert.NotEmpty(files);
        Assert.True(lines < Limit, $"src/BotBuilder has {lines} lines of code, blank lines and comments not counted; the limit is {Limit}.");
    }

    private static bool IsCode(string line) => line.AsSpan().Trim() is { Length: > 0 } code && !code.StartsWith("//", StringComparison.Ordinal);
}
