using Coach.People;
using Coach.Privacy;
using Microsoft.Bot.Schema;

namespace Coach.Bot.People;

public enum Meeting
{
    /// <summary>Met, and in the visit.</summary>
    Known,

    /// <summary>Somebody whom the coach may not serve.</summary>
    Stranger,

    /// <summary>Everything about them is erased, and this does not bring them back.</summary>
    Forgotten,
}

/// <summary>Finds out who is writing: by account, else once by the e-mail that Teams tells.</summary>
public sealed class Introductions(IPeople people, IErasures erasures, IMembers members, Visit visit, IEnrolment enrolment)
{
    /// <param name="wrote">Whether this is a message of their own: only that brings back somebody who was erased, and only if it was sent afterwards. An erasure that is still to come was dated by a clock that has been put right since: it has passed.</param>
    public async Task<Meeting> MeetAsync(ChannelAccount? from, bool wrote, CancellationToken cancellationToken)
    {
        if (from?.AadObjectId is not { Length: > 0 } account)
            return Meeting.Stranger;

        var tenant = visit.Conversation.Key.Tenant;
        var byAccount = await people.FindAsync(tenant, account, cancellationToken);
        var erasedAt = byAccount is null ? await erasures.FindAsync(tenant, account, cancellationToken) : null;
        if (erasedAt is { } erased && !(wrote && (visit.SaidAt >= erased || visit.Now < erased)))
        {
            visit.Forget();
            return Meeting.Forgotten;
        }

        var member = byAccount is null && from.Id is { Length: > 0 } ? await members.FindAsync(visit.Conversation, from.Id, cancellationToken) : null;
        var byEmail = await FindAsync(tenant, member?.Email, cancellationToken) ?? await FindAsync(tenant, member?.UserPrincipalName, cancellationToken);
        var named = member ?? (erasedAt is null ? null : new Member(from.Name, null, null));
        switch (FirstContact.Decide(tenant, account, byAccount, byEmail, named, enrolment.Unknown, NewId, returns: erasedAt is not null))
        {
            case FirstContact.Known known:
                visit.Meet(known.Person, known.Bound);
                if (wrote && byAccount is { Roster: { AadObjectId: null, Email: null } })
                    await AskAgainAsync(byAccount, account, from, cancellationToken);
                break;
            case FirstContact.Enrolled enrolled:
                // Whom Teams did not know has no account on the roster either: by that it is asked again.
                visit.Meet(member is null && erasedAt is not null ? enrolled.Person with { Roster = enrolled.Person.Roster with { AadObjectId = null } } : enrolled.Person, isChanged: true);
                break;
            default:
                return Meeting.Stranger;
        }

        if (erasedAt is not null)
            erasures.Lift(tenant, account);
        return Meeting.Known;
    }

    /// <summary>Without their e-mail a roster that has nothing else would make a second person of them.</summary>
    private async Task AskAgainAsync(Person person, string account, ChannelAccount from, CancellationToken cancellationToken)
    {
        try
        {
            if (from.Id is not { Length: > 0 } || await members.FindAsync(visit.Conversation, from.Id, cancellationToken) is not { } member)
                return;
            var isFree = await FindAsync(person.Key.Tenant, member.Email, cancellationToken) is null;
            visit.Learn(person with { Roster = person.Roster with { AadObjectId = account, Email = isFree ? member.Email : null } });
        }
        catch (TeamsSilentException)
        {
            // Who it is has long been known: another time will do.
            return;
        }
    }

    private async Task<Person?> FindAsync(string tenant, string? email, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(email) ? null : await people.FindByEmailAsync(tenant, email, cancellationToken);

    private static string NewId() => Guid.CreateVersion7().ToString("N");
}

/// <summary>What the configuration says about people who are not on the roster.</summary>
public interface IEnrolment
{
    UnknownPeople Unknown { get; }

    /// <summary>Whom to ask to be let in; null where nobody is named.</summary>
    string? Contact { get; }
}
