using System.Text.Encodings.Web;
using System.Text.Json;
using AdaptiveCards;

namespace BotBuilder.Tests.AdaptiveCards;

public class CardWritingTests
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_card_is_written_in_the_official_order_without_defaults_and_nulls()
    {
        var card = new AdaptiveCard("1.5")
        {
            Id = "greeting",
            FallbackText = "Hello",
            Lang = "ur",
            Rtl = true,
            PixelMinHeight = 100,
            Body = { new AdaptiveTextBlock("Hello") { Size = AdaptiveTextSize.ExtraLarge, Wrap = true, Style = AdaptiveTextBlockStyle.Heading } },
            Actions = { new AdaptiveSubmitAction { Title = "Go" } },
        };

        Assert.Equal(
            """
            {
              "type": "AdaptiveCard",
              "version": "1.5",
              "id": "greeting",
              "fallbackText": "Hello",
              "lang": "ur",
              "body": [
                {
                  "type": "TextBlock",
                  "size": "extraLarge",
                  "text": "Hello",
                  "wrap": true,
                  "style": "heading"
                }
              ],
              "actions": [
                {
                  "type": "Action.Submit",
                  "title": "Go"
                }
              ],
              "minHeight": "100px",
              "rtl": true
            }
            """,
            card.ToJson(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void An_empty_card_has_neither_body_nor_actions()
        => AssertJson("""{"type":"AdaptiveCard","version":"1.5"}""", new AdaptiveCard("1.5"));

    [Fact]
    public void An_execute_action_carries_its_verb_and_its_data_as_they_are()
        => AssertElement(
            """{"type":"Action.Execute","data":{"Token":"x","n":1},"verb":"answer","title":"Answer","style":"positive","isEnabled":false,"mode":"secondary","tooltip":"t"}""",
            new AdaptiveExecuteAction
            {
                Title = "Answer",
                Verb = "answer",
                Data = new { Token = "x", n = 1 },
                Style = "positive",
                IsEnabled = false,
                Mode = AdaptiveActionMode.Secondary,
                Tooltip = "t",
            });

    [Fact]
    public void Data_may_be_a_dictionary_or_json_text()
    {
        AssertElement(
            """{"type":"Action.Submit","data":{"token":"x"},"associatedInputs":"none"}""",
            new AdaptiveSubmitAction { Data = new Dictionary<string, object> { ["token"] = "x" }, AssociatedInputs = AdaptiveAssociatedInputs.None });
        AssertElement(
            """{"type":"Action.Submit","data":{"token":[1,null]}}""",
            new AdaptiveSubmitAction { DataJson = """{"token":[1,null]}""" });
    }

    [Fact]
    public void Data_can_be_asked_for_as_json()
    {
        Assert.Equal("""{"a":1}""", Compact(new AdaptiveExecuteAction { Data = new { a = 1 } }.DataJson!));
        Assert.Null(new AdaptiveExecuteAction().DataJson);
        Assert.Equal("""{"a":1}""", new AdaptiveExecuteAction { DataJson = """{"a":1}""" }.Data!.ToString());
    }

    [Fact]
    public void Inputs_say_what_they_ask_for()
    {
        AssertElement(
            """
            {"type":"Input.ChoiceSet","id":"pick","value":"a","style":"expanded","isMultiSelect":true,"choices":[{"title":"A","value":"a"}],"wrap":true,
             "isRequired":true,"label":"Pick","errorMessage":"Pick one"}
            """,
            new AdaptiveChoiceSetInput
            {
                Id = "pick",
                Value = "a",
                Style = AdaptiveChoiceInputStyle.Expanded,
                IsMultiSelect = true,
                Wrap = true,
                Choices = { new AdaptiveChoice { Title = "A", Value = "a" } },
                IsRequired = true,
                Label = "Pick",
                ErrorMessage = "Pick one",
            });
        AssertElement(
            """{"type":"Input.Text","id":"why","placeholder":"Why?","style":"email","isMultiline":true,"maxLength":200,"regex":".+"}""",
            new AdaptiveTextInput { Id = "why", Placeholder = "Why?", Style = AdaptiveTextInputStyle.Email, IsMultiline = true, MaxLength = 200, Regex = ".+" });
        AssertElement("""{"type":"Input.Number","id":"n","value":0,"max":5.5}""", new AdaptiveNumberInput { Id = "n", Value = 0, Max = 5.5 });
        AssertElement("""{"type":"Input.Date","id":"d","min":"2026-05-31"}""", new AdaptiveDateInput { Id = "d", Min = "2026-05-31" });
        AssertElement("""{"type":"Input.Time","id":"t","value":"17:30"}""", new AdaptiveTimeInput { Id = "t", Value = "17:30" });
        AssertElement(
            """{"type":"Input.Toggle","id":"yes","title":"Yes","valueOn":"True","valueOff":"False"}""",
            new AdaptiveToggleInput { Id = "yes", Title = "Yes" });
    }

    [Fact]
    public void Containers_are_written_with_their_items_even_when_empty()
    {
        AssertElement(
            """{"type":"Container","items":[],"rtl":false,"style":"default","bleed":true,"spacing":"none","isVisible":false}""",
            new AdaptiveContainer { Style = AdaptiveContainerStyle.Default, Rtl = false, Bleed = true, Spacing = AdaptiveSpacing.None, IsVisible = false });
        AssertElement(
            """{"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[]},{"type":"Column","width":"2","items":[]}]}""",
            new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto }, new AdaptiveColumn { Width = "2" } } });
        AssertElement(
            """{"type":"FactSet","facts":[{"title":"Score","value":"4 of 5"}],"separator":true,"height":"stretch"}""",
            new AdaptiveFactSet { Facts = { new AdaptiveFact("Score", "4 of 5") }, Separator = true, Height = AdaptiveHeight.Stretch });
        AssertElement(
            """{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","url":"https://example.com/a?b=1"}]}""",
            new AdaptiveActionSet { Actions = { new AdaptiveOpenUrlAction { UrlString = "https://example.com/a?b=1" } } });
    }

    [Fact]
    public void Images_and_toggles_are_written_as_the_schema_has_them()
    {
        AssertElement(
            """{"type":"Image","style":"person","url":"https://example.com/a.png","altText":"A","width":"20px","height":"50px"}""",
            new AdaptiveImage("https://example.com/a.png") { AltText = "A", Style = AdaptiveImageStyle.Person, PixelWidth = 20, PixelHeight = 50 });
        AssertElement(
            """{"type":"Action.ToggleVisibility","targetElements":["a",{"elementId":"b","isVisible":false}]}""",
            new AdaptiveToggleVisibilityAction { TargetElements = { "a", new AdaptiveTargetElement("b", isVisible: false) } });
    }

    [Fact]
    public void Fallback_requirements_and_additional_properties_come_last()
        => AssertElement(
            """
            {"type":"Chart.Pie","fallback":{"type":"TextBlock","text":"60 % good","fallback":"drop"},"requires":{"adaptiveCards":"1.6"},
             "title":"Mood","data":[{"legend":"good","value":60}]}
            """,
            new AdaptiveUnknownElement
            {
                Type = "Chart.Pie",
                Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("60 % good")
                {
                    Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
                }),
                Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.6" },
                AdditionalProperties = { ["title"] = "Mood", ["data"] = new[] { new { legend = "good", value = 60 } } },
            });

    [Fact]
    public void The_card_tells_teams_to_use_the_full_width()
        => AssertJson(
            """{"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"}}""",
            new AdaptiveCard("1.5") { AdditionalProperties = { ["msteams"] = new { width = "Full" } } });

    [Fact]
    public void Any_serializer_writes_a_card_that_it_knows_only_as_an_object()
    {
        var attachment = new { content = (object)new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Hi") } } };

        Assert.Equal(
            """{"content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hi"}]}}""",
            JsonSerializer.Serialize(attachment, JsonSerializerOptions.Web));
    }

    [Fact]
    public void Any_serializer_writes_elements_and_actions_by_their_own_type()
    {
        Assert.Equal("""[{"type":"TextBlock","text":"Hi"}]""", JsonSerializer.Serialize<List<AdaptiveElement>>([new AdaptiveTextBlock("Hi")]));
        Assert.Equal("""[{"type":"Action.Submit"}]""", JsonSerializer.Serialize<List<AdaptiveAction>>([new AdaptiveSubmitAction()]));
    }

    [Fact]
    public void Urdu_is_written_as_it_is_and_half_a_character_does_no_harm()
    {
        Assert.Contains("\"text\": \"خوش آمدید <b> & \\\"\"", new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("خوش آمدید <b> & \"") } }.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\uFFFD", new AdaptiveCard("1.5") { Speak = "\ud800" }.ToJson().Replace("\\uFFFD", "\uFFFD", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
    }

    private static void AssertElement(string expected, AdaptiveTypedElement element)
        => Assert.Equal(Compact(expected), JsonSerializer.Serialize(element, AsItIs));

    private static void AssertJson(string expected, AdaptiveCard card) => Assert.Equal(Compact(expected), Compact(card.ToJson()));

    private static string Compact(string json) => JsonSerializer.Serialize(JsonElement.Parse(json), AsItIs);
}
