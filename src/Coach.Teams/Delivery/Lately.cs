using System.Collections.Concurrent;
using Coach.Delivery;

namespace Coach.Teams.Delivery;

/// <summary>What need not happen again so soon in the same conversation. Nothing is remembered for longer than that matters.</summary>
internal sealed class Lately(TimeSpan soon, TimeProvider time)
{
    /// <summary>So many are remembered before the old ones are looked for.</summary>
    private const int Many = 1_000;

    private readonly ConcurrentDictionary<ConversationKey, DateTimeOffset> _last = [];
    private int _next = Many;

    /// <summary>How many conversations are remembered.</summary>
    public int Count => _last.Count;

    /// <summary>Whether it is long enough ago; from now on it is not.</summary>
    public bool Begin(ConversationKey conversation)
    {
        var now = time.GetUtcNow();
        if (_last.TryGetValue(conversation, out var last) && IsSoon(now - last))
            return false;
        _last[conversation] = now;
        if (_last.Count > _next)
            Forget(now);
        return true;
    }

    /// <summary>Only those of the last moments stay, so it is rarely looked through, however many they are.</summary>
    private void Forget(DateTimeOffset now)
    {
        foreach (var (conversation, last) in _last)
        {
            if (!IsSoon(now - last))
                _last.TryRemove(KeyValuePair.Create(conversation, last));
        }

        _next = Math.Max(Many, 2 * _last.Count);
    }

    /// <summary>A clock that was put back makes nothing wait.</summary>
    private bool IsSoon(TimeSpan age) => age >= TimeSpan.Zero && age < soon;
}
