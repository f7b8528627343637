using System.Collections.Immutable;
using Coach.People;
using Coach.Skills;

namespace Coach.Practice;

/// <summary>Practice calls, and what they tell. Reads see what is committed; what is saved or deleted is part of the turn.</summary>
public interface ICalls
{
    Task<Rehearsal?> FindAsync(PersonKey person, string id, CancellationToken cancellationToken);

    /// <summary>The call that the person has not ended, if there is one: there is never more than one.</summary>
    Task<Rehearsal?> OpenAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>Every call of the person, the newest first.</summary>
    Task<IReadOnlyList<ListedCall>> PastAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>What all calls of the person tell: of their skills, and of what they should be asked about.</summary>
    Task<Practised> LearntAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>The customer as it was when a call with it began; null where that version was never kept or cannot be read any more.</summary>
    Task<Customer?> CustomerAsync(string id, string version, CancellationToken cancellationToken);

    /// <summary>Saves the call, if nobody changed it since it was read; a new one with its customer as it is now.</summary>
    void Save(Rehearsal call, Customer customer);

    /// <summary>Saves what the call tells, once it is over.</summary>
    void Save(Rehearsal call, IEnumerable<Evidence> evidence, IEnumerable<Move> mistakes);

    /// <summary>Deletes the call with everything that it tells.</summary>
    void Delete(PersonKey person, string id);
}

/// <summary>What somebody's calls tell.</summary>
/// <param name="Mistakes">When each was made last.</param>
public sealed record Practised(ImmutableArray<Evidence> Evidence, ImmutableDictionary<Move, DateTimeOffset> Mistakes)
{
    public static Practised Nothing { get; } = new([], ImmutableDictionary<Move, DateTimeOffset>.Empty);
}
