using System.ComponentModel.DataAnnotations;
using Coach.Teams.Inbound;

namespace Coach.Teams;

/// <summary>How the bot proves to Teams who it is.</summary>
public enum AppType
{
    /// <summary>A client secret, in the app's own tenant.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity; no secret.</summary>
    UserAssignedMSI,
}

/// <summary>
/// Who may call the coach, and how it calls back. The four <c>MicrosoftApp…</c> keys stand at the root of the configuration,
/// under the Bot Framework's own names; everything else in the section <c>Teams</c>.
/// </summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    public AppType MicrosoftAppType { get; set; } = AppType.SingleTenant;

    /// <summary>The bot's app id. Without it only the local client can call, and only in Development.</summary>
    public string MicrosoftAppId { get; set; } = "";

    public string MicrosoftAppPassword { get; set; } = "";

    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>The tenants that the coach works for. None means nobody; in Development it means everybody.</summary>
    public string[] Tenants { get; set; } = [];

    /// <summary>Where the keys are published that Teams signs its tokens with.</summary>
    [Required]
    public Uri OpenIdMetadata { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    [Required]
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>The hosts that the coach may answer to; <c>*.</c> stands for one or more names. None means the hosts of public Teams.</summary>
    public string[] ServiceHosts { get; set; } = [];

    /// <summary>Where the coach asks for its own tokens.</summary>
    [Required]
    public Uri LoginAuthority { get; set; } = new("https://login.microsoftonline.com/");

    /// <summary>What the coach's own tokens are for.</summary>
    [Required]
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>How long one call to Teams may take before it counts as unanswered.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:02:00")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a message is tried before it has failed.</summary>
    [Range(1, 20)]
    public int SendTries { get; set; } = 8;

    /// <summary>Whether tokens for calls out can be had at all.</summary>
    public bool HasCredentials => MicrosoftAppId is not "" && (MicrosoftAppType is AppType.UserAssignedMSI || MicrosoftAppPassword is not "");

    /// <summary>What makes a start unsafe, in sentences; nothing when all is well.</summary>
    public IEnumerable<string> Validate()
    {
        if (!IsTrusted(OpenIdMetadata))
            yield return $"{Section}:OpenIdMetadata must be an https address: whoever can change what it answers can sign in as Teams.";
        if (LoginAuthority is not { IsAbsoluteUri: true, Scheme: "https" })
            yield return $"{Section}:LoginAuthority must be an https address: the bot's secret is sent there.";
        foreach (var host in ServiceHosts.Where(host => !ServiceUrlRule.IsHostPattern(host)))
            yield return $"{Section}:ServiceHosts: '{host}' is not a host name, nor '*.' and a domain of two names or more.";
        if (Tenants.Any(string.IsNullOrWhiteSpace))
            yield return $"{Section}:Tenants has an empty entry.";
    }

    /// <summary>What makes a coach that nobody can talk to, in sentences: it starts, and turns everybody away.</summary>
    public IEnumerable<string> Warnings(bool development)
    {
        if (MicrosoftAppId is not "" && MicrosoftAppType is AppType.SingleTenant)
        {
            if (MicrosoftAppPassword is "")
                yield return "MicrosoftAppPassword is not set: the coach could hear people, but never answer.";
            if (MicrosoftAppTenantId is "")
                yield return "MicrosoftAppTenantId is not set: a SingleTenant bot asks its own tenant for tokens.";
        }

        if (development)
            yield break;
        if (MicrosoftAppId is "")
            yield return "MicrosoftAppId is not set: outside Development nobody could call the coach.";
        if (Tenants.Length is 0)
            yield return $"{Section}:Tenants is empty: outside Development that means nobody.";
    }

    /// <summary>Encrypted on its way, or never leaving this machine.</summary>
    internal static bool IsTrusted(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
