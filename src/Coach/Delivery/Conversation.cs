using Coach.People;

namespace Coach.Delivery;

/// <summary>A conversation as Teams names it: the id is unique only within its tenant.</summary>
public readonly record struct ConversationKey(string Tenant, string Id);

public enum ConversationKind
{
    Personal,
    Group,
    Channel,
}

/// <summary>
/// Where a person can be written to: only through their own last seen conversation and service address.
/// <see cref="Version"/> counts the turns committed; a commit that expected another version is a conflict.
/// </summary>
public sealed record Conversation(ConversationKey Key, ConversationKind Kind, string ServiceUrl, string BotId, string UserId)
{
    public PersonKey? Person { get; init; }

    public string? BotName { get; init; }

    public DateTimeOffset SeenAt { get; init; }

    public long Version { get; init; }

    /// <summary>The same conversation, as this turn saw it.</summary>
    public Conversation Seen(string serviceUrl, string botId, string userId, DateTimeOffset now) =>
        this with { ServiceUrl = serviceUrl, BotId = botId, UserId = userId, SeenAt = now };
}

public interface IConversations
{
    Task<Conversation?> FindAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Saves what the turn saw, if nobody else has committed a turn of this conversation since it was read.</summary>
    void Save(Conversation conversation);
}

/// <summary>The dialogs' own memory, one JSON text for each key that the Bot Framework asks for.</summary>
public interface IBotStates
{
    Task<string?> FindAsync(ConversationKey conversation, string key, CancellationToken cancellationToken);

    void Save(ConversationKey conversation, string key, string? json);
}
