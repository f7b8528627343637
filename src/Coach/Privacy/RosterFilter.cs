using System.Collections.Immutable;
using Coach.People;

namespace Coach.Privacy;

/// <summary>The rows of a roster without those who had everything about them erased, and how many those were.</summary>
public sealed record RosterFilter(ImmutableArray<RosterRow> Rows, int Erased)
{
    /// <summary>An erased manager is not named in the rows of their team either.</summary>
    public static RosterFilter Apply(IReadOnlyCollection<RosterRow> rows, IReadOnlySet<string> traces)
    {
        var kept = rows.Where(row => !IsErased(row.Entry, traces)).Select(row => row with { Entry = WithoutErasedManager(row.Entry, traces) }).ToImmutableArray();
        return new RosterFilter(kept, rows.Count - kept.Length);
    }

    private static bool IsErased(RosterEntry entry, IReadOnlySet<string> traces) =>
        (entry.AadObjectId is { } account && traces.Contains(Trace.OfAccount(entry.Tenant, account)))
        || (entry.Email is { } email && traces.Contains(Trace.OfEmail(entry.Tenant, email)));

    private static RosterEntry WithoutErasedManager(RosterEntry entry, IReadOnlySet<string> traces) =>
        entry.Manager is { } manager && traces.Contains(Trace.OfEmail(entry.Tenant, manager)) ? entry with { Manager = null } : entry;
}
