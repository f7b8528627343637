using Coach.Content.People;
using Coach.Delivery;
using Coach.People;
using Coach.Privacy;

namespace Coach.Host.Startup;

/// <summary>What an import did. Every bad row is told by its line; the good ones are in.</summary>
public sealed record RosterImported(int Added, int Updated, int Unchanged, int Erased, IReadOnlyList<RowProblem> Problems);

/// <summary>Reads a roster file into the database. Somebody whom the coach serves meanwhile is not overwritten: the import begins anew.</summary>
public sealed class RosterImporter(IServiceScopeFactory scopes)
{
    private const int Tries = 10;

    public async Task<RosterImported> ImportAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var roster = RosterFile.Read(file);
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var people = scope.ServiceProvider.GetRequiredService<IPeople>();
            var known = new List<Person>();
            var erased = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tenant in roster.Rows.Select(row => row.Entry.Tenant).Distinct())
            {
                // The people first: whoever is erased between the two is either known and left out, or known and a conflict.
                known.AddRange(await people.AllAsync(tenant, cancellationToken));
                erased.UnionWith(await scope.ServiceProvider.GetRequiredService<IErasures>().TracesAsync(tenant, cancellationToken));
            }

            var filtered = RosterFilter.Apply([.. roster.Rows], erased);
            var change = RosterImport.Plan(filtered.Rows, known, () => Guid.CreateVersion7().ToString("N"));
            foreach (var person in change.Saved)
                people.Save(person);
            if (await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken) is Commit.Done)
                return new RosterImported(change.Added.Length, change.Updated.Length, change.Unchanged, filtered.Erased, [.. roster.Problems.Concat(change.Problems).OrderBy(problem => problem.Line)]);
            if (attempt == Tries)
                throw new InvalidOperationException("The roster keeps changing while it is imported; nothing was imported.");
        }
    }
}
