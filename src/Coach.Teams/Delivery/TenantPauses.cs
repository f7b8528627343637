using System.Collections.Concurrent;

namespace Coach.Teams.Delivery;

/// <summary>Teams asked for a pause: every sender of that tenant keeps it.</summary>
public sealed class TenantPauses(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    public void Pause(string tenant, TimeSpan pause)
    {
        var until = time.GetUtcNow() + pause;
        _until.AddOrUpdate(tenant, until, (_, known) => known > until ? known : until);
    }

    /// <summary>A delay counts whole milliseconds: rounded down, the last part of one would be waited for without rest.</summary>
    public async Task WaitAsync(string tenant, CancellationToken cancellationToken)
    {
        while (_until.TryGetValue(tenant, out var until) && until - time.GetUtcNow() is { Ticks: > 0 } pause)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(pause.TotalMilliseconds)), time, cancellationToken);
    }
}
