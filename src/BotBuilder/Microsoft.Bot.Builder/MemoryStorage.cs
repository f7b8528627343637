using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory. What is read is always a new copy, of the types that were written.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, Entry> _memory = [];
    private readonly Lock _lock = new();
    private int _version;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var entry) && entry != null)
                    found[key] = entry.Read();
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
                _memory[key] = value == null ? null : Next(value, _memory.GetValueOrDefault(key)?.ETag);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    private Entry Next(object value, string current)
    {
        if (value is not IStoreItem item)
            return new Entry(TypedJson.Write(value), null);
        if (current != null && item.ETag != "*" && item.ETag != current)
#pragma warning disable CA2201, MA0012 // The official storage throws this very type; callers and tests look for it.
            throw new Exception($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
#pragma warning restore CA2201, MA0012
        return new Entry(TypedJson.Write(value), (_version++).ToString(CultureInfo.InvariantCulture));
    }

    private sealed record Entry(string Json, string ETag)
    {
        public object Read()
        {
            var value = TypedJson.Read(Json);
            if (value is IStoreItem item)
                item.ETag = ETag;
            return value;
        }
    }
}
