using System.Text;
using System.Text.Json.Nodes;

namespace Coach.Host.Tests.Delivery;

/// <summary>Spoils JSON: in its structure, or letter by letter. The same seed spoils it in the same way.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Strange =
    [
        "null", "17", "-0.0", "1e999", "true", "\"\"", "\"x\"", "[]", "{}", "[[[[1]]]]", "\"\\ud83d\"", "\"\\u0000\\u202e\"", "\"29:user\"", "\"message\"", "\"invoke\"",
        "\"adaptiveCard/action\"", "\"https://example.com/\"", "{\"id\":\"x\"}", "[{\"id\":\"x\"}]", "[null]", "\"2026-13-45T99:99:99Z\"", "\"00000000-0000-0000-0000-0000000000001\"",
    ];

    private readonly Random _random = new(seed);

    public string Spoil(string json) => _random.Next(3) is 0 ? Letters(json) : Structure(json);

    private string Letters(string json)
    {
        var text = new StringBuilder(json);
        for (var times = _random.Next(1, 6); times > 0 && text.Length > 0; times--)
        {
            var place = _random.Next(text.Length);
            switch (_random.Next(4))
            {
                case 0:
                    text.Remove(place, Math.Min(_random.Next(1, 20), text.Length - place));
                    break;
                case 1:
                    text.Insert(place, "\"{}[]:,\\u0 \n\uFFFF0"[_random.Next(14)]);
                    break;
                case 2:
                    text[place] = (char)_random.Next(1, 0x700);
                    break;
                default:
                    text.Insert(place, text.ToString(place, Math.Min(_random.Next(1, 40), text.Length - place)));
                    break;
            }
        }

        return text.ToString();
    }

    private string Structure(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        var strange = new List<string>();
        if (_random.Next(4) > 0)
            root["id"] = $"spoilt-{_random.Next()}";
        for (var times = _random.Next(1, 4); times > 0; times--)
            SpoilOne(root, strange);
        var text = root.ToJsonString();
        for (var number = 0; number < strange.Count; number++)
            text = text.Replace($"\"STRANGE-{number}\"", strange[number], StringComparison.Ordinal);
        return text;
    }

    private void SpoilOne(JsonObject root, List<string> strange)
    {
        var place = root;
        while (place.Select(property => property.Value).OfType<JsonObject>().ToList() is { Count: > 0 } inner && _random.Next(2) is 0)
            place = inner[_random.Next(inner.Count)];
        if (place.Count is 0)
            return;
        var name = place.Select(property => property.Key).ElementAt(_random.Next(place.Count));
        switch (_random.Next(5))
        {
            case 0:
                place.Remove(name);
                break;
            case 1:
                place[name.ToUpperInvariant()] = place[name]?.DeepClone();
                break;
            case 2:
                place[name] = new string('x', _random.Next(2_000));
                break;
            default:
                place[name] = $"STRANGE-{strange.Count}";
                strange.Add(Strange[_random.Next(Strange.Length)]);
                break;
        }
    }
}
