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
        Body = [new AdaptiveContainer { Items = [.. body], Rtl = language.IsRightToLeft() }],
        Actions = [.. actions],
    };

    /// <summary>The card alone in its message: beside a text, Teams gives no id to update it by.</summary>
    public static Activity Message(AdaptiveCard card)
    {
        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
        message.Summary = card.FallbackText;
        return message;
    }

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Style = AdaptiveTextBlockStyle.Heading,
        Size = AdaptiveTextSize.Medium,
        Weight = AdaptiveTextWeight.Bolder,
        Wrap = true,
    };

    public static AdaptiveTextBlock Paragraph(string text) => new(text) { Wrap = true };

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
