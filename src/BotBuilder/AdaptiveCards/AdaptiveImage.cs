using System.Text.Json.Serialization;

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

    [JsonIgnore]
    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = CardJson.Link(value);
    }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>#RRGGBB or #AARRGGBB.</summary>
    public string? BackgroundColor { get; set; }

    public AdaptiveAction? SelectAction { get; set; }
    public string? AltText { get; set; }
    [JsonPropertyName("width")] public uint PixelWidth { get; set; }

    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height.Unit ?? 0;
        set => Height = new(value);
    }
}

/// <summary>Pictures in a row. <see href="https://adaptivecards.io/explorer/ImageSet.html"/></summary>
public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveImage> Images { get; set; } = [];
    public AdaptiveImageSize ImageSize { get; set; }
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

    [JsonIgnore]
    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = CardJson.Link(value);
    }

    public AdaptiveImageFillMode FillMode { get; set; }
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    string? ICardText.AsText
    {
        get => HasDefaultValues() ? Url?.OriginalString : null;
        set => Url = CardJson.Link(value);
    }

    public bool HasDefaultValues()
        => (FillMode, HorizontalAlignment, VerticalAlignment) == default((AdaptiveImageFillMode, AdaptiveHorizontalAlignment, AdaptiveVerticalAlignment));
}
