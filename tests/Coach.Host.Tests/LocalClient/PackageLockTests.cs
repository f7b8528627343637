using System.Text.Json;
using System.Text.RegularExpressions;

namespace Coach.Host.Tests.LocalClient;

public sealed partial class PackageLockTests
{
    [Fact]
    public void The_client_is_pinned_to_one_version_with_its_hash()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(HostFolder.File("package.json")));
        using var locked = JsonDocument.Parse(File.ReadAllBytes(HostFolder.File("package-lock.json")));
        var package = locked.RootElement.GetProperty("packages").GetProperty("node_modules/@microsoft/m365agentsplayground");

        Assert.Equal(package.GetProperty("version").GetString(), manifest.RootElement.GetProperty("dependencies").GetProperty("@microsoft/m365agentsplayground").GetString());
        Assert.StartsWith("sha512-", package.GetProperty("integrity").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("package.json")]
    [InlineData("package-lock.json")]
    [InlineData(".npmrc")]
    public void No_registry_is_named_so_that_each_machine_uses_its_own(string file)
    {
        var text = File.ReadAllText(HostFolder.File(file));

        Assert.DoesNotContain("\"resolved\"", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Address(), text);
    }

    [GeneratedRegex(@"://|registry\s*=", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
