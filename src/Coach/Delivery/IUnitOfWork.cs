namespace Coach.Delivery;

public enum Commit
{
    Done,

    /// <summary>Somebody else changed what this turn read. Nothing was written: run the turn again.</summary>
    Conflict,
}

/// <summary>
/// Everything a turn decides, written together or not at all. The ports of a turn only stage;
/// reads see what was committed before, so a flow loads first, then decides, then saves.
/// </summary>
public interface IUnitOfWork
{
    Task<Commit> CommitAsync(CancellationToken cancellationToken);
}
