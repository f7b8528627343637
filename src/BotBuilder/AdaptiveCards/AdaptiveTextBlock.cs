namespace AdaptiveCards;

/// <summary>Text, with a little Markdown. <see href="https://adaptivecards.io/explorer/TextBlock.html"/></summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock() { }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;
    public AdaptiveTextSize Size { get; set; }
    public AdaptiveTextWeight Weight { get; set; }
    public AdaptiveTextColor Color { get; set; }
    public bool IsSubtle { get; set; }
    public bool Italic { get; set; }
    public bool Strikethrough { get; set; }
    public string Text { get; set; } = "";
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public bool Wrap { get; set; }
    public int MaxLines { get; set; }
    public int MaxWidth { get; set; }
    public AdaptiveFontType FontType { get; set; }
    public AdaptiveTextBlockStyle Style { get; set; }
}
