namespace Microsoft.Bot.Builder;

/// <summary>Tells a logger of everything that comes in and goes out, when the turn is over.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        if (turnContext.Activity != null)
        {
            turnContext.Activity.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(turnContext.Activity.From.Role) && turnContext.Activity.Type != ActivityTypes.Event)
                turnContext.Activity.From.Role = RoleTypes.User;
            Log(turnContext.Activity);
        }

        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            var responses = await nextSend();
            foreach (var activity in activities)
                Log(activity);
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, nextUpdate) =>
        {
            var response = await nextUpdate();
            Log(activity, ActivityTypes.MessageUpdate);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, nextDelete) =>
        {
            await nextDelete();
            Log(new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }.ApplyConversationReference(reference));
        });

        await nextTurn(cancellationToken);
        while (transcript.TryDequeue(out var activity))
            await TellAsync(activity);

        void Log(Activity activity, string type = null)
        {
            var copy = BotJson.Copy<Activity>(activity);
            (copy.Type, copy.Timestamp, copy.Id) = (type ?? copy.Type, copy.Timestamp ?? DateTime.UtcNow, copy.Id ?? $"g_{Guid.NewGuid()}");
            transcript.Enqueue(copy);
        }
    }

    private async Task TellAsync(IActivity activity)
    {
        try
        {
            await _logger.LogActivityAsync(activity);
        }
        catch (Exception e)
        {
            System.Diagnostics.Trace.TraceError($"The transcript logger failed: {e}");
        }
    }
}
