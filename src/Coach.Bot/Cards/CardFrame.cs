using AdaptiveCards;
using Coach.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Coach.Bot.Cards;

/// <summary>What every card has: version 1.5, its language and direction, and a text for whoever cannot be shown a card.</summary>
public static class CardFrame
{
    private static readonly AdaptiveSchemaVersion Version = new(1, 5);

    public static AdaptiveCard For(Language language, string fallbackText, IEnumerable<AdaptiveElement> body, params IEnumerable<AdaptiveAction> actions) => new(Version)
    {
        Lang = language.Code(),
        Rtl = language.IsRightToLeft(),
        FallbackText = fallbackText,
        Body = [Box(language, body)],
        Actions = [.. actions],
    };

    /// <summary>
    /// Elements that belong together, in the direction of their language; with a style, on a shade of their own.
    /// A column and not a container: the published schema of version 1.5 has a direction on columns only, and Teams draws both alike.
    /// </summary>
    public static AdaptiveColumnSet Box(Language language, IEnumerable<AdaptiveElement> items, AdaptiveContainerStyle? style = null) => new()
    {
        Columns = [new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Rtl = language.IsRightToLeft(), Style = style, Items = [.. items] }],
    };

    /// <summary>The card alone in its message: beside a text, Teams gives no id to update it by.</summary>
    public static Activity Message(AdaptiveCard card)
    {
        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
        message.Summary = card.FallbackText;
        return message;
    }

    /// <summary>The line that says what the card is; a few words.</summary>
    public static AdaptiveTextBlock Title(string text) => new(text)
    {
        Style = AdaptiveTextBlockStyle.Heading,
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Wrap = true,
    };

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Style = AdaptiveTextBlockStyle.Heading,
        Size = AdaptiveTextSize.Medium,
        Weight = AdaptiveTextWeight.Bolder,
        Wrap = true,
    };

    public static AdaptiveTextBlock Paragraph(string text) => new(text) { Wrap = true };

    public static AdaptiveTextBlock Strong(string text) => new(text) { Wrap = true, Weight = AdaptiveTextWeight.Bolder };

    /// <summary>Close below what it explains.</summary>
    public static AdaptiveTextBlock Below(string text, bool isSubtle = false) => new(text) { Wrap = true, Spacing = AdaptiveSpacing.None, IsSubtle = isSubtle };

    /// <summary>Above a group, to say what is in it.</summary>
    public static AdaptiveTextBlock Label(string text) => new(text) { Wrap = true, Size = AdaptiveTextSize.Small, Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextBlock Small(string text) => new(text) { Wrap = true, Size = AdaptiveTextSize.Small, IsSubtle = true };

    /// <summary>A button that comes back to the coach. The sealed token says what it means; the card cannot.</summary>
    public static AdaptiveExecuteAction Button(string title, string verb, string token, bool isPrimary = false) => new()
    {
        Title = title,
        Verb = verb,
        Data = new Dictionary<string, string> { [CardData.Token] = token },
        Style = isPrimary ? "positive" : "default",
    };
}
