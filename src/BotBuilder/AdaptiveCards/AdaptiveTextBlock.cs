namespace AdaptiveCards;

/// <summary>Text, with a little Markdown. <see href="https://adaptivecards.io/explorer/TextBlock.html"/></summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

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

/// <summary>Text in runs of different looks, without Markdown. <see href="https://adaptivecards.io/explorer/RichTextBlock.html"/></summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public List<AdaptiveInline> Inlines { get; set; } = [];
}

public abstract class AdaptiveInline : ICardObject
{
    public abstract string Type { get; set; }
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A run of text. <see href="https://adaptivecards.io/explorer/TextRun.html"/></summary>
public class AdaptiveTextRun : AdaptiveInline, ICardText
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;
    public AdaptiveTextSize Size { get; set; }
    public AdaptiveTextWeight Weight { get; set; }
    public AdaptiveTextColor Color { get; set; }
    public bool IsSubtle { get; set; }
    public bool Italic { get; set; }
    public bool Strikethrough { get; set; }
    public bool Highlight { get; set; }
    public string Text { get; set; } = " ";
    public AdaptiveFontType FontType { get; set; }
    public AdaptiveAction? SelectAction { get; set; }
    public bool Underline { get; set; }

    string? ICardText.AsText
    {
        get => null;
        set => Text = value ?? "";
    }
}
