using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot on a channel.</summary>
public class ChannelAccount
{
    public ChannelAccount() { }

    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default) =>
        (Id, Name, Role, AadObjectId) = (id, name, role, aadObjectId);

    public string Id { get; set; }
    public string Name { get; set; }
    /// <summary>The Entra object id.</summary>
    public string AadObjectId { get; set; }
    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string Role { get; set; }
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
}

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    public ConversationAccount() { }

    public ConversationAccount(
        bool? isGroup = default, string conversationType = default, string id = default, string name = default, string aadObjectId = default,
        string role = default, string tenantId = default) =>
        (IsGroup, ConversationType, Id, Name, AadObjectId, Role, TenantId) = (isGroup, conversationType, id, name, aadObjectId, role, tenantId);

    public bool? IsGroup { get; set; }
    public string ConversationType { get; set; }
    public string TenantId { get; set; }
    public string Id { get; set; }
    public string Name { get; set; }
    public string AadObjectId { get; set; }
    public string Role { get; set; }
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
}
