using Coach.Delivery;

namespace Coach.Teams.Inbound;

/// <summary>
/// What must be known of an activity before anyone works on it: who says what kind of thing to whom, and where.
/// Everything here was written by the caller; which of it is true, the token and the rules decide.
/// </summary>
public sealed record ActivityEnvelope(string Type, string Id, string ConversationId)
{
    /// <summary>What an invoke is about.</summary>
    public string? Name { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ConversationTenantId { get; init; }

    /// <summary>The tenant of <c>channelData</c>.</summary>
    public string? ChannelTenantId { get; init; }

    public string? FromId { get; init; }

    public string? FromAadObjectId { get; init; }

    public string? RecipientId { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>Empty when the activity names none; never empty after <see cref="TenantRule"/>.</summary>
    public string Tenant => ChannelTenantId ?? ConversationTenantId ?? "";

    public ConversationKey Key => new(Tenant, ConversationId);

    public bool IsInvoke => Type is "invoke";

    public bool IsMessage => Type is "message";
}
