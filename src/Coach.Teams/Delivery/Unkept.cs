using Coach.Delivery;
using Microsoft.Extensions.Logging;

namespace Coach.Teams.Delivery;

/// <summary>
/// What somebody hears whose words could not even be set aside: that nothing was kept, and to do it once more.
/// Where nothing can be written this cannot be either, so it leaves at once and unrecorded.
/// </summary>
internal sealed partial class Unkept(Connector.ConnectorClient connector, InvokeAnswers answers, TimeProvider time, ILogger<Unkept> logger)
{
    /// <summary>Teams may try a message again and again; the person is told once.</summary>
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    private readonly Lately _told = new(Often, time);

    public async Task<Answer> AnswerAsync(Incoming invoke) => await answers.ApologyAsync(invoke.InvokeName, await answers.LanguageAsync(invoke, await ActivityJson.ReadAsync(invoke.Payload)));

    /// <summary>Never throws: whoever calls has a fault of their own to report.</summary>
    public async Task TellAsync(Incoming message)
    {
        if (!_told.Begin(message.Conversation))
            return;
        try
        {
            if (await ActivityJson.ReadAsync(message.Payload) is not { } activity)
                return;
            var reply = activity.CreateReply(answers.ApologyText(await answers.LanguageAsync(message, activity)));
            await connector.SendAsync(activity.ServiceUrl, message.Conversation.Id, await ActivityJson.WriteAsync(reply), null, CancellationToken.None);
        }
        catch (Exception exception)
        {
            Log.NotTold(logger, message.ActivityId, Faults.Of(exception));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "That activity {ActivityId} was not kept could not be told either: {Fault}")]
        public static partial void NotTold(ILogger logger, string activityId, string fault);
    }
}
