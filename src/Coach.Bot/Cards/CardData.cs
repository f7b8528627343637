using System.Text.Json;

namespace Coach.Bot.Cards;

/// <summary>
/// What a card sent back: our token and the inputs, all strings. The one place that reads a value whose type depends on the Bot Framework in use;
/// its text is JSON in every one. Whatever the client made of it, reading it never throws.
/// </summary>
public sealed class CardData
{
    public const string Token = "token";

    private const string Other = "other";

    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 16 };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Which thumb was pressed below a text: <c>like</c> or <c>dislike</c>, and <c>other</c> for whatever else a client sends. What was written beside it is not read.</summary>
    public static string Thumb(object? value)
    {
        try
        {
            using var json = JsonDocument.Parse(value?.ToString() ?? "", Shallow);
            var pressed = json.RootElement.GetProperty("actionValue").GetProperty("reaction").GetString();
            return pressed is "like" or "dislike" ? pressed : Other;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // A press that nobody understands is still a press.
            return Other;
        }
    }

    public static CardData Read(object? value)
    {
        var data = new CardData();
        try
        {
            using var json = JsonDocument.Parse(value?.ToString() ?? "", Shallow);
            if (json.RootElement.ValueKind is JsonValueKind.Object)
                data.Take(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A string, a number, nonsense where an object belongs, or half a surrogate pair is data without a token: the card desk says so in words.
            return new CardData();
        }

        return data;
    }

    private void Take(JsonElement root)
    {
        foreach (var property in root.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.String)
                _values[property.Name] = property.Value.GetString() ?? "";
            else if (property.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                _values[property.Name] = property.Value.GetRawText();
        }
    }
}
