namespace Coach.People;

/// <summary>Who is writing, as far as the roster and Teams can tell.</summary>
public abstract record FirstContact
{
    /// <summary>On the roster; <see cref="Bound"/> when this is the first time that the account is seen.</summary>
    public sealed record Known(Person Person, bool Bound) : FirstContact;

    /// <summary>Not on the roster, but the configuration lets anybody of the tenant in as an agent.</summary>
    public sealed record Enrolled(Person Person) : FirstContact;

    public sealed record Stranger : FirstContact;

    /// <summary>
    /// Whoever <paramref name="returns"/> was erased and has written since: they are let in as an agent, until an import tells more.
    /// The account decides; where the roster has only an e-mail, that binds the account once. A row whose account is another one is never taken over.
    /// </summary>
    public static FirstContact Decide(string tenant, string aadObjectId, Person? byAccount, Person? byEmail, Member? member, UnknownPeople unknown, Func<string> newId, bool returns = false)
    {
        if (byAccount is not null)
            return new Known(byAccount, false);
        if (byEmail is { AadObjectId: null })
            return new Known(byEmail.Bind(aadObjectId), true);
        if (byEmail is not null || (unknown is UnknownPeople.Refuse && !returns))
            return new Stranger();

        var entry = new RosterEntry(tenant, PersonName.Clean(member?.Name) ?? "Colleague") { AadObjectId = aadObjectId, Email = member?.Email };
        return new Enrolled(Person.Enrol(tenant, newId(), entry));
    }
}

/// <summary>What happens with people who are not on the roster.</summary>
public enum UnknownPeople
{
    Refuse,
    Enrol,
}
