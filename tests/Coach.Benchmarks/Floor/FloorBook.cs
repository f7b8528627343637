namespace Coach.Benchmarks.Floor;

/// <summary>The floor's one table. A task completes when what it wrote is on the disk.</summary>
internal abstract class FloorBook : IAsyncDisposable
{
    /// <summary>Adds the row of an activity.</summary>
    public abstract Task TakeAsync(string conversation, string id, byte[] activity);

    /// <summary>Marks the row as answered, with the answer where there is one to keep; the activity is no longer needed.</summary>
    public abstract Task SettleAsync(string conversation, string id, byte[]? answer);

    public abstract ValueTask DisposeAsync();
}
