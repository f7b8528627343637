using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Properties by name that belong together, read from storage once a turn and written back if they changed.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        (_storage, _contextServiceKey) = (storage, contextServiceKey);
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name) =>
        string.IsNullOrWhiteSpace(name) ? throw new ArgumentNullException(nameof(name)) : new BotStatePropertyAccessor<T>(this, name);

    /// <summary>Reads the properties from storage, unless this turn has them; with <paramref name="force"/> even then.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var key = GetStorageKey(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null)
            return;
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var value);
        turnContext.TurnState[_contextServiceKey] = value switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> properties => new CachedBotState(properties),
            JsonElement { ValueKind: JsonValueKind.Object } json => new CachedBotState(BotJson.To<Dictionary<string, object>>(json)),
            _ => throw new InvalidOperationException($"The storage holds a {value.GetType().Name} where the properties of {GetType().Name} should be."),
        };
    }

    /// <summary>Writes the properties to storage if they changed; with <paramref name="force"/> even if they did not.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached == null || !(force || cached.IsChanged()))
            return;
        await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State }, cancellationToken);
        cached.Hash = CachedBotState.ComputeHash(cached.State);
    }

    /// <summary>Empties the properties of this turn; saving then empties the storage too.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Hash = string.Empty };
        return Task.CompletedTask;
    }

    /// <summary>Deletes the properties from this turn and from storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The properties as this turn has them; null before they were read.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key under which storage keeps the properties.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        if (GetCachedState(turnContext).State.TryGetValue(propertyName, out var value))
            return Task.FromResult(BotJson.To<T>(value));
        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T));
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>The properties of one turn, and what they were when they were read or saved.</summary>
    public class CachedBotState
    {
        internal CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = ComputeHash(State);
        }

        public IDictionary<string, object> State { get; set; }

        internal string Hash { get; set; }

        internal static string ComputeHash(object state) => TypedJson.Write(state);

        internal bool IsChanged() => Hash != ComputeHash(State);
    }

    private sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken);
            T value = default;
            try
            {
                value = await botState.GetPropertyValueAsync<T>(turnContext, Name, cancellationToken);
                if (value != null)
                    return value;
            }
            catch (KeyNotFoundException)
            {
                // A value type that is not set: the factory decides, as for null.
            }

            if (defaultValueFactory == null)
                return value;
            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken);
            await botState.SetPropertyValueAsync(turnContext, Name, value, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken);
            await botState.DeletePropertyValueAsync(turnContext, Name, cancellationToken);
        }
    }
}
