using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What travels between a channel and a bot: one class for all kinds, told apart by <see cref="Type"/>.</summary>
public partial class Activity
{
    public Activity() { }

    public Activity(
        string type = default, string id = default, DateTimeOffset? timestamp = default, DateTimeOffset? localTimestamp = default, string serviceUrl = default,
        string channelId = default, ChannelAccount from = default, ConversationAccount conversation = default, ChannelAccount recipient = default,
        string textFormat = default, string attachmentLayout = default, IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default, IList<MessageReaction> reactionsAdded = default, IList<MessageReaction> reactionsRemoved = default,
        string topicName = default, bool? historyDisclosed = default, string locale = default, string text = default, string speak = default,
        string inputHint = default, string summary = default, SuggestedActions suggestedActions = default, IList<Attachment> attachments = default,
        IList<Entity> entities = default, object channelData = default, string action = default, string replyToId = default, string label = default,
        string valueType = default, object value = default, string name = default, ConversationReference relatesTo = default, string code = default,
        DateTimeOffset? expiration = default, string importance = default, string deliveryMode = default, IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default, SemanticAction semanticAction = default, string localTimezone = default)
    {
        (Type, Id, Timestamp, LocalTimestamp, LocalTimezone) = (type, id, timestamp, localTimestamp, localTimezone);
        (ServiceUrl, ChannelId, From, Conversation, Recipient) = (serviceUrl, channelId, from, conversation, recipient);
        (TextFormat, AttachmentLayout, Locale, Text, Speak) = (textFormat, attachmentLayout, locale, text, speak);
        (MembersAdded, MembersRemoved) = (membersAdded, membersRemoved);
        (ReactionsAdded, ReactionsRemoved) = (reactionsAdded, reactionsRemoved);
        (TopicName, HistoryDisclosed, InputHint, Summary) = (topicName, historyDisclosed, inputHint, summary);
        (SuggestedActions, Attachments, Entities, ChannelData) = (suggestedActions, attachments, entities, channelData);
        (Action, ReplyToId, Label, ValueType, Value, Name) = (action, replyToId, label, valueType, value, name);
        (RelatesTo, Code, Expiration, Importance, DeliveryMode) = (relatesTo, code, expiration, importance, deliveryMode);
        (ListenFor, TextHighlights, SemanticAction) = (listenFor, textHighlights, semanticAction);
    }

    /// <summary>One of <see cref="ActivityTypes"/>, or a kind that a channel made up.</summary>
    public string Type { get; set; }
    /// <summary>The channel's name for this activity; on Teams unique only within its conversation.</summary>
    public string Id { get; set; }
    /// <summary>When it was sent, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }
    /// <summary>When it was sent, by the sender's clock.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }
    /// <summary>The sender's time zone (IANA).</summary>
    public string LocalTimezone { get; set; }
    /// <summary>Where replies go.</summary>
    public string ServiceUrl { get; set; }
    public string ChannelId { get; set; }
    public ChannelAccount From { get; set; }
    public ConversationAccount Conversation { get; set; }
    public ChannelAccount Recipient { get; set; }
    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    public string TextFormat { get; set; }
    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    public string AttachmentLayout { get; set; }
    public IList<ChannelAccount> MembersAdded { get; set; }
    public IList<ChannelAccount> MembersRemoved { get; set; }
    public IList<MessageReaction> ReactionsAdded { get; set; }
    public IList<MessageReaction> ReactionsRemoved { get; set; }
    public string TopicName { get; set; }
    public bool? HistoryDisclosed { get; set; }
    /// <summary>The language of the text (BCP 47).</summary>
    public string Locale { get; set; }
    public string Text { get; set; }
    public string Speak { get; set; }
    /// <summary>One of <see cref="InputHints"/>.</summary>
    public string InputHint { get; set; }
    /// <summary>What is shown where cards cannot be.</summary>
    public string Summary { get; set; }
    public SuggestedActions SuggestedActions { get; set; }
    public IList<Attachment> Attachments { get; set; }
    public IList<Entity> Entities { get; set; }
    /// <summary>What only this channel knows. After reading, an object's or array's <c>ToString()</c> is its JSON.</summary>
    public object ChannelData { get; set; }
    public string Action { get; set; }
    public string ReplyToId { get; set; }
    public string Label { get; set; }
    public string ValueType { get; set; }
    /// <summary>The payload. After reading, an object's or array's <c>ToString()</c> is its JSON; it may be any JSON value.</summary>
    public object Value { get; set; }
    public string Name { get; set; }
    public ConversationReference RelatesTo { get; set; }
    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    public string Code { get; set; }
    public DateTimeOffset? Expiration { get; set; }
    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    public string Importance { get; set; }
    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    public string DeliveryMode { get; set; }
    public IList<string> ListenFor { get; set; }
    public IList<TextHighlight> TextHighlights { get; set; }
    public SemanticAction SemanticAction { get; set; }
    /// <summary>Who called, as proved by a token. A value that arrives on the wire proves nothing.</summary>
    public string CallerId { get; set; }
    /// <summary>Members of the JSON that have no property here; written back as they came.</summary>
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
}
