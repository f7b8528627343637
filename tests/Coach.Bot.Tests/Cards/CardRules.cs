using System.Text;
using System.Text.Json;
using Coach.Bot.Practice;
using Coach.Bot.Quiz;
using Coach.Words;

namespace Coach.Bot.Tests.Cards;

/// <summary>What must be true of every card, as sentences about the card that is wrong.</summary>
internal static class CardRules
{
    private const int LargestBytes = 25 * 1024;
    private const int MostActions = 6;

    /// <summary>A seal of Data Protection is this much longer than the stable one of the tests.</summary>
    private const int SealBytes = 400;

    /// <summary>Inputs of which one, or none, is enough: the server says what is missing.</summary>
    private static readonly string[] Optional = [ReportCard.Input, WhatIfCard.Chosen, WhatIfCard.Typed];

    private static readonly string[] Large = ["medium", "large", "extraLarge"];

    public static IReadOnlyList<string> Broken(JsonElement card, Language language) =>
    [
        .. Frame(card, language),
        .. Elements(card).SelectMany(element => Element(element, language)),
    ];

    /// <summary>The card and everything in it that has a type.</summary>
    public static IEnumerable<JsonElement> Elements(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Object && json.TryGetProperty("type", out _))
            yield return json;

        var children = json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => json.EnumerateArray(),
            _ => Enumerable.Empty<JsonElement>(),
        };
        foreach (var element in children.SelectMany(Elements))
            yield return element;
    }

    /// <summary>Every text in it, whatever it is for.</summary>
    public static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    public static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static IEnumerable<string> Frame(JsonElement card, Language language)
    {
        var actions = Elements(card).Where(element => Text(element, "type").StartsWith("Action.", StringComparison.Ordinal)).ToList();
        if (Text(card, "version") is not "1.5")
            yield return "the version is not 1.5";
        if (string.IsNullOrWhiteSpace(Text(card, "fallbackText")))
            yield return "there is no fallbackText";
        if (Text(card, "lang") != language.Code())
            yield return "lang is not the language of the person";
        if (actions.Count > MostActions)
            yield return $"there are {actions.Count} actions";
        if (Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(card)) + (actions.Count * SealBytes) > LargestBytes)
            yield return "it is larger than 25 KiB";
    }

    private static IEnumerable<string> Element(JsonElement element, Language language)
    {
        var type = Text(element, "type");
        return type switch
        {
            "AdaptiveCard" or "Column" or "Container" or "TableCell" => Direction(element, type, language),
            "TextBlock" => Words(element),
            "Image" when Text(element, "altText").Length is 0 => ["an image has no altText"],
            _ when type.StartsWith("Input.", StringComparison.Ordinal) => Input(element),
            _ when type.StartsWith("Action.", StringComparison.Ordinal) => Action(element),
            _ => [],
        };
    }

    private static IEnumerable<string> Direction(JsonElement element, string type, Language language)
    {
        if (language.IsRightToLeft() && Text(element, "rtl") != bool.TrueString)
            yield return $"a {type} is not right to left";
        if (!language.IsRightToLeft() && Text(element, "rtl") == bool.TrueString)
            yield return $"a {type} is right to left";
    }

    private static IEnumerable<string> Words(JsonElement block)
    {
        if (string.IsNullOrWhiteSpace(Text(block, "text")))
            yield return "a text is empty";
        if (Text(block, "wrap") != bool.TrueString)
            yield return $"a text does not wrap: {Text(block, "text")}";
        if (Large.Contains(Text(block, "size")) && Text(block, "style") is not "heading")
            yield return $"a large text is no heading: {Text(block, "text")}";
        if (Text(block, "color").Length > 0)
            yield return $"a text is coloured, which not every theme bears: {Text(block, "text")}";
    }

    private static IEnumerable<string> Input(JsonElement input)
    {
        foreach (var name in new[] { "id", "label", "errorMessage" })
        {
            if (string.IsNullOrWhiteSpace(Text(input, name)))
                yield return $"an input has no {name}";
        }

        if (Text(input, "isRequired") != bool.TrueString && !Optional.Contains(Text(input, "id")))
            yield return "an input is not required";
        if (Text(input, "type") is "Input.Text" && Text(input, "maxLength").Length is 0)
            yield return "a text to type has no end";
        if (Text(input, "value").Length > 0)
            yield return "an input is answered already";
    }

    private static IEnumerable<string> Action(JsonElement action)
    {
        if (Text(action, "type") is "Action.OpenUrl")
        {
            foreach (var problem in Link(action))
                yield return problem;
            yield break;
        }

        if (Text(action, "type") is not "Action.Execute")
            yield return $"{Text(action, "type")} does not change the card in place";
        if (string.IsNullOrWhiteSpace(Text(action, "title")) || string.IsNullOrWhiteSpace(Text(action, "verb")))
            yield return "an action has no title or no verb";
        if (!action.TryGetProperty("data", out var data) || data.EnumerateObject().Any(property => property.Name is not "token"))
            yield return "the data of an action is more than a token, or none";
    }

    private static IEnumerable<string> Link(JsonElement action)
    {
        if (string.IsNullOrWhiteSpace(Text(action, "title")))
            yield return "a link has no title";
        if (!Uri.TryCreate(Text(action, "url"), UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
            yield return "a link leads to no safe address";
    }
}
