namespace Microsoft.Bot.Builder;

/// <summary>One turn of a bot, made by its adapter.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity) = (adapter, activity);
    }

    public BotAdapter Adapter { get; }
    public TurnContextStateCollection TurnState { get; } = [];
    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>The replies kept for a caller who waits for them (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <summary>The language of this turn (BCP 47).</summary>
    public string Locale
    {
        get => TurnState.Get<string>("turn.locale");
        set => TurnState.Set("turn.locale", value);
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(_onSendActivities, handler);
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(_onUpdateActivity, handler);
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(_onDeleteActivity, handler);

    public async Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));
        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;
        return await SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("At least one activity is needed.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var toSend = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        return SendFrom(0);

        Task<ResourceResponse[]> SendFrom(int handler) =>
            handler < _onSendActivities.Count ? _onSendActivities[handler](this, toSend, () => SendFrom(handler + 1)) : SendAsync(toSend, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var toUpdate = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFrom(0);

        Task<ResourceResponse> UpdateFrom(int handler) =>
            handler < _onUpdateActivity.Count
                ? _onUpdateActivity[handler](this, toUpdate, () => UpdateFrom(handler + 1))
                : Adapter.UpdateActivityAsync(this, toUpdate, cancellationToken);
    }

    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteActivityAsync(reference, cancellationToken);
    }

    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFrom(0);

        Task DeleteFrom(int handler) =>
            handler < _onDeleteActivity.Count
                ? _onDeleteActivity[handler](this, conversationReference, () => DeleteFrom(handler + 1))
                : Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed && disposing)
            TurnState.Dispose();
        _disposed = true;
    }

    private TurnContext Add<T>(List<T> handlers, T handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private async Task<ResourceResponse[]> SendAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return Buffer(activities);

        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        for (var i = 0; i < (responses?.Length ?? 0); i++)
        {
            if (i >= activities.Count)
                break;
            if (activities[i].Type != ActivityTypes.Trace)
                Responded = true;
            activities[i].Id = responses[i]?.Id ?? activities[i].Id;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState[BotAdapter.InvokeResponseKey] = activity;
            Responded |= activity.Type != ActivityTypes.Trace;
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
