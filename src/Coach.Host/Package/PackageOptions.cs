using System.Text.RegularExpressions;

namespace Coach.Host.Package;

/// <summary>Section <c>Package</c>: what the Teams app says about itself and about who runs it.</summary>
public sealed partial class PackageOptions
{
    public const string Section = "Package";

    /// <summary>Teams takes a changed package only with a higher version.</summary>
    public string Version { get; set; } = "1.0.0";

    /// <summary>Who runs the coach, as Teams shows it.</summary>
    public string DeveloperName { get; set; } = "Coach";

    public string WebsiteUrl { get; set; } = "";

    public string PrivacyUrl { get; set; } = "";

    public string TermsOfUseUrl { get; set; } = "";

    /// <summary>What Teams would refuse, in sentences; nothing when all is well.</summary>
    public IEnumerable<string> Validate()
    {
        if (!VersionNumber().IsMatch(Version))
            yield return $"{Section}:Version must be three numbers such as 1.0.1, found '{Version}'.";
        if (DeveloperName is not { Length: > 0 and <= 32 })
            yield return $"{Section}:DeveloperName must have 1 to 32 characters, found {DeveloperName.Length}.";
        foreach (var (key, url) in Addresses())
        {
            if (url is not "" && !(WebAddress.Read(url) is { } address && WebAddress.IsPublic(address)))
                yield return $"{Section}:{key} must be an https address, found '{url}'.";
        }
    }

    internal (string Key, string Url)[] Addresses() => [(nameof(WebsiteUrl), WebsiteUrl), (nameof(PrivacyUrl), PrivacyUrl), (nameof(TermsOfUseUrl), TermsOfUseUrl)];

    [GeneratedRegex(@"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionNumber();
}
