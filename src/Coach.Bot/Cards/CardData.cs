using System.Text.Json;

namespace Coach.Bot.Cards;

/// <summary>
/// What a card sent back: our token and the inputs, all strings. The one place that reads a value whose type depends on the Bot Framework in use;
/// its text is JSON in every one. Whatever the client made of it, reading it never throws.
/// </summary>
public sealed class CardData
{
    public const string Token = "token";

    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 16 };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string? this[string name] => _values.GetValueOrDefault(name);

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
