using Coach.Delivery;
using Coach.People;
using Dapper;

namespace Coach.Storage.Delivery;

public sealed class ConversationsTable(Database database, UnitOfWork work) : IConversations
{
    private const string Insert =
        """
        insert into delivery_conversation (tenant, id, kind, service_url, bot_id, bot_name, user_id, person, seen_at, version)
        values (@Tenant, @Id, @Kind, @ServiceUrl, @BotId, @BotName, @UserId, @Person, @SeenAt, 1)
        """;

    private const string Update =
        """
        update delivery_conversation
        set kind = @Kind, service_url = @ServiceUrl, bot_id = @BotId, bot_name = @BotName, user_id = @UserId, person = @Person, seen_at = @SeenAt,
            version = version + 1
        where tenant = @Tenant and id = @Id and version = @Version
        """;

    public async Task<Conversation?> FindAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            """
            select kind as Kind, service_url as ServiceUrl, bot_id as BotId, bot_name as BotName, user_id as UserId, person as Person,
                   seen_at as SeenAt, version as Version
            from delivery_conversation where tenant = @Tenant and id = @Id
            """,
            new { key.Tenant, key.Id });
        return row is null
            ? null
            : new Conversation(key, Enum.Parse<ConversationKind>(row.Kind), row.ServiceUrl, row.BotId, row.UserId)
            {
                Person = row.Person is null ? null : new PersonKey(key.Tenant, row.Person),
                BotName = row.BotName,
                SeenAt = row.SeenAt,
                Version = row.Version,
            };
    }

    /// <summary>
    /// Only a new conversation is inserted: one that was read and erased meanwhile is a conflict. A new one touches its person's row,
    /// so that a turn cannot end beside the erasure of the person it is for.
    /// </summary>
    public void Save(Conversation conversation)
    {
        if (conversation is { Version: 0, Person: { } person })
            work.Stage("update people_person set version = version where tenant = @Tenant and id = @Id", new { person.Tenant, person.Id }, mustTouch: 1);
        work.Stage(
            conversation.Version is 0 ? Insert : Update,
            new
            {
                conversation.Key.Tenant,
                conversation.Key.Id,
                Kind = conversation.Kind.ToString(),
                conversation.ServiceUrl,
                conversation.BotId,
                conversation.BotName,
                conversation.UserId,
                Person = conversation.Person?.Id,
                conversation.SeenAt,
                conversation.Version,
            },
            mustTouch: 1);
    }

    private sealed class Row
    {
        public string Kind { get; init; } = "";

        public string ServiceUrl { get; init; } = "";

        public string BotId { get; init; } = "";

        public string? BotName { get; init; }

        public string UserId { get; init; } = "";

        public string? Person { get; init; }

        public DateTimeOffset SeenAt { get; init; }

        public long Version { get; init; }
    }
}
