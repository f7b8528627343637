using System.Buffers;

namespace Coach.Teams.Inbound;

/// <summary>
/// Which service addresses the coach may answer to. An address comes in with an activity and is what our token is sent to later,
/// so it is checked on its way in and again whenever it is read from storage.
/// </summary>
public sealed class ServiceUrlRule(TeamsOptions options, bool development)
{
    private const int MaxLength = 1_000;

    /// <summary>Public Teams and its government cloud.</summary>
    private static readonly string[] PublicHosts = ["smba.trafficmanager.net", "*.botframework.com", "smba.infra.gcc.teams.microsoft.com"];

    /// <summary>No user info, query, fragment, escape or backslash can be written with these.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/[]");

    private readonly string[] _hosts = options.ServiceHosts.Length is 0 ? PublicHosts : options.ServiceHosts;

    public bool Allows(string? serviceUrl) => Read(serviceUrl) is not null;

    /// <summary>The address, or null if it is not allowed.</summary>
    internal Uri? Read(string? serviceUrl)
    {
        if (serviceUrl is null or { Length: > MaxLength } || serviceUrl.AsSpan().ContainsAnyExcept(Plain))
            return null;
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || !IsWrittenAsMeant(serviceUrl, address))
            return null;
        return IsAllowed(address) ? address : null;
    }

    internal static bool IsHostPattern(string host) =>
        Uri.CheckHostName(host) is UriHostNameType.Dns
        || (host.StartsWith("*.", StringComparison.Ordinal) && host.AsSpan(2).Contains('.') && Uri.CheckHostName(host[2..]) is UriHostNameType.Dns);

    private bool IsAllowed(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && _hosts.Any(host => Matches(host, address.Host)))
        || (development && address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps));

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > pattern.Length - 1 && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing to be normalised: no default port spelt out, no dots to climb by, no number that means a host.</summary>
    private static bool IsWrittenAsMeant(string text, Uri address) =>
        !address.AbsolutePath.Contains("//", StringComparison.Ordinal)
        && text.AsSpan().TrimEnd('/').Equals(address.AbsoluteUri.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
