namespace Coach.Teams.Inbound;

/// <summary>Whose people the coach talks to. A tenant id is an opaque string: it is compared, never read.</summary>
public sealed class TenantRule(TeamsOptions options, bool development)
{
    /// <summary>The tenant is named, in both places alike where both name it, and it is one of ours.</summary>
    public bool Allows(ActivityEnvelope envelope) =>
        envelope.Tenant is not ""
        && (envelope.ChannelTenantId ?? envelope.Tenant) == (envelope.ConversationTenantId ?? envelope.Tenant)
        && Allows(envelope.Tenant);

    private bool Allows(string tenant) => options.Tenants.Length is 0 ? development : options.Tenants.Contains(tenant, StringComparer.Ordinal);
}
