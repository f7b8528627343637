using System.Collections.Immutable;

namespace Coach.People;

/// <summary>A row of the file with the line it stands on.</summary>
public sealed record RosterRow(int Line, RosterEntry Entry);

/// <summary>Something wrong in a file, in the words of whoever wrote it.</summary>
public sealed record RowProblem(int Line, string Sentence);

/// <summary>What an import would change. Whoever is not in the file stays as they are.</summary>
public sealed record RosterChange(ImmutableArray<Person> Added, ImmutableArray<Person> Updated, int Unchanged, ImmutableArray<RowProblem> Problems)
{
    public IEnumerable<Person> Saved => Added.Concat(Updated);
}

/// <summary>Decides what a roster file means for the people already known. Importing the same file twice changes nothing.</summary>
public static class RosterImport
{
    public static RosterChange Plan(IEnumerable<RosterRow> rows, IReadOnlyCollection<Person> known, Func<string> newId)
    {
        var added = ImmutableArray.CreateBuilder<Person>();
        var updated = ImmutableArray.CreateBuilder<Person>();
        var problems = ImmutableArray.CreateBuilder<RowProblem>();
        var byAccount = known.Where(person => person.AadObjectId is not null).ToDictionary(person => (person.Key.Tenant, person.AadObjectId!));
        var byEmail = known.Where(person => person.Roster.Email is not null).ToDictionary(person => (person.Key.Tenant, person.Roster.Email!.ToUpperInvariant()));
        var seen = new Dictionary<(string Tenant, string Kind, string Value), int>();
        var rowOf = new Dictionary<PersonKey, int>();
        var unchanged = 0;

        foreach (var (line, entry) in rows)
        {
            if (Repeats(entry, line, seen) is { } repeat)
            {
                problems.Add(repeat);
                continue;
            }

            var account = entry.AadObjectId is null ? null : byAccount.GetValueOrDefault((entry.Tenant, entry.AadObjectId));
            var mail = entry.Email is null ? null : byEmail.GetValueOrDefault((entry.Tenant, entry.Email.ToUpperInvariant()));
            if (account is not null && mail is not null && account.Key != mail.Key)
                problems.Add(new RowProblem(line, $"'aad_object_id' belongs to {account.Roster.Name}, but 'email' belongs to {mail.Roster.Name}: one row names one person."));
            else if ((account ?? mail) is not { } person)
                added.Add(Person.Enrol(entry.Tenant, newId(), entry));
            else if (person.AadObjectId is not null && entry.AadObjectId is not null && person.AadObjectId != entry.AadObjectId)
                problems.Add(new RowProblem(line, $"{person.Roster.Name} has already met the coach with another account than this 'aad_object_id'."));
            else if (!rowOf.TryAdd(person.Key, line))
                problems.Add(new RowProblem(line, $"{person.Roster.Name}, whom this row names, already has line {rowOf[person.Key]}: a person has one row."));
            else if (person.Roster == entry)
                unchanged++;
            else
                updated.Add(person with { Roster = entry, AadObjectId = person.AadObjectId ?? entry.AadObjectId });
        }

        return new RosterChange(added.ToImmutable(), updated.ToImmutable(), unchanged, problems.ToImmutable());
    }

    private static RowProblem? Repeats(RosterEntry entry, int line, Dictionary<(string Tenant, string Kind, string Value), int> seen)
    {
        foreach (var (kind, value) in new[] { ("aad_object_id", entry.AadObjectId), ("email", entry.Email?.ToUpperInvariant()) })
        {
            if (value is not null && !seen.TryAdd((entry.Tenant, kind, value), line))
                return new RowProblem(line, $"'{kind}' is already in line {seen[(entry.Tenant, kind, value)]}: a person has one row.");
        }

        return null;
    }
}
