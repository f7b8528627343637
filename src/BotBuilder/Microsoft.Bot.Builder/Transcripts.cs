using System.Diagnostics;

namespace Microsoft.Bot.Builder;

/// <summary>Is told of every activity of a conversation.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}

/// <summary>Keeps what was said.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}

/// <summary>A part of a longer list.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];
    /// <summary>Asks for the next part; null after the last.</summary>
    public string ContinuationToken { get; set; }
}

/// <summary>A conversation whose transcript is kept.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }
    public string Id { get; set; }
    public DateTimeOffset Created { get; set; }
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
