using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A card: body, actions and what the host needs to know. <see href="https://adaptivecards.io/explorer/AdaptiveCard.html"/></summary>
[JsonConverter(typeof(CardJsonConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion? schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion)) { }

    [Obsolete("Say which schema version the card needs.")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0)) { }

    public static AdaptiveSchemaVersion KnownSchemaVersion { get; set; } = new(1, 5);

    /// <summary>Asked for a version when a card without one is read. Without it such a card is refused.</summary>
    public static Func<AdaptiveSchemaVersion>? OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;
    public AdaptiveSchemaVersion? Version { get; set; }
    public string? FallbackText { get; set; }
    public string? Speak { get; set; }
    public string? Lang { get; set; }
    public AdaptiveHeight Height { get; set; } = new();
    public List<AdaptiveElement> Body { get; set; } = [];
    public List<AdaptiveAction> Actions { get; set; } = [];
    public string? MinHeight { get; set; }
    public bool? Rtl { get; set; }
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveAction? SelectAction { get; set; }

    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => Pixels.Parse(MinHeight) ?? 0;
        set => MinHeight = Pixels.Text(value);
    }

    /// <exception cref="AdaptiveSerializationException">The text is not JSON, not a card, or lacks something that is required.</exception>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var result = new AdaptiveCardParseResult();
            result.Card = new CardReader(result.Warnings).Card(document.RootElement);
            return result;
        }
        catch (JsonException exception)
        {
            throw new AdaptiveSerializationException(exception.Message, exception);
        }
    }

    /// <returns>Indented JSON.</returns>
    public string ToJson() => CardJson.Text(this)!;
}

/// <summary>A card that was read, and what was odd about it.</summary>
public class AdaptiveCardParseResult
{
    public AdaptiveCard? Card { get; set; }
    public List<AdaptiveWarning> Warnings { get; } = [];
}

public class AdaptiveWarning(int code, string message)
{
    public int Code { get; set; } = code;
    public string Message { get; set; } = message;
}

public class AdaptiveException : Exception
{
    public AdaptiveException() { }

    public AdaptiveException(string message)
        : base(message) { }

    public AdaptiveException(string message, Exception innerException)
        : base(message, innerException) { }
}

public class AdaptiveSerializationException : AdaptiveException
{
    public AdaptiveSerializationException() { }

    public AdaptiveSerializationException(string message)
        : base(message) { }

    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException) { }
}
