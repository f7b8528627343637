using System.Collections.Immutable;
using Coach.Words;

namespace Coach.People;

/// <summary>Names a person inside the coach. The id is our own: it stays when Teams' ids change.</summary>
public readonly record struct PersonKey(string Tenant, string Id);

[Flags]
public enum Roles
{
    None = 0,
    Agent = 1,
    Mentor = 2,
    Manager = 4,
    Trainer = 8,
    Admin = 16,
}

/// <summary>A person on the roster, and what the coach has learnt of them by meeting them.</summary>
public sealed record Person(PersonKey Key, RosterEntry Roster)
{
    /// <summary>The Entra object id, once we have met, as <see cref="AccountId"/> writes it.</summary>
    public string? AadObjectId { get; init => field = AccountId.Of(value); } = Roster.AadObjectId;

    /// <summary>The language they chose; until then the first of their roster that the coach speaks.</summary>
    public Language? Chose { get; init; }

    public DateTimeOffset? GreetedAt { get; init; }

    /// <summary>When they agreed to what the greeting says is kept; null where they have only been greeted so far.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }

    /// <summary>The time zone of the device that they last wrote from, as Teams told it.</summary>
    public string? TeamsZone { get; init; }

    /// <summary>Whether the app is on their Teams: without it nothing may be sent unasked.</summary>
    public bool Installed { get; init; }

    /// <summary>They do not want to see the mood of whom they practise with.</summary>
    public bool HidesMood { get; init; }

    /// <summary>Counts the times this person was saved; a save that expected another version is a conflict.</summary>
    public long Version { get; init; }

    public Language Speaks => Chose ?? Roster.Languages.Select(Languages.Parse).FirstOrDefault(spoken => spoken is not null) ?? Language.English;

    public string FirstName => Roster.Name.Split(' ')[0];

    public static Person Enrol(string tenant, string id, RosterEntry entry) => new(new PersonKey(tenant, id), entry);

    /// <summary>First contact: the Entra id is bound once, and never moved to another person by hearsay.</summary>
    public Person Bind(string aadObjectId) => AadObjectId is null || AadObjectId == AccountId.Of(aadObjectId)
        ? this with { AadObjectId = aadObjectId }
        : throw new InvalidOperationException($"Person {Key.Id} is already bound to another account.");

    public Person Greet(DateTimeOffset now) => this with { GreetedAt = GreetedAt ?? now };

    public Person Agree(DateTimeOffset now) => this with { ConsentedAt = ConsentedAt ?? now };

    /// <summary>Only what is a time zone is noted down.</summary>
    public Person IsIn(string? zone) => Zones.IsKnown(zone) ? this with { TeamsZone = zone } : this;

    public Person Speak(Language language) => this with { Chose = language };
}

/// <summary>A row of <c>people.csv</c>.</summary>
public sealed record RosterEntry(string Tenant, string Name)
{
    public string? AadObjectId { get; init => field = AccountId.Of(value); }

    public string? Email { get; init; }

    public string? Team { get; init; }

    public string? Site { get; init; }

    /// <summary>The manager's e-mail.</summary>
    public string? Manager { get; init; }

    public Roles Roles { get; init; } = Roles.Agent;

    public string? Campaign { get; init; }

    public ImmutableArray<string> Languages { get; init; } = ["en"];

    public Shift? Shift { get; init; }

    /// <summary>An IANA zone, for instance <c>Asia/Karachi</c>.</summary>
    public string? TimeZone { get; init; }

    public string? Cohort { get; init; }

    public DateOnly? StartDate { get; init; }

    public bool Equals(RosterEntry? other) => other is not null
        && (Tenant, Name, AadObjectId, Email, Team, Site, Manager) == (other.Tenant, other.Name, other.AadObjectId, other.Email, other.Team, other.Site, other.Manager)
        && (Roles, Campaign, Shift, TimeZone, Cohort, StartDate) == (other.Roles, other.Campaign, other.Shift, other.TimeZone, other.Cohort, other.StartDate)
        && Languages.AsSpan().SequenceEqual(other.Languages.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Tenant, Name, AadObjectId, Email);
}

/// <summary>Working hours in the person's own zone; an end before the start is a night shift across midnight.</summary>
public sealed record Shift(TimeOnly Start, TimeOnly End, Weekdays Days);

[Flags]
public enum Weekdays
{
    None = 0,
    Mon = 1,
    Tue = 2,
    Wed = 4,
    Thu = 8,
    Fri = 16,
    Sat = 32,
    Sun = 64,
}
