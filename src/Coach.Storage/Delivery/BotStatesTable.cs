using System.Text;
using Coach.Delivery;
using Coach.Privacy;
using Dapper;

namespace Coach.Storage.Delivery;

public sealed class BotStatesTable(Database database, UnitOfWork work, ISealer sealer) : IBotStates
{
    internal const string Purpose = "bot state";

    public async Task<string?> FindAsync(ConversationKey conversation, string key, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var closed = await connection.QuerySingleOrDefaultAsync<byte[]>(
            "select state_sealed from delivery_bot_state where tenant = @Tenant and conversation = @Id and key = @key",
            new { conversation.Tenant, conversation.Id, key });
        return closed is not null && sealer.Unseal(Purpose, closed) is { } open ? Encoding.UTF8.GetString(open) : null;
    }

    public void Save(ConversationKey conversation, string key, string? json)
    {
        if (json is null)
        {
            work.Stage("delete from delivery_bot_state where tenant = @Tenant and conversation = @Id and key = @key", new { conversation.Tenant, conversation.Id, key });
            return;
        }

        work.Stage(
            """
            insert into delivery_bot_state (tenant, conversation, key, state_sealed) values (@Tenant, @Id, @key, @State)
            on conflict (tenant, conversation, key) do update set state_sealed = excluded.state_sealed
            """,
            new { conversation.Tenant, conversation.Id, key, State = sealer.Seal(Purpose, Encoding.UTF8.GetBytes(json)) });
    }
}
