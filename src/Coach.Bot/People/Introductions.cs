using Coach.People;
using Microsoft.Bot.Schema;

namespace Coach.Bot.People;

/// <summary>Finds out who is writing: by account, else once by the e-mail that Teams tells.</summary>
public sealed class Introductions(IPeople people, IMembers members, Visit visit, IEnrolment enrolment)
{
    /// <summary>False for somebody whom the coach may not serve.</summary>
    public async Task<bool> MeetAsync(ChannelAccount? from, CancellationToken cancellationToken)
    {
        if (from?.AadObjectId is not { Length: > 0 } account)
            return false;

        var tenant = visit.Conversation.Key.Tenant;
        var byAccount = await people.FindAsync(tenant, account, cancellationToken);
        var member = byAccount is null && from.Id is { Length: > 0 } ? await members.FindAsync(visit.Conversation, from.Id, cancellationToken) : null;
        var byEmail = await FindAsync(tenant, member?.Email, cancellationToken) ?? await FindAsync(tenant, member?.UserPrincipalName, cancellationToken);
        switch (FirstContact.Decide(tenant, account, byAccount, byEmail, member, enrolment.Unknown, NewId))
        {
            case FirstContact.Known known:
                visit.Meet(known.Person, known.Bound);
                return true;
            case FirstContact.Enrolled enrolled:
                visit.Meet(enrolled.Person, isChanged: true);
                return true;
            default:
                return false;
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
