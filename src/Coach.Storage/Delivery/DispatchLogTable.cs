using Coach.Delivery;
using Coach.Privacy;
using Dapper;

namespace Coach.Storage.Delivery;

public sealed class DispatchLogTable(Database database, ISealer sealer) : IDispatchLog
{
    public async Task<IReadOnlyList<Unsettled>> TakeUnsettledAsync(CancellationToken cancellationToken)
    {
        await database.WriteAsync([new Statement("update delivery_outbox set unknowns = unknowns + 1 where state = 'ready'", new { })], cancellationToken);
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

    public Task RecordAsync(string outboxId, SendOutcome outcome, DateTimeOffset at, CancellationToken cancellationToken) => database.WriteAsync(
        [
            new Statement(
                """
                update delivery_outbox set state = @State, teams_id = @TeamsId, code = @Code, settled_at = @At,
                       payload_sealed = null, unknowns = unknowns + @Unknown
                where id = @Id
                """,
                new
                {
                    Id = outboxId,
                    State = StateCode(outcome.State),
                    outcome.TeamsId,
                    outcome.Code,
                    At = at,
                    Unknown = outcome.State is SendState.Unknown || outcome.MayBeDouble ? 1 : 0,
                }),
        ],
        cancellationToken);

    public async Task<SendOutcome?> FindAsync(string outboxId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<OutcomeRow>(
            "select state as State, teams_id as TeamsId, code as Code from delivery_outbox where id = @outboxId", new { outboxId });
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
