using System.Collections.Immutable;

namespace Coach.Teams.Inbound;

/// <summary>Who is calling, as far as the request's headers tell.</summary>
public abstract record Caller
{
    /// <summary>The local client, which sends no token.</summary>
    public sealed record Local : Caller;

    /// <summary>Teams: its token is good, for the service address that it names and the channels that its key may speak for.</summary>
    public sealed record Signed(string ServiceUrl, ImmutableArray<string> Endorsements) : Caller;

    public sealed record Refused(Refusal Refusal) : Caller;

    /// <summary>Whether this caller may say this; null if so.</summary>
    public Refusal? MayNotSay(ActivityEnvelope activity) => (this, activity.ChannelId) switch
    {
        (Refused refused, _) => refused.Refusal,
        (Signed signed, _) when signed.ServiceUrl != activity.ServiceUrl => Refusal.ServiceUrlClaim,
        (_, not "msteams") => Refusal.Channel,
        (Signed signed, _) when !signed.Endorsements.Contains("msteams") => Refusal.Endorsement,
        _ => null,
    };
}
