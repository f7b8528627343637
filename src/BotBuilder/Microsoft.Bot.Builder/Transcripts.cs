using System.Diagnostics;

namespace Microsoft.Bot.Builder;

/// <summary>Is told of every activity of a conversation.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}

/// <summary>Writes activities to the trace listeners.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    public TraceTranscriptLogger()
        : this(true) { }

    /// <param name="traceActivity">Whether the whole activity is written, or only its kind and text.</param>
    public TraceTranscriptLogger(bool traceActivity) => _traceActivity = traceActivity;

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Trace.TraceInformation(_traceActivity ? BotJson.Write(activity) : $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}] {activity.AsMessageActivity()?.Text}");
        return Task.CompletedTask;
    }
}
