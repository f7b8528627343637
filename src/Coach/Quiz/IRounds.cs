using Coach.People;

namespace Coach.Quiz;

/// <summary>Rounds and the answers given in them. Reads see what is committed; <see cref="Save"/> is part of the turn.</summary>
public interface IRounds
{
    Task<Round?> FindAsync(PersonKey person, string id, CancellationToken cancellationToken);

    /// <summary>The round that the person has not finished, if there is one: there is never more than one.</summary>
    Task<Round?> OpenAsync(PersonKey person, CancellationToken cancellationToken);

    Task<IReadOnlyList<Answered>> HistoryAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>Saves the round, if nobody changed it since it was read, and with it the answers that are new.</summary>
    void Save(Round round);
}
