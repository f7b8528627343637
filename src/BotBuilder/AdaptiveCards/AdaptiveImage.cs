namespace AdaptiveCards;

/// <summary>A picture. <see href="https://adaptivecards.io/explorer/Image.html"/></summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => UrlString = url;

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;
    public AdaptiveImageSize Size { get; set; }
    public AdaptiveImageStyle Style { get; set; }
    public Uri? Url { get; set; }

    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = Link.From(value);
    }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>#RRGGBB or #AARRGGBB.</summary>
    public string? BackgroundColor { get; set; }
    public AdaptiveAction? SelectAction { get; set; }
    public string? AltText { get; set; }
    public uint PixelWidth { get; set; }

    public uint PixelHeight
    {
        get => Height.Unit ?? 0;
        set => Height = new(value);
    }

    internal override void Map(CardFields json)
    {
        Size = json.Choice("size", Size);
        Style = json.Choice("style", Style);
        Url = Link.From(json.Text("url", Link.Text(Url)));
        HorizontalAlignment = json.Choice("horizontalAlignment", HorizontalAlignment);
        BackgroundColor = json.Text("backgroundColor", BackgroundColor);
        SelectAction = json.Element("selectAction", SelectAction);
        AltText = json.Text("altText", AltText);
        PixelWidth = Dimension.Pixels(json.Text("width", PixelWidth == 0 ? null : Dimension.Pixels(PixelWidth)));
        base.Map(json);
    }
}

/// <summary>Pictures in a row. <see href="https://adaptivecards.io/explorer/ImageSet.html"/></summary>
public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveImage> Images { get; set; } = [];
    public AdaptiveImageSize ImageSize { get; set; }

    internal override void Map(CardFields json)
    {
        Images = json.Elements("images", Images, type: AdaptiveImage.TypeName);
        ImageSize = json.Choice("imageSize", ImageSize);
        base.Map(json);
    }
}

/// <summary>A picture behind a card or a container; in JSON its address alone where all else is default.</summary>
public class AdaptiveBackgroundImage : ICardText
{
    public const string TypeName = "BackgroundImage";

    public AdaptiveBackgroundImage()
    {
    }

    public AdaptiveBackgroundImage(string url) => UrlString = url;

    public AdaptiveBackgroundImage(Uri url) => Url = url;

    public AdaptiveBackgroundImage(string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(url)
        => (FillMode, HorizontalAlignment, VerticalAlignment) = (fillMode, hAlignment, vAlignment);

    public AdaptiveBackgroundImage(Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(url)
        => (FillMode, HorizontalAlignment, VerticalAlignment) = (fillMode, hAlignment, vAlignment);

    public Uri? Url { get; set; }

    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = Link.From(value);
    }

    public AdaptiveImageFillMode FillMode { get; set; }
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    string? ICardText.AsText
    {
        get => HasDefaultValues() ? Link.Text(Url) : null;
        set => UrlString = value;
    }

    public bool HasDefaultValues()
        => (FillMode, HorizontalAlignment, VerticalAlignment) == default((AdaptiveImageFillMode, AdaptiveHorizontalAlignment, AdaptiveVerticalAlignment));

    void ICardObject.Map(CardFields json)
    {
        Url = Link.From(json.Text("url", Link.Text(Url)));
        FillMode = json.Choice("fillMode", FillMode);
        HorizontalAlignment = json.Choice("horizontalAlignment", HorizontalAlignment);
        VerticalAlignment = json.Choice("verticalAlignment", VerticalAlignment);
    }
}

internal static class Link
{
    public static Uri? From(string? text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);

    public static string? Text(Uri? uri) => uri?.OriginalString;
}
