using System.Text.Json;
using AdaptiveCards;

namespace BotBuilder.Tests.AdaptiveCards;

public class CardReadingTests
{
    private const string Everything =
        """
        {
          "type": "AdaptiveCard",
          "version": "1.5",
          "id": "all",
          "fallbackText": "f",
          "speak": "s",
          "lang": "ur",
          "height": "stretch",
          "body": [
            { "type": "TextBlock", "id": "t", "size": "small", "color": "good", "isSubtle": true, "text": "a", "horizontalAlignment": "center", "maxLines": 2, "fontType": "monospace", "spacing": "large", "isVisible": false },
            { "type": "Container", "items": [ { "type": "Image", "url": "https://example.com/b.png", "selectAction": { "type": "Action.Submit", "data": 5 }, "altText": "b", "width": "20px" } ], "style": "emphasis", "minHeight": "40px" },
            { "type": "ColumnSet", "columns": [ { "type": "Column", "width": "stretch", "items": [] } ], "selectAction": { "type": "Action.OpenUrl", "url": "https://example.com/" } },
            { "type": "FactSet", "facts": [ { "title": "k", "value": "v" } ] },
            { "type": "Input.Text", "id": "i1", "maxLength": 9, "inlineAction": { "type": "Action.Submit" }, "isRequired": true, "label": "l" },
            { "type": "Input.Number", "id": "i2", "min": 1.5 },
            { "type": "Input.Toggle", "id": "i3", "title": "t", "valueOn": "1", "valueOff": "0", "value": "1" },
            { "type": "Input.ChoiceSet", "id": "i4", "style": "filtered", "choices": [ { "title": "A", "value": "a" } ], "placeholder": "p" },
            { "type": "ActionSet", "actions": [ { "type": "Action.ToggleVisibility", "targetElements": [ "t", { "elementId": "i1", "isVisible": true } ] } ] }
          ],
          "actions": [
            { "type": "Action.Execute", "data": { "token": "x" }, "verb": "v", "title": "E" },
            { "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "inside" } ] }, "title": "More" }
          ],
          "rtl": true,
          "selectAction": { "type": "Action.Execute", "verb": "w" },
          "msteams": { "width": "Full" }
        }
        """;

    [Fact]
    public void What_is_read_is_written_again_word_for_word()
    {
        var result = AdaptiveCard.FromJson(Everything);

        Assert.Empty(result.Warnings);
        Assert.Equal(Compact(Everything), Compact(result.Card!.ToJson()));
    }

    [Fact]
    public void What_is_read_can_be_asked()
    {
        var card = AdaptiveCard.FromJson(Everything).Card!;

        Assert.Equal(AdaptiveTextColor.Good, card.Body.OfType<AdaptiveTextBlock>().Single().Color);
        Assert.Equal(40u, card.Body.OfType<AdaptiveContainer>().Single().PixelMinHeight);
        Assert.Equal(20u, card.Body.OfType<AdaptiveContainer>().Single().Items.OfType<AdaptiveImage>().Single().PixelWidth);
        Assert.Equal(1.5, card.Body.OfType<AdaptiveNumberInput>().Single().Min);
        Assert.Equal("""{ "token": "x" }""", ((AdaptiveExecuteAction)card.Actions[0]).Data!.ToString());
        Assert.Equal("inside", ((AdaptiveTextBlock)((AdaptiveShowCardAction)card.Actions[1]).Card!.Body[0]).Text);
    }

