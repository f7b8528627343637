using Coach.Delivery;
using Coach.People;

namespace Coach.Teams.Connector;

/// <summary>Asks Teams who somebody is, where it last wrote from.</summary>
public sealed class TeamsMembers(ConnectorClient connector) : IMembers
{
    public Task<Member?> FindAsync(Conversation conversation, string userId, CancellationToken cancellationToken) =>
        connector.GetMemberAsync(conversation.ServiceUrl, conversation.Key.Id, userId, cancellationToken);
}
