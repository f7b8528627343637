using Coach.Delivery;
using Coach.Privacy;
using Dapper;

namespace Coach.Storage.Delivery;

public sealed class InboxTable(Database database, ISealer sealer) : IInbox
{
    internal const string Purpose = "inbox";

    /// <summary>A conversation's turns run one after the other, so only its oldest can have been under way; what waited behind it has not been tried.</summary>
    private const string CountTries =
        """
        update delivery_inbox set tries = tries + 1
        where seq in (select min(seq) from delivery_inbox where state = 'new' group by tenant, conversation)
        """;

    public async Task<Receipt> AcceptAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var written = await database.WriteAsync(
            [
                new Statement(
                    """
                    insert into delivery_inbox (tenant, conversation, activity_id, invoke, payload_sealed, received_at, tries, state)
                    values (@Tenant, @Conversation, @ActivityId, @IsInvoke, @Payload, @ReceivedAt, 1, 'new')
                    on conflict (tenant, conversation, activity_id) do nothing
                    """,
                    new
                    {
                        incoming.Conversation.Tenant,
                        Conversation = incoming.Conversation.Id,
                        incoming.ActivityId,
                        incoming.IsInvoke,
                        Payload = sealer.Seal(Purpose, incoming.Payload.Span),
                        incoming.ReceivedAt,
                    }),
            ],
            cancellationToken);
        return written.Touched is [1] ? new Receipt.New() : await KnownAsync(incoming, cancellationToken);
    }

    public Task ForgetAnswersAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.WriteAsync(
        [new Statement("update delivery_inbox set answer_sealed = null where answer_sealed is not null and received_at < @before", new { before })], cancellationToken);

    public async Task<IReadOnlyList<Incoming>> TakeUnfinishedAsync(CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            [
                // Its text was erased with its person before its turn had come.
                new Statement("update delivery_inbox set state = 'done' where state = 'new' and payload_sealed is null", new { }),
                new Statement(CountTries, new { }),
            ],
            cancellationToken);
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(
            """
            select tenant as Tenant, conversation as Conversation, activity_id as ActivityId, invoke as IsInvoke, payload_sealed as Payload,
                   received_at as ReceivedAt, tries as Tries
            from delivery_inbox where state = 'new' order by seq
            """);
        return
        [
            .. rows.Select(row => new Incoming(
                new ConversationKey(row.Tenant, row.Conversation), row.ActivityId, sealer.Unseal(Purpose, row.Payload) ?? [], row.IsInvoke, row.ReceivedAt)
            {
                Tries = row.Tries,
            }),
        ];
    }

    private async Task<Receipt> KnownAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<AnswerRow>(
            """
            select answer_status as Status, answer_sealed as Body
            from delivery_inbox where tenant = @Tenant and conversation = @Conversation and activity_id = @ActivityId
            """,
            new { incoming.Conversation.Tenant, Conversation = incoming.Conversation.Id, incoming.ActivityId });
        return row switch
        {
            { Status: { } status, Body: { } body } => new Receipt.Known(new Answer(status, sealer.Unseal(Purpose, body) ?? [])),
            { Status: not null } => new Receipt.Past(),
            _ => new Receipt.Known(null),
        };
    }

    private sealed class Row
    {
        public string Tenant { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string ActivityId { get; init; } = "";

        public bool IsInvoke { get; init; }

        public byte[] Payload { get; init; } = [];

        public DateTimeOffset ReceivedAt { get; init; }

        public int Tries { get; init; }
    }

    private sealed class AnswerRow
    {
        public int? Status { get; init; }

        public byte[]? Body { get; init; }
    }
}