    [Fact]
    public void An_element_or_action_of_an_unknown_type_is_kept_with_a_warning()
    {
        var result = AdaptiveCard.FromJson(
            """
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"Badge","id":"b","text":"new","level":3,"fallback":{"type":"Icon","name":"x"}}],
             "actions":[{"type":"Action.Dance","title":"Dance"}]}
            """);

        var badge = Assert.IsType<AdaptiveUnknownElement>(Assert.Single(result.Card!.Body));
        Assert.Equal(("Badge", "b"), (badge.Type, badge.Id));
        Assert.Equal("new", badge.AdditionalProperties["text"]);
        Assert.Equal(3L, badge.AdditionalProperties["level"]);
        Assert.IsType<AdaptiveUnknownElement>(badge.Fallback!.Content);
        Assert.Equal("Dance", Assert.IsType<AdaptiveUnknownAction>(Assert.Single(result.Card.Actions)).Title);
        Assert.Equal(3, result.Warnings.Count);
        Assert.Contains("Badge", result.Warnings[0].Message + result.Warnings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_property_is_kept_with_a_warning_and_the_schema_address_is_dropped()
    {
        var result = AdaptiveCard.FromJson(
            """{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","glow":true}]}""");

        Assert.Equal(true, result.Card!.Body[0].AdditionalProperties["glow"]);
        Assert.Contains("glow", Assert.Single(result.Warnings).Message, StringComparison.Ordinal);
        Assert.Empty(result.Card.AdditionalProperties);
    }

    [Fact]
    public void A_word_or_size_that_the_schema_does_not_have_becomes_the_default_with_a_warning()
    {
        var result = AdaptiveCard.FromJson(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Container","style":"shiny","height":"tall","items":[{"type":"TextBlock","text":"a","size":"HUGE","color":"GOOD"}]}]}""");

        var container = Assert.IsType<AdaptiveContainer>(result.Card!.Body[0]);
        Assert.Null(container.Style);
        Assert.Equal(AdaptiveHeight.Auto, container.Height);
        Assert.Equal((AdaptiveTextSize.Default, AdaptiveTextColor.Good), (((AdaptiveTextBlock)container.Items[0]).Size, ((AdaptiveTextBlock)container.Items[0]).Color));
        Assert.Equal(3, result.Warnings.Count);
    }

    [Fact]
    public void A_column_needs_no_type()
    {
        var card = AdaptiveCard.FromJson(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"ColumnSet","columns":[{"width":2,"items":[]}]}]}""").Card!;

        Assert.Equal("2", ((AdaptiveColumnSet)card.Body[0]).Columns[0].Width);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"type":"Hello","version":"1.5"}""")]
    [InlineData("""{"version":"1.5"}""")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"new"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":{}}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":["text"]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"no type"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Action.Submit"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":{}}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","wrap":"perhaps"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","fallback":"vanish"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","fallback":[]}]}""")]
    public void Bad_json_is_refused_with_one_kind_of_exception(string json)
        => Assert.NotEmpty(Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json)).Message);

    [Fact]
    public void A_card_that_is_nested_too_deeply_is_refused()
    {
        var json = string.Concat(Enumerable.Repeat("""{"type":"AdaptiveCard","version":"1.5","body":[""", 10_000));

        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
    }

    [Fact]
    public void A_program_may_say_which_version_a_card_without_one_has()
    {
        const string Json = """{"type":"AdaptiveCard","lang":"only this test reads it"}""";
        try
        {
            AdaptiveCard.OnDeserializingMissingVersion = () => new AdaptiveSchemaVersion(0, 5);

            Assert.Equal(new AdaptiveSchemaVersion(0, 5), AdaptiveCard.FromJson(Json).Card!.Version);
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }

        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(Json));
    }

    [Fact]
    public void Any_serializer_reads_a_card_and_an_element()
    {
        Assert.Equal("a", JsonSerializer.Deserialize<AdaptiveCard>("""{"type":"AdaptiveCard","version":"1.5","speak":"a"}""")!.Speak);
        Assert.IsType<AdaptiveTextBlock>(JsonSerializer.Deserialize<AdaptiveElement>("""{"type":"TextBlock","text":"a"}"""));
        Assert.Throws<AdaptiveSerializationException>(() => JsonSerializer.Deserialize<AdaptiveAction>("""{"type":"TextBlock","text":"a"}"""));
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonElement.Parse(json));
}
