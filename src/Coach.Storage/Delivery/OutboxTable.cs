using Coach.Delivery;
using Coach.Privacy;

namespace Coach.Storage.Delivery;

public sealed class OutboxTable(UnitOfWork work, ISealer sealer) : IOutbox
{
    internal const string Purpose = "outbox";

    public void Add(Outgoing message) => work.Stage(
        """
        insert into delivery_outbox (id, tenant, conversation, kind, target, reply, payload_sealed, written_at, state)
        values (@Id, @Tenant, @Conversation, @Kind, @Target, @IsReply, @Payload, @WrittenAt, 'ready')
        """,
        new
        {
            message.Id,
            message.Conversation.Tenant,
            Conversation = message.Conversation.Id,
            Kind = Code(message.Kind),
            message.Target,
            message.IsReply,
            Payload = sealer.Seal(Purpose, message.Payload.Span),
            message.WrittenAt,
        });

    internal static string Code(SendKind kind) => kind switch
    {
        SendKind.Update => "update",
        SendKind.Delete => "delete",
        _ => "send",
    };

    internal static SendKind Kind(string code) => code switch
    {
        "update" => SendKind.Update,
        "delete" => SendKind.Delete,
        _ => SendKind.Send,
    };
}
