using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

[DebuggerDisplay("[{Type}] {Text ?? System.String.Empty}")]
public partial class Activity :
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>The media type of an activity in multi-part content.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);
    public static ICommandActivity CreateCommandActivity(string name) => new Activity(ActivityTypes.Command) { Name = name };
    public static ICommandResultActivity CreateCommandResultActivity(string name) => new Activity(ActivityTypes.CommandResult) { Name = name };

    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, [CallerMemberName] string label = null) =>
        new Activity(ActivityTypes.Trace) { Name = name, Label = label, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <summary>A message back to where this activity came from.</summary>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Conversation = new ConversationAccount(isGroup: Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        (reply.Attachments, reply.Entities) = ([], []);
        return reply;
    }

    /// <summary>A trace back to where this activity came from.</summary>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        (trace.Name, trace.Label, trace.ValueType, trace.Value) = (name, label, valueType ?? value?.GetType().Name, value);
        return trace;
    }

    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);
    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);
    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);
    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);
    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);
    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);
    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);
    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);
    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);
    public ISuggestionActivity AsSuggestionActivity() => As(ActivityTypes.Suggestion);
    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);
    public IHandoffActivity AsHandoffActivity() => As(ActivityTypes.Handoff);
    public ICommandActivity AsCommandActivity() => As(ActivityTypes.Command);
    public ICommandResultActivity AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether there is a text, a summary, an attachment or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData != null;

    /// <summary>The entities that mention somebody; empty when there are none.</summary>
    public Mention[] GetMentions() =>
        [.. (Entities ?? []).Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase)).Select(entity => entity.GetAs<Mention>())];

    public TypeT GetChannelData<TypeT>() => BotJson.To<TypeT>(ChannelData);

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData == null)
            return false;
        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The reference to an activity that was sent in answer to this one, by the id that sending it returned.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        (ChannelId, ServiceUrl, Conversation) = (reference.ChannelId, reference.ServiceUrl, reference.Conversation);
        Locale = reference.Locale ?? Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (isIncoming)
            Id = reference.ActivityId ?? Id;
        else
            ReplyToId = reference.ActivityId ?? ReplyToId;
        return this;
    }

    /// <summary>Whether the service address is no HTTP address.</summary>
    public bool IsFromStreamingConnection() => ServiceUrl?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == false;

    /// <summary>Whether <see cref="Type"/> is the given kind or a sub-kind of it (<c>kind/more</c>), in any case.</summary>
    protected bool IsActivity(string activityType) =>
        Type != null && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;

    /// <summary>Web Chat and Direct Line do not know the ids of their own conversation updates.</summary>
    private string IdToReplyTo =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase) || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;

    private Activity Answer(string type) => new(type)
    {
        Timestamp = DateTime.UtcNow,
        From = new ChannelAccount(id: Recipient?.Id, name: Recipient?.Name),
        Recipient = new ChannelAccount(id: From?.Id, name: From?.Name),
        ReplyToId = IdToReplyTo,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
    };
}
