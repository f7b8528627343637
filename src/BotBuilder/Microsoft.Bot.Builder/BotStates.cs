namespace Microsoft.Bot.Builder;

/// <summary>State that belongs to a conversation.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{turnContext.Channel()}/conversations/{turnContext.ConversationId()}";
}

/// <summary>State that belongs to a person, in whatever conversation.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext) => $"{turnContext.Channel()}/users/{turnContext.UserId()}";
}

/// <summary>State that belongs to a person in one conversation.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{turnContext.Channel()}/conversations/{turnContext.ConversationId()}/users/{turnContext.UserId()}";
}

/// <summary>The parts of a storage key.</summary>
internal static class StorageKeys
{
    public static string Channel(this ITurnContext turn) => turn.Activity.ChannelId ?? throw Missing("channelId");
    public static string ConversationId(this ITurnContext turn) => turn.Activity.Conversation?.Id ?? throw Missing("conversation.id");
    public static string UserId(this ITurnContext turn) => turn.Activity.From?.Id ?? throw Missing("from.id");
    private static InvalidOperationException Missing(string member) => new($"The activity has no {member}, so its state has no key.");
}

/// <summary>States that are read and saved together.</summary>
public class BotStateSet
{
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);
    public List<BotState> BotStates { get; set; } = [];

    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}

/// <summary>Saves states at the end of every turn.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    public AutoSaveStateMiddleware(params BotState[] botStates) => BotStateSet = new BotStateSet(botStates);
    public AutoSaveStateMiddleware(BotStateSet botStateSet) => BotStateSet = botStateSet;
    public BotStateSet BotStateSet { get; set; }

    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken);
    }
}
