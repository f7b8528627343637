using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A picture. <see href="https://adaptivecards.io/explorer/Image.html"/></summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage() { }

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
