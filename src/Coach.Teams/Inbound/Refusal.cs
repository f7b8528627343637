namespace Coach.Teams.Inbound;

/// <summary>Why a call was turned away: the status that the caller sees, and the word that the log and the metric see. No more is ever told.</summary>
public sealed record Refusal(int Status, string Reason)
{
    public static readonly Refusal Method = new(405, "method");
    public static readonly Refusal Size = new(413, "size");
    public static readonly Refusal Interrupted = new(400, "interrupted");

    public static readonly Refusal NoToken = new(401, "no_token");
    public static readonly Refusal NotBearer = new(401, "not_bearer");
    public static readonly Refusal TokenSize = new(401, "token_size");
    public static readonly Refusal TokenUnreadable = new(401, "token_unreadable");
    public static readonly Refusal Algorithm = new(401, "algorithm");
    public static readonly Refusal NoKeys = new(401, "no_keys");
    public static readonly Refusal UnknownKey = new(401, "unknown_key");
    public static readonly Refusal Signature = new(401, "signature");
    public static readonly Refusal Issuer = new(401, "issuer");
    public static readonly Refusal Audience = new(401, "audience");
    public static readonly Refusal Lifetime = new(401, "lifetime");

    /// <summary>The token names no service address, or another than the activity.</summary>
    public static readonly Refusal ServiceUrlClaim = new(401, "service_url_claim");

    public static readonly Refusal NotAnActivity = new(400, "not_an_activity");

    public static readonly Refusal Channel = new(403, "channel");
    public static readonly Refusal Endorsement = new(403, "endorsement");
    public static readonly Refusal ServiceUrl = new(403, "service_url");
    public static readonly Refusal Tenant = new(403, "tenant");

    /// <summary>Not the caller's fault: it may try again.</summary>
    public static readonly Refusal Fault = new(500, "fault");
}
