using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card, a file or a picture that goes with a message.</summary>
public class Attachment
{
    public Attachment() { }

    public Attachment(string contentType = default, string contentUrl = default, object content = default, string name = default, string thumbnailUrl = default) =>
        (ContentType, ContentUrl, Content, Name, ThumbnailUrl) = (contentType, contentUrl, content, name, thumbnailUrl);

    public string ContentType { get; set; }
    public string ContentUrl { get; set; }
    /// <summary>The card itself. After reading, its <c>ToString()</c> is its JSON.</summary>
    public object Content { get; set; }
    public string Name { get; set; }
    public string ThumbnailUrl { get; set; }
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
}

/// <summary>Buttons under a message that go away with the next one.</summary>
public class SuggestedActions
{
    public SuggestedActions() { }
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default) => (To, Actions) = (to, actions);
    public IList<string> To { get; set; }
    public IList<CardAction> Actions { get; set; }
}

/// <summary>A button.</summary>
public class CardAction
{
    public CardAction() { }

    public CardAction(
        string type = default, string title = default, string image = default, string text = default, string displayText = default, object value = default,
        object channelData = default) =>
        (Type, Title, Image, Text, DisplayText, Value, ChannelData) = (type, title, image, text, displayText, value, channelData);

    public CardAction(string type, string title, string image, string text, string displayText, object value, object channelData, string imageAltText)
        : this(type, title, image, text, displayText, value, channelData) => ImageAltText = imageAltText;

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string Type { get; set; }
    public string Title { get; set; }
    public string Image { get; set; }
    public string ImageAltText { get; set; }
    public string Text { get; set; }
    public string DisplayText { get; set; }
    public object Value { get; set; }
    public object ChannelData { get; set; }
    /// <summary>A button with a title that is also its value, of no kind yet.</summary>
    public static implicit operator CardAction(string input) => FromString(input);
    public static CardAction FromString(string text) => new(title: text, value: text);
}

/// <summary>A picture on a card.</summary>
public class CardImage
{
    public CardImage() { }
    public CardImage(string url = default, string alt = default, CardAction tap = default) => (Url, Alt, Tap) = (url, alt, tap);
    public string Url { get; set; }
    public string Alt { get; set; }
    public CardAction Tap { get; set; }
}

/// <summary>A card of a picture, texts and buttons.</summary>
public class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";
    public HeroCard() { }

    public HeroCard(
        string title = default, string subtitle = default, string text = default, IList<CardImage> images = default, IList<CardAction> buttons = default,
        CardAction tap = default) =>
        (Title, Subtitle, Text, Images, Buttons, Tap) = (title, subtitle, text, images, buttons, tap);

    public string Title { get; set; }
    public string Subtitle { get; set; }
    public string Text { get; set; }
    public IList<CardImage> Images { get; set; }
    public IList<CardAction> Buttons { get; set; }
    public CardAction Tap { get; set; }
}

/// <summary>Cards as attachments.</summary>
public static class CardEx
{
    public static Attachment ToAttachment(this HeroCard card) => new() { ContentType = HeroCard.ContentType, Content = card };
}
