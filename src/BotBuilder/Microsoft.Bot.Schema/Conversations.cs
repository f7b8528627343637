using System.Globalization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a conversation takes place and who takes part: enough to go on with it later.</summary>
public class ConversationReference
{
    public ConversationReference() { }

    public ConversationReference(
        string activityId = default, ChannelAccount user = default, ChannelAccount bot = default, ConversationAccount conversation = default,
        string channelId = default, string serviceUrl = default) =>
        (ActivityId, User, Bot, Conversation, ChannelId, ServiceUrl) = (activityId, user, bot, conversation, channelId, serviceUrl);

    public ConversationReference(
        CultureInfo locale, string activityId = default, ChannelAccount user = default, ChannelAccount bot = default,
        ConversationAccount conversation = default, string channelId = default, string serviceUrl = default) =>
        (Locale, ActivityId, User, Bot, Conversation, ChannelId, ServiceUrl) = (locale?.ToString(), activityId, user, bot, conversation, channelId, serviceUrl);

    public string ActivityId { get; set; }
    public ChannelAccount User { get; set; }
    public ChannelAccount Bot { get; set; }
    public ConversationAccount Conversation { get; set; }
    public string ChannelId { get; set; }
    public string Locale { get; set; }
    public string ServiceUrl { get; set; }

    /// <summary>The event with which a bot takes the conversation up again.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}

/// <summary>The names of events that the framework itself sends.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}

/// <summary>What is asked for when a conversation is created.</summary>
public class ConversationParameters
{
    public ConversationParameters() { }

    public ConversationParameters(
        bool? isGroup = default, ChannelAccount bot = default, IList<ChannelAccount> members = default, string topicName = default, Activity activity = default,
        object channelData = default, string tenantId = default) =>
        (IsGroup, Bot, Members, TopicName, Activity, ChannelData, TenantId) = (isGroup, bot, members, topicName, activity, channelData, tenantId);

    public bool? IsGroup { get; set; }
    public ChannelAccount Bot { get; set; }
    public IList<ChannelAccount> Members { get; set; }
    public string TopicName { get; set; }
    public string TenantId { get; set; }
    public Activity Activity { get; set; }
    public object ChannelData { get; set; }
}

/// <summary>The conversation that was created.</summary>
public class ConversationResourceResponse
{
    public ConversationResourceResponse() { }

    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default) =>
        (ActivityId, ServiceUrl, Id) = (activityId, serviceUrl, id);

    public string ActivityId { get; set; }
    public string ServiceUrl { get; set; }
    public string Id { get; set; }
}

/// <summary>The id that the channel gave to what was sent.</summary>
public class ResourceResponse
{
    public ResourceResponse() { }
    public ResourceResponse(string id = default) => Id = id;
    public string Id { get; set; }
}

/// <summary>The replies to an activity whose sender waits for them.</summary>
public class ExpectedReplies
{
    public ExpectedReplies() { }
    public ExpectedReplies(IList<Activity> activities = default) => Activities = activities;
    public IList<Activity> Activities { get; set; }
}
