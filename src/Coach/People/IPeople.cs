using Coach.Delivery;

namespace Coach.People;

/// <summary>The roster. Reads see what is committed; <see cref="Save"/> is part of the turn.</summary>
public interface IPeople
{
    Task<Person?> FindAsync(string tenant, string aadObjectId, CancellationToken cancellationToken);

    Task<Person?> FindByEmailAsync(string tenant, string email, CancellationToken cancellationToken);

    Task<IReadOnlyList<Person>> AllAsync(string tenant, CancellationToken cancellationToken);

    /// <summary>Adds or replaces the person. Two rows of one account in one tenant are a conflict.</summary>
    void Save(Person person);
}

/// <summary>What Teams tells of a member of a conversation.</summary>
public sealed record Member(string? Name, string? Email, string? UserPrincipalName);

/// <summary>Asks Teams who somebody is; null when it does not know them.</summary>
public interface IMembers
{
    /// <exception cref="TeamsSilentException">Teams cannot be asked now: who it is must not be guessed.</exception>
    Task<Member?> FindAsync(Conversation conversation, string userId, CancellationToken cancellationToken);
}

/// <summary>Teams did not answer who somebody is. The turn is tried again.</summary>
public sealed class TeamsSilentException() : Exception("Teams did not answer who somebody is.");
