using Coach.Delivery;
using Coach.Privacy;

namespace Coach.Storage.Delivery;

public sealed class TurnInboxTable(UnitOfWork work, ISealer sealer) : ITurnInbox
{
    public void Finish(Incoming incoming, Answer? answer) => work.Stage(
        """
        update delivery_inbox set state = 'done', payload_sealed = null, answer_status = @Status, answer_sealed = @Body
        where tenant = @Tenant and conversation = @Conversation and activity_id = @ActivityId and state = 'new'
        """,
        Values(incoming, answer, null),
        mustTouch: 1);

    public void Park(Incoming incoming, string reason, Answer? answer) => work.Stage(
        """
        update delivery_inbox set state = 'parked', reason = @Reason, answer_status = @Status, answer_sealed = @Body
        where tenant = @Tenant and conversation = @Conversation and activity_id = @ActivityId and state = 'new'
        """,
        Values(incoming, answer, reason),
        mustTouch: 1);

    private object Values(Incoming incoming, Answer? answer, string? reason) => new
    {
        incoming.Conversation.Tenant,
        Conversation = incoming.Conversation.Id,
        incoming.ActivityId,
        answer?.Status,
        Body = answer is null ? null : sealer.Seal(InboxTable.Purpose, answer.Body.Span),
        Reason = reason,
    };
}
