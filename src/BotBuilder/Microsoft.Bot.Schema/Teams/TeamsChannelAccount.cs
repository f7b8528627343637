namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person as Teams knows them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount() { }

    public TeamsChannelAccount(
        string id = default, string name = default, string givenName = default, string surname = default, string email = default,
        string userPrincipalName = default, string tenantId = default, string userRole = default)
        : base(id, name) =>
        (GivenName, Surname, Email, UserPrincipalName, TenantId, UserRole) = (givenName, surname, email, userPrincipalName, tenantId, userRole);

    public TeamsChannelAccount(
        string id = default, string name = default, string givenName = default, string surname = default, string email = default,
        string userPrincipalName = default)
        : this(id, name, givenName, surname, email, userPrincipalName, string.Empty, string.Empty) { }

    public string GivenName { get; set; }
    public string Surname { get; set; }
    public string Email { get; set; }
    public string UserPrincipalName { get; set; }
    public string TenantId { get; set; }
    public string UserRole { get; set; }
}

/// <summary>One page of a conversation's members.</summary>
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult() { }

    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(BotJson.Copy<TeamsChannelAccount>).ToList();
    }

    public string ContinuationToken { get; set; }
    public IList<TeamsChannelAccount> Members { get; set; }
}
