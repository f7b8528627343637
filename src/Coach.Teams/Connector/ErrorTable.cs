using Coach.Delivery;

namespace Coach.Teams.Connector;

/// <summary>A try to send something: the first has the number 1.</summary>
public sealed record SendTry(SendKind Kind, int Number)
{
    /// <summary>How many tries there are at most.</summary>
    public required int Limit { get; init; }

    /// <summary>Makes the wait between tries differ from one message to the next, and the same for the same message.</summary>
    public required int Seed { get; init; }

    /// <summary>Somebody waits for it.</summary>
    public bool IsReply { get; init; }

    /// <summary>An earlier try may have arrived already.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>The conversation was created anew for this message.</summary>
    public bool Recreated { get; init; }
}

/// <summary>Teams' answers and what they mean for a message. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages</summary>
public static class ErrorTable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    public static SendVerdict Decide(ConnectorResult result, SendTry sendTry) => result switch
    {
        ConnectorResult.Sent sent => new SendVerdict.Done(sent.Id),
        ConnectorResult.Refused refused => Decide(refused, sendTry),
        ConnectorResult.NotSent { Why: Obstacle.Connection } => AgainOr(new SendVerdict.GiveUp(nameof(Obstacle.Connection)), sendTry),
        ConnectorResult.NotSent { Why: Obstacle.Token } => AgainOr(new SendVerdict.GiveUp(nameof(Obstacle.Token), Aftermath.Alarm), sendTry),
        ConnectorResult.NotSent notSent => new SendVerdict.GiveUp(notSent.Why.ToString()),
        ConnectorResult.Unknown unknown => Decide(unknown, sendTry),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static SendVerdict Decide(ConnectorResult.Refused refused, SendTry sendTry) => (refused.Status, refused.Code.ToUpperInvariant(), sendTry.Kind) switch
    {
        (401, _, _) => GiveUp(refused, Aftermath.Alarm),
        (403, "BOTNOTINCONVERSATIONROSTER" or "BOTDISABLEDBYADMIN", _) => GiveUp(refused, Aftermath.AppIsGone),
        (403, "CONVERSATIONBLOCKEDBYUSER" or "209" or "MESSAGEWRITESBLOCKED", _) => GiveUp(refused, Aftermath.Blocked),
        (404, "CONVERSATIONNOTFOUND" or "ACTIVITYNOTFOUNDINCONVERSATION", SendKind.Delete) => new SendVerdict.Done(null),
        (404, "CONVERSATIONNOTFOUND", _) when !sendTry.Recreated => new SendVerdict.InNewConversation(),
        (404, "ACTIVITYNOTFOUNDINCONVERSATION", SendKind.Update) => new SendVerdict.AsNewCard(),
        (412 or 502 or 503 or 504, _, _) => AgainOr(GiveUp(refused), sendTry, refused.RetryAfter),
        (429, _, _) => AgainOr(GiveUp(refused), sendTry, refused.RetryAfter, pausesTenant: true),
        _ => GiveUp(refused),
    };

    /// <summary>To update or delete twice does no harm. To say it twice is better than silence only where somebody waits, and then once.</summary>
    private static SendVerdict Decide(ConnectorResult.Unknown unknown, SendTry sendTry)
    {
        var unclear = new SendVerdict.Unclear(unknown.How.ToString());
        return sendTry.Kind is not SendKind.Send || sendTry is { IsReply: true, MayHaveArrived: false } ? AgainOr(unclear, sendTry) : unclear;
    }

    private static SendVerdict AgainOr(SendVerdict end, SendTry sendTry, TimeSpan? retryAfter = null, bool pausesTenant = false)
    {
        if (sendTry.Number >= sendTry.Limit)
            return end;
        var pause = retryAfter > TimeSpan.Zero ? retryAfter.Value : Backoff.After(sendTry.Number, sendTry.Seed);
        return new SendVerdict.Again(pause < LongestPause ? pause : LongestPause, pausesTenant);
    }

    private static SendVerdict.GiveUp GiveUp(ConnectorResult.Refused refused, Aftermath then = Aftermath.None) =>
        new(refused.Code is "" ? $"Http{refused.Status}" : refused.Code, then);
}
