using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Tests.Schema;

public class ActivityTests
{
    private static Activity FromAyesha(string type = ActivityTypes.Message, string channel = "msteams") => new(type)
    {
        Id = "1",
        From = new ChannelAccount("ayesha", "Ayesha"),
        Recipient = new ChannelAccount("bot", "Coach"),
        Conversation = new ConversationAccount(false, "personal", "c", "Chat"),
        ChannelId = channel,
        Locale = "ur-PK",
        ServiceUrl = "https://service",
    };

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var reply = FromAyesha().CreateReply("hi");

        Assert.Equal(("bot", "ayesha", "1", "hi", "ur-PK"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Text, reply.Locale));
        Assert.Equal(("c", "msteams", "https://service"), (reply.Conversation.Id, reply.ChannelId, reply.ServiceUrl));
        Assert.Empty(reply.Attachments);
        Assert.Equal("en-GB", FromAyesha().CreateReply("hi", "en-GB").Locale);
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "1")]
    public void Only_web_channels_do_not_know_the_ids_of_their_conversation_updates(string channel, string? id)
    {
        var update = FromAyesha(ActivityTypes.ConversationUpdate, channel);

        Assert.Equal(id, update.GetConversationReference().ActivityId);
        Assert.Equal(id, update.CreateReply().ReplyToId);
        Assert.Equal(id, ((Activity)update.CreateTrace("t")).ReplyToId);
    }

    [Fact]
    public void A_reference_addresses_an_activity_in_either_direction()
    {
        var reference = FromAyesha().GetConversationReference();

        var outgoing = new Activity(ActivityTypes.Message, id: "own", locale: "en-US").ApplyConversationReference(reference);
        var incoming = new Activity(ActivityTypes.Message, id: "own").ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("bot", "ayesha", "own", "1", "ur-PK"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.Id, outgoing.ReplyToId, outgoing.Locale));
        Assert.Equal(("ayesha", "bot", "1", null), (incoming.From.Id, incoming.Recipient.Id, incoming.Id, incoming.ReplyToId));
        reference.Locale = null;
        Assert.Equal("en-US", new Activity(locale: "en-US").ApplyConversationReference(reference).Locale);
    }

    [Fact]
    public void A_conversation_continues_as_an_event_that_knows_where_it_comes_from()
    {
        var reference = FromAyesha().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation", "bot", "ayesha"), (continuation.Type, continuation.Name, continuation.Recipient.Id, continuation.From.Id));
        Assert.Same(reference, continuation.RelatesTo);
        Assert.NotEqual("1", continuation.Id);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/edited", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("mess", false)]
    [InlineData(null, false)]
    public void A_kind_is_matched_in_any_case_and_with_its_sub_kinds(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() != null);

    [Fact]
    public void Content_is_a_text_a_summary_an_attachment_or_channel_data()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "a" }.HasContent());
        Assert.True(new Activity { Summary = "a" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Theory]
    [InlineData("<at>Coach</at> quiz\n", "<at>Coach</at>", "quiz")]
    [InlineData("<at>Coach</at> quiz\n", null, "quiz")]
    [InlineData("Hi <AT>coach</AT>, quiz", "<at>Coach</at>", "Hi , quiz")]
    [InlineData("quiz", "<at>Coach</at>", "quiz")]
    public void The_mention_of_the_bot_is_taken_out_of_the_text(string text, string? mention, string expected)
    {
        var activity = FromAyesha();
        activity.Text = text;
        activity.Entities = [new Entity("clientInfo"), new Mention(new ChannelAccount("bot", "Coach"), mention), new Mention(new ChannelAccount("bilal"), "<at>Bilal</at>")];

        Assert.True(activity.MentionsRecipient());
        Assert.False(activity.MentionsId("sana"));
        Assert.Equal(expected, activity.RemoveRecipientMention());
        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_or_not_at_all()
    {
        var typed = new TeamsChannelData { EventType = "teamRenamed" };

        Assert.Same(typed, new Activity { ChannelData = typed }.GetChannelData<TeamsChannelData>());
        Assert.Equal("t", new Activity { ChannelData = JsonNode.Parse("""{"tenant":{"id":"t"}}""") }.GetChannelData<TeamsChannelData>().Tenant.Id);
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<TeamsChannelData>(out _));
        Assert.True(new Activity { ChannelData = typed }.TryGetChannelData<TeamsChannelData>(out var same) && same == typed);
    }

    [Fact]
    public void An_entity_becomes_a_more_exact_one_and_back()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("bot"), "<at>Coach</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal(("bot", "<at>Coach</at>"), (entity.GetAs<Mention>().Mentioned.Id, entity.GetAs<Mention>().Text));
        Assert.Equal(new Entity("a"), new Entity("a"));
        Assert.NotEqual(new Entity("a"), new Entity("b"));
    }
}
