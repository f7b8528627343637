using Coach.People;

namespace Coach.Privacy;

/// <summary>All that is kept of one person, wherever it lies.</summary>
public interface IPersonalData
{
    /// <summary>What is committed now; null for somebody of whom nothing is kept.</summary>
    Task<PersonalExport?> ExportAsync(PersonKey person, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Part of the turn, and before anything that the turn itself has to say: everything goes, and a trace is left by which the person is known again.
    /// Somebody else having erased them is a conflict.
    /// </summary>
    void Erase(Person person, DateTimeOffset now);
}

/// <summary>Whom an import or a late message may not bring back. Kept as traces, which show only to whoever already knows an account or e-mail that it was erased.</summary>
public interface IErasures
{
    /// <summary>When everything about the owner of this account was erased; null for everybody else.</summary>
    Task<DateTimeOffset?> FindAsync(string tenant, string account, CancellationToken cancellationToken);

    /// <summary>The traces of everybody who was erased and has not written since.</summary>
    Task<IReadOnlySet<string>> TracesAsync(string tenant, CancellationToken cancellationToken);

    /// <summary>Part of the turn: they have written again, and the trace goes.</summary>
    void Lift(string tenant, string account);
}
