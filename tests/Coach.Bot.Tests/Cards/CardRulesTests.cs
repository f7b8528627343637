using System.Text.Json;
using Coach.Words;

namespace Coach.Bot.Tests.Cards;

/// <summary>The rules themselves: each sees the card that breaks it.</summary>
public sealed class CardRulesTests
{
    private const string Good = """
        {"type": "AdaptiveCard", "version": "1.5", "fallbackText": "Hi", "lang": "ur", "rtl": true,
         "body": [{"type": "ColumnSet", "columns": [{"type": "Column", "rtl": true, "items": [
             {"type": "TextBlock", "text": "A title", "wrap": true, "size": "large", "style": "heading"},
             {"type": "Input.ChoiceSet", "id": "answer", "label": "Choose", "errorMessage": "Choose first", "isRequired": true}]}]}],
         "actions": [{"type": "Action.Execute", "title": "Go", "verb": "go", "data": {"token": "sealed"}}]}
        """;

    [Fact]
    public void A_good_card_has_nothing_to_remark() => Assert.Empty(Broken(Good));

    [Theory]
    [InlineData("\"1.5\"", "\"1.6\"", "the version is not 1.5")]
    [InlineData("\"fallbackText\": \"Hi\", ", "", "there is no fallbackText")]
    [InlineData("\"lang\": \"ur\"", "\"lang\": \"en\"", "lang is not the language of the person")]
    [InlineData("\"lang\": \"ur\", \"rtl\": true", "\"lang\": \"ur\"", "a AdaptiveCard is not right to left")]
    [InlineData("\"Column\", \"rtl\": true", "\"Column\"", "a Column is not right to left")]
    [InlineData("\"A title\"", "\"  \"", "a text is empty")]
    [InlineData("\"wrap\": true, ", "", "a text does not wrap: A title")]
    [InlineData(", \"style\": \"heading\"", "", "a large text is no heading: A title")]
    [InlineData("\"wrap\": true", "\"wrap\": true, \"color\": \"good\"", "a text is coloured, which not every theme bears: A title")]
    [InlineData("\"label\": \"Choose\", ", "", "an input has no label")]
    [InlineData("\"errorMessage\": \"Choose first\", ", "", "an input has no errorMessage")]
    [InlineData(", \"isRequired\": true", "", "an input is not required")]
    [InlineData("\"isRequired\": true", "\"isRequired\": true, \"value\": \"2\"", "an input is answered already")]
    [InlineData("Action.Execute", "Action.Submit", "Action.Submit does not change the card in place")]
    [InlineData("\"title\": \"Go\", ", "", "an action has no title or no verb")]
    [InlineData("\"token\": \"sealed\"", "\"token\": \"sealed\", \"right\": 2", "the data of an action is more than a token, or none")]
    public void A_card_that_breaks_a_rule_is_told(string good, string bad, string remark)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        Assert.Equal([remark], Broken(Good.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("https://coach.example.com/files/x", "Read", null)]
    [InlineData("http://coach.example.com/files/x", "Read", "a link leads to no safe address")]
    [InlineData("files/x", "Read", "a link leads to no safe address")]
    [InlineData("https://coach.example.com/files/x", "", "a link has no title")]
    public void A_link_has_a_title_and_a_safe_address(string url, string title, string? remark)
    {
        const string Action = """{"type": "Action.Execute", "title": "Go", "verb": "go", "data": {"token": "sealed"}}""";
        var link = $$"""{"type": "Action.OpenUrl", "title": "{{title}}", "url": "{{url}}"}""";

        Assert.Equal(remark is null ? [] : [remark], Broken(Good.Replace(Action, link, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_card_of_more_than_25_KiB_is_told() =>
        Assert.Equal(["it is larger than 25 KiB"], Broken(Good.Replace("A title", new string('a', 25 * 1024), StringComparison.Ordinal)));

    [Fact]
    public void More_than_six_actions_are_told()
    {
        const string Action = """{"type": "Action.Execute", "title": "Go", "verb": "go", "data": {"token": "sealed"}}""";

        Assert.Equal(["there are 7 actions"], Broken(Good.Replace(Action, string.Join(',', Enumerable.Repeat(Action, 7)), StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> Broken(string card) => CardRules.Broken(JsonElement.Parse(card), Language.Urdu);
}
