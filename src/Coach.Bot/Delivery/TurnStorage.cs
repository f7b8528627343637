using Coach.Delivery;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Delivery;

/// <summary>The Bot Framework's storage over the turn: reads what was committed, and only stages what is written.</summary>
public sealed class TurnStorage(IBotStates states, Turn turn) : IStorage
{
    /// <summary>What an earlier version saved could not be read; the dialogs begin afresh.</summary>
    public bool LostState { get; private set; }

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var read = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await states.FindAsync(turn.Conversation.Key, key, cancellationToken) is not { } json)
                continue;
            if (StateJson.TryRead(json, out var state))
                read[key] = state;
            else
                LostState = true;
        }

        return read;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        if (turn.KeepsNothing)
            return Task.CompletedTask;
        foreach (var (key, value) in changes)
            states.Save(turn.Conversation.Key, key, StateJson.Write(value));
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            states.Save(turn.Conversation.Key, key, null);
        return Task.CompletedTask;
    }
}
