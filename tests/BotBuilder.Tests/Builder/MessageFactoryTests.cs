using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_is_a_message_that_accepts_input()
    {
        var message = MessageFactory.Text("hi", "<speak/>");

        Assert.Equal((ActivityTypes.Message, "hi", "<speak/>", InputHints.AcceptingInput), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Null(MessageFactory.Text(null).Text);
    }

    [Fact]
    public void Suggested_actions_say_their_own_title()
    {
        var actions = MessageFactory.SuggestedActions(["yes", "no"], "Ready?", inputHint: InputHints.ExpectingInput).SuggestedActions.Actions;

        Assert.Equal([("yes", "yes", ActionTypes.ImBack), ("no", "no", ActionTypes.ImBack)], actions.Select(action => (action.Title, action.Value.ToString(), action.Type)));
    }

    [Fact]
    public void Attachments_lie_in_a_list_or_a_carousel()
    {
        Attachment[] two = [new(name: "a"), new(name: "b")];

        Assert.Equal((AttachmentLayoutTypes.List, 2), Shape(MessageFactory.Attachment(two)));
        Assert.Equal((AttachmentLayoutTypes.List, 1), Shape(MessageFactory.Attachment(two[0])));
        Assert.Equal((AttachmentLayoutTypes.Carousel, 2), Shape(MessageFactory.Carousel(two)));
        Assert.Equal(("u", "image/png", ""), MessageFactory.ContentUrl("u", "image/png").Attachments.Select(a => (a.ContentUrl, a.ContentType, a.Name)).Single());

        static (string, int) Shape(IMessageActivity message) => (message.AttachmentLayout, message.Attachments.Count);
    }

    [Fact]
    public void What_is_missing_is_told()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("u", " "));
    }
}
