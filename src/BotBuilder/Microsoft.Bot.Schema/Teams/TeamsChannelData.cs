using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity.</summary>
public class TeamsChannelData
{
    public TeamsChannelData() { }

    public TeamsChannelData(ChannelInfo channel = default, string eventType = default, TeamInfo team = default, NotificationInfo notification = default, TenantInfo tenant = default) =>
        (Channel, EventType, Team, Notification, Tenant) = (channel, eventType, team, notification, tenant);

    public ChannelInfo Channel { get; set; }
    /// <summary>What happened, in Teams' own words: <c>channelCreated</c>, <c>teamRenamed</c> and others.</summary>
    public string EventType { get; set; }
    public TeamInfo Team { get; set; }
    public NotificationInfo Notification { get; set; }
    public TenantInfo Tenant { get; set; }
    public TeamsMeetingInfo Meeting { get; set; }
    public TeamsChannelDataSettings Settings { get; set; }
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
}

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    public ChannelInfo() { }
    public ChannelInfo(string id = default, string name = default, string type = default) => (Id, Name, Type) = (id, name, type);
    public string Id { get; set; }
    public string Name { get; set; }
    public string Type { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo
{
    public TeamInfo() { }
    public TeamInfo(string id = default, string name = default) => (Id, Name) = (id, name);

    public TeamInfo(string id = default, string name = default, string aadGroupId = default)
        : this(id, name) => AadGroupId = aadGroupId;

    public string Id { get; set; }
    public string Name { get; set; }
    public string AadGroupId { get; set; }
}

/// <summary>Whether a message is also announced outside the chat.</summary>
public class NotificationInfo
{
    public NotificationInfo() { }
    public NotificationInfo(bool? alert = default) => Alert = alert;
    public bool? Alert { get; set; }
    public bool? AlertInMeeting { get; set; }
    public string ExternalResourceUrl { get; set; }
}

/// <summary>The tenant that somebody belongs to.</summary>
public class TenantInfo
{
    public TenantInfo() { }
    public TenantInfo(string id = default) => Id = id;
    public string Id { get; set; }
}

/// <summary>The meeting that a message belongs to.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo() { }
    public TeamsMeetingInfo(string id = default) => Id = id;
    public string Id { get; set; }
}

/// <summary>What was chosen when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings() { }

    public TeamsChannelDataSettings(ChannelInfo selectedChannel = default) => SelectedChannel = selectedChannel;

    public ChannelInfo SelectedChannel { get; set; }
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
}
