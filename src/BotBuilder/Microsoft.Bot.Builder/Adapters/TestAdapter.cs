using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A channel for tests: what the bot sends waits in a queue to be looked at.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _conversationLock = new();
    private readonly Lock _queueLock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = [];
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(Between(channelId, "convo1", "Conversation1"), sendTraceActivity) { }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? Between(Channels.Test, "convo1", "Conversation1");
        EnableTrace = sendTraceActivity;
    }

    /// <summary>Whether traces wait in the queue too.</summary>
    public bool EnableTrace { get; set; }
    public string Locale { get; set; } = "en-us";
    public Queue<Activity> ActiveQueue { get; } = [];
    public ConversationReference Conversation { get; set; }
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => Between(Channels.Test, name, name, user, bot);

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity from the conversation's user.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        lock (_conversationLock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId = Conversation.ChannelId;
            if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
                activity.From = Conversation.User;
            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        if (activity.Timestamp == null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = DateTimeOffset.UtcNow;
        if (activity.LocalTimestamp == null || activity.LocalTimestamp == default(DateTimeOffset))
            activity.LocalTimestamp = DateTimeOffset.Now;

        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("At least one activity is needed.", nameof(activities));

        foreach (var activity in activities)
        {
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTime.UtcNow;
            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
                Enqueue(activity);
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var found = Replace(sent => sent.Id == activity.Id, [activity]);
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Replace(sent => sent.Id == reference.ActivityId, []);
        return Task.CompletedTask;
    }

    /// <summary>Begins another conversation and empties the queue.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(new TurnContext(this, update), cancellationToken);
    }

    /// <summary>Takes the oldest reply out of the queue; null when it is empty.</summary>
    public IActivity GetNextReply()
    {
        lock (_queueLock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>Takes the oldest reply out of the queue, waiting for one to come.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_queueLock)
        {
            if (_waiting.Count == 0 && GetNextReply() is { } reply)
                return Task.FromResult(reply);
            var source = new TaskCompletionSource<IActivity>();
            cancellationToken.Register(() => source.TrySetCanceled());
            _waiting.Enqueue(source);
            return source.Task;
        }
    }

    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale ?? "en-us",
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    private static ConversationReference Between(string channelId, string id, string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Conversation = new ConversationAccount(false, id: id, name: name),
    };

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (_queueLock)
        {
            while (_waiting.TryDequeue(out var source))
            {
                if (source.TrySetResult(activity))
                    return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool Replace(Predicate<Activity> match, Activity[] by)
    {
        lock (_queueLock)
        {
            var replies = ActiveQueue.ToList();
            var at = replies.FindIndex(match);
            if (at < 0)
                return false;
            ActiveQueue.Clear();
            foreach (var reply in replies[..at].Concat(by).Concat(replies[(at + 1)..]))
                ActiveQueue.Enqueue(reply);
            return true;
        }
    }
}
