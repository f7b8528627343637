using Coach.Delivery;
using Coach.People;
using Dapper;

namespace Coach.Storage.Delivery;

public sealed class ConversationsTable(Database database, UnitOfWork work) : IConversations
{
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

    public void Save(Conversation conversation) => work.Stage(
        """
        insert into delivery_conversation (tenant, id, kind, service_url, bot_id, bot_name, user_id, person, seen_at, version)
        values (@Tenant, @Id, @Kind, @ServiceUrl, @BotId, @BotName, @UserId, @Person, @SeenAt, 1)
        on conflict (tenant, id) do update
        set kind = excluded.kind, service_url = excluded.service_url, bot_id = excluded.bot_id, bot_name = excluded.bot_name, user_id = excluded.user_id,
            person = excluded.person, seen_at = excluded.seen_at, version = delivery_conversation.version + 1
        where delivery_conversation.version = @Version
        """,
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
