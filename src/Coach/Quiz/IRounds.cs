using Coach.People;

namespace Coach.Quiz;

/// <summary>Rounds and the answers given in them. Reads see what is committed; <see cref="Save"/> is part of the turn.</summary>
public interface IRounds
{
    Task<Round?> FindAsync(PersonKey person, string id, CancellationToken cancellationToken);

    /// <summary>The round that the person has not finished, if there is one: there is never more than one.</summary>
    Task<Round?> OpenAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>Every answer of the person, in the order of time.</summary>
    Task<IReadOnlyList<Answered>> HistoryAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>The answers of the round's person to one of its questions in all other rounds, in the order of time.</summary>
    Task<IReadOnlyList<Answered>> ElsewhereAsync(Round round, string question, CancellationToken cancellationToken);

    /// <summary>The answers of the round's person, in all other rounds, to what has been answered in this one; in the order of time.</summary>
    Task<IReadOnlyList<Answered>> ElsewhereAsync(Round round, CancellationToken cancellationToken);

    /// <summary>How many rounds the person began between the two instants, both included, and answered something in.</summary>
    Task<int> BegunAsync(PersonKey person, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken);

    /// <summary>Saves the round, if nobody changed it since it was read, and with it the answers and ratings that are new.</summary>
    void Save(Round round);
}
