namespace Microsoft.Bot.Builder;

/// <summary>What a bot does in a turn.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>What runs at the end of the pipeline.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>Goes on to the next middleware, and after the last to the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Sees what is sent; nothing leaves unless it calls <paramref name="next"/>.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Sees what is replaced; nothing is replaced unless it calls <paramref name="next"/>.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Sees what is deleted; nothing is deleted unless it calls <paramref name="next"/>.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);

/// <summary>The answer to an invoke: an HTTP status and a body.</summary>
public class InvokeResponse
{
    public int Status { get; set; }
    public object Body { get; set; }
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>The answer to an invoke, with a body of a known type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}
