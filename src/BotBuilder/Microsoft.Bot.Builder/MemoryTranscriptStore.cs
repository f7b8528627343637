namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in memory, in pages of twenty. Edits and deletions change what was logged.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;
    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];
    private readonly Lock _lock = new();

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var key = (activity.ChannelId, activity.Conversation.Id);
        lock (_lock)
        {
            if (!_transcripts.TryGetValue(key, out var transcript))
                _transcripts[key] = transcript = [];
            var at = transcript.FindIndex(logged => logged.Id == activity.Id);
            if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
                transcript.Add(activity);
            else if (at >= 0)
                transcript[at] = activity.Type == ActivityTypes.MessageUpdate ? Updated((Activity)transcript[at], activity) : Deleted((Activity)transcript[at]);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var activities = _transcripts.GetValueOrDefault((channelId, conversationId)) ?? [];
            return Task.FromResult(Page(activities.Where(activity => activity.Timestamp >= startDate).OrderBy(activity => activity.Timestamp), activity => activity.Id, continuationToken));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = _transcripts
                .Where(transcript => transcript.Key.Channel == channelId)
                .Select(transcript => new TranscriptInfo { ChannelId = channelId, Id = transcript.Key.Conversation, Created = transcript.Value[0].Timestamp ?? default });
            return Task.FromResult(Page(transcripts.OrderBy(transcript => transcript.Created), transcript => transcript.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
            _transcripts.Remove((channelId, conversationId));
        return Task.CompletedTask;
    }

    private static Activity Updated(Activity logged, IActivity update)
    {
        var updated = BotJson.Copy<Activity>(update);
        (updated.Type, updated.Timestamp, updated.LocalTimestamp) = (logged.Type, logged.Timestamp, logged.LocalTimestamp);
        return updated;
    }

    /// <summary>What is left of a deleted message: when and where it was, not what it said or who said it.</summary>
    private static Activity Deleted(Activity logged) => new(ActivityTypes.MessageDelete, logged.Id, logged.Timestamp, logged.Timestamp)
    {
        From = new ChannelAccount("deleted", role: logged.From?.Role),
        Recipient = new ChannelAccount("deleted", role: logged.Recipient?.Role),
        Locale = logged.Locale,
        ChannelId = logged.ChannelId,
        Conversation = logged.Conversation,
        ServiceUrl = logged.ServiceUrl,
        ReplyToId = logged.ReplyToId,
    };

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> id, string after)
    {
        var rest = after == null ? all : all.SkipWhile(item => id(item) != after).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? id(items[^1]) : null };
    }
}
