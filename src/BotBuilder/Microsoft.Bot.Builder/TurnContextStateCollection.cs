namespace Microsoft.Bot.Builder;

/// <summary>What the parts of a turn hand to each other, by name or by type.</summary>
public class TurnContextStateCollection() : Dictionary<string, object>(StringComparer.OrdinalIgnoreCase), IDisposable
{
    private bool _disposed;

    /// <summary>The value under a name; null where there is none or it is of another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value under the full name of its type; null where there is none.</summary>
    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Puts a value under a name that is still free.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Puts a value, or null, under a name in place of what is there.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;
}

/// <summary>Values that stand in for another for a while.</summary>
public static class TurnContextStateCollectionExtensions
{
    public static void Push<T>(this TurnContextStateCollection ts, T value)
        where T : class => ts.Push(typeof(T).FullName, value);

    /// <summary>Puts a value under a name and remembers the one that was there.</summary>
    public static void Push<T>(this TurnContextStateCollection ts, string key, T value)
        where T : class
    {
        if (ts.Get<Stack<object>>($"stack:{key}") is not { } stack)
            ts.Set($"stack:{key}", stack = new Stack<object>());
        stack.Push(ts.Get<object>(key));
        ts.Set(key, value);
    }

    public static T Pop<T>(this TurnContextStateCollection ts)
        where T : class => ts.Pop<T>(typeof(T).FullName);

    /// <summary>Puts back the value that was there before the last push, and returns it.</summary>
    public static T Pop<T>(this TurnContextStateCollection ts, string key)
        where T : class
    {
        if (ts.Get<Stack<object>>($"stack:{key}")?.TryPop(out var before) == true)
            ts.Set(key, before);
        return ts.Get<T>(key);
    }
}
