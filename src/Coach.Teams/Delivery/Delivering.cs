using Coach.Delivery;
using Coach.Teams.Connector;

namespace Coach.Teams.Delivery;

/// <summary>One message on its way: tried, tried again, sent as a new card or into a new conversation, until it is settled.</summary>
internal sealed class Delivering(
    ConnectorClient connector, IDispatchLog log, TenantPauses pauses, TimeProvider time, int tries, Conversation conversation, Outgoing message, bool mayHaveArrived)
{
    private readonly int _seed = int.Parse(message.Id.AsSpan(^7), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);

    private SendKind _kind = message.Kind;
    private string _conversationId = conversation.Key.Id;
    private bool _recreated;
    private bool _isUnsure;
    private bool _isHeld;

    /// <summary>A try has ended without anybody knowing whether it arrived.</summary>
    public bool MayHaveLeft => _isUnsure;

    public async Task<SendOutcome> RunAsync(CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            await pauses.WaitAsync(conversation.Key.Tenant, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            await HoldAsync(false);
            var result = await TryAsync(cancellationToken);
            var sendTry = new SendTry(_kind, number)
            {
                Limit = tries,
                Seed = _seed,
                IsReply = message.IsReply,
                MayHaveArrived = mayHaveArrived || _isUnsure,
                Recreated = _recreated,
            };
            _isUnsure |= result is ConnectorResult.Unknown;
            switch (ErrorTable.Decide(result, sendTry))
            {
                case SendVerdict.Done done:
                    return new SendOutcome(SendState.Sent, done.TeamsId) { MayBeDouble = _isUnsure };
                case SendVerdict.GiveUp giveUp:
                    return new SendOutcome(SendState.Failed, Code: giveUp.Code)
                    {
                        PersonIsGone = giveUp.Then is Aftermath.AppIsGone or Aftermath.Blocked,
                        NeedsOperator = giveUp.Then is Aftermath.Alarm,
                    };
                case SendVerdict.Unclear unclear:
                    return new SendOutcome(SendState.Unknown, Code: unclear.Code);
                case SendVerdict.AsNewCard:
                    _kind = SendKind.Send;
                    break;
                case SendVerdict.InNewConversation:
                    if (await RecreateAsync(cancellationToken) is { } failed)
                        return failed;
                    break;
                case SendVerdict.Again again:
                    await WaitAsync(again, cancellationToken);
                    break;
            }
        }
    }

    private async Task<ConnectorResult> TryAsync(CancellationToken cancellationToken)
    {
        var target = _kind is SendKind.Send ? null : await TargetAsync(cancellationToken);
        return (_kind, target) switch
        {
            (SendKind.Update, not null) => await connector.UpdateAsync(conversation.ServiceUrl, _conversationId, target, message.Payload, cancellationToken),
            (SendKind.Delete, not null) => await connector.DeleteAsync(conversation.ServiceUrl, _conversationId, target, cancellationToken),
            (SendKind.Delete, null) => new ConnectorResult.Sent(null),
            _ => await SendAsync(cancellationToken),
        };
    }

    private Task<ConnectorResult> SendAsync(CancellationToken cancellationToken)
    {
        _kind = SendKind.Send;
        return connector.SendAsync(conversation.ServiceUrl, _conversationId, message.Payload, null, cancellationToken);
    }

    /// <summary>Teams' id of the message to change; null where it never arrived, or nobody can say: then the new content is sent as a message.</summary>
    private async Task<string?> TargetAsync(CancellationToken cancellationToken) =>
        message.Target is { } target && await log.FindAsync(conversation.Key, target, cancellationToken) is { State: SendState.Sent, TeamsId: { } teamsId } ? teamsId : null;

    private async Task<SendOutcome?> RecreateAsync(CancellationToken cancellationToken)
    {
        _recreated = true;
        _kind = SendKind.Send;
        var created = await connector.CreateConversationAsync(
            conversation.ServiceUrl, new NewConversation(conversation.BotId, conversation.UserId, conversation.Key.Tenant), cancellationToken);
        if (created is not ConnectorResult.Sent { Id: { } id })
            return new SendOutcome(SendState.Failed, Code: "ConversationNotFound");
        _conversationId = id;
        return null;
    }

    /// <summary>While it waits, and no try of it has left, a restart has nothing to doubt.</summary>
    private async Task HoldAsync(bool isHeld)
    {
        if (_isHeld == isHeld)
            return;
        await log.HoldAsync(message.Id, isHeld, CancellationToken.None);
        _isHeld = isHeld;
    }

    private async Task WaitAsync(SendVerdict.Again again, CancellationToken cancellationToken)
    {
        // The pause comes first: others are about to send to the same tenant.
        if (again.PausesTenant)
            pauses.Pause(conversation.Key.Tenant, again.After);
        await HoldAsync(!_isUnsure);
        if (!again.PausesTenant)
            await Task.Delay(again.After, time, cancellationToken);
    }
}
