using Coach.Delivery;
using Coach.Privacy;
using Dapper;

namespace Coach.Storage.Delivery;

public sealed class DispatchLogTable(Database database, ISealer sealer) : IDispatchLog
{
    public async Task<IReadOnlyList<Unsettled>> TakeUnsettledAsync(CancellationToken cancellationToken)
    {
        await database.WriteAsync([new Statement("update delivery_outbox set unknowns = unknowns + 1 where state = 'ready' and not held", new { })], cancellationToken);
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(
            """
            select id as Id, tenant as Tenant, conversation as Conversation, kind as Kind, target as Target, reply as IsReply,
                   payload_sealed as Payload, written_at as WrittenAt, unknowns as Unknowns
            from delivery_outbox where state = 'ready' order by seq
            """);
        return
        [
            .. rows.Select(row => new Unsettled(
                new Outgoing(row.Id, new ConversationKey(row.Tenant, row.Conversation), OutboxTable.Kind(row.Kind), sealer.Unseal(OutboxTable.Purpose, row.Payload) ?? [])
                {
                    Target = row.Target,
                    IsReply = row.IsReply,
                    WrittenAt = row.WrittenAt,
                },
                row.Unknowns)),
        ];
    }

    public Task RecordAsync(Outgoing message, SendOutcome outcome, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var statements = new List<Statement>
        {
            new(
                """
                update delivery_outbox set state = @State, teams_id = @TeamsId, code = @Code, settled_at = @At,
                       payload_sealed = null, unknowns = unknowns + @Unknown
                where id = @Id
                """,
                new
                {
                    message.Id,
                    State = StateCode(outcome.State),
                    outcome.TeamsId,
                    outcome.Code,
                    At = at,
                    Unknown = outcome.State is SendState.Unknown || outcome.MayBeDouble ? 1 : 0,
                }),
        };
        if (message is { Kind: SendKind.Update, Target: { } target } && outcome is { State: SendState.Sent, TeamsId: { } teamsId })
        {
            statements.Add(new Statement(
                "update delivery_outbox set state = 'sent', teams_id = @teamsId where tenant = @Tenant and conversation = @Id and id = @target and state <> 'ready'",
                new { teamsId, message.Conversation.Tenant, message.Conversation.Id, target }));
        }

        if (outcome.PersonIsGone)
        {
            statements.Add(new Statement(
                """
                update people_person set installed = @installed, version = version + 1
                where tenant = @Tenant and id = (select person from delivery_conversation where tenant = @Tenant and id = @Id)
                """,
                new { installed = false, message.Conversation.Tenant, message.Conversation.Id }));
        }

        return database.WriteAsync(statements, cancellationToken);
    }

    public Task HoldAsync(string outboxId, bool isHeld, CancellationToken cancellationToken) =>
        database.WriteAsync([new Statement("update delivery_outbox set held = @isHeld where id = @outboxId and state = 'ready'", new { outboxId, isHeld })], cancellationToken);

    public async Task<SendOutcome?> FindAsync(ConversationKey conversation, string outboxId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<OutcomeRow>(
            "select state as State, teams_id as TeamsId, code as Code from delivery_outbox where tenant = @Tenant and conversation = @Id and id = @outboxId",
            new { conversation.Tenant, conversation.Id, outboxId });
        return row is null ? null : new SendOutcome(State(row.State), row.TeamsId, row.Code);
    }

    private static string StateCode(SendState state) => state switch
    {
        SendState.Sent => "sent",
        SendState.Failed => "failed",
        SendState.Unknown => "unknown",
        _ => "ready",
    };

    private static SendState State(string code) => code switch
    {
        "sent" => SendState.Sent,
        "failed" => SendState.Failed,
        "unknown" => SendState.Unknown,
        _ => SendState.Ready,
    };

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Tenant { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Kind { get; init; } = "";

        public string? Target { get; init; }

        public bool IsReply { get; init; }

        public byte[] Payload { get; init; } = [];

        public DateTimeOffset WrittenAt { get; init; }

        public int Unknowns { get; init; }
    }

    private sealed class OutcomeRow
    {
        public string State { get; init; } = "";

        public string? TeamsId { get; init; }

        public string? Code { get; init; }
    }
}
