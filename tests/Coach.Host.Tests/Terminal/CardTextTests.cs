using System.Text.Json;
using Coach.Host.Terminal;

namespace Coach.Host.Tests.Terminal;

public class CardTextTests
{
    [Fact]
    public void A_question_shows_its_numbered_choices_and_lettered_buttons()
    {
        var card = Cards.Question();

        Assert.Equal(
            """
            Question 2 of 5
            A customer shouts. What comes first? See (https://example.com/calm)
            Pick one *
              1) Explain the policy
              2) Acknowledge the anger
              3) Wait
            [a] Answer  [b] Skip
            [c] This is wrong
            """,
            card.Text,
            ignoreLineEndingDifferences: true);
        Assert.Equal(["Answer", "Skip", "This is wrong"], card.Buttons.Select(button => button.Title));
        var input = Assert.Single(card.Inputs);
        Assert.Equal(("answer", CardInputKind.Choice, true, false), (input.Id, input.Kind, input.IsRequired, input.IsMultiSelect));
    }

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"**Bold**, _soft_ and snake_case \\* 5"}""", "Bold, soft and snake_case * 5")]
    [InlineData("""{"type":"RichTextBlock","inlines":["one ",{"type":"TextRun","text":"two"}]}""", "one two")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"Score","value":"4 of 5"},{"title":"Time","value":"**3 min**"}]}""", "Score: 4 of 5\nTime: 3 min")]
    [InlineData("""{"type":"Image","url":"https://example.com/a.png","altText":"Anger falls"}""", "[Anger falls]")]
    [InlineData("""{"type":"Image","url":"https://example.com/a.png"}""", "the fallback text")]
    [InlineData("""{"type":"ImageSet","images":[{"type":"Image","altText":"A"},{"type":"Image","altText":"B"}]}""", "[A]\n[B]")]
    [InlineData("""{"type":"Container","items":[{"type":"TextBlock","text":"a"},{"type":"TextBlock","text":"b","separator":true}]}""", "a\n\nb")]
    [InlineData("""{"type":"ColumnSet","columns":[{"items":[{"type":"TextBlock","text":"left"}]},{"items":[{"type":"TextBlock","text":"right"}]}]}""", "left | right")]
    [InlineData("""{"type":"ColumnSet","columns":[{"items":[{"type":"TextBlock","text":"a"},{"type":"TextBlock","text":"b"}]},{"items":[{"type":"TextBlock","text":"c"}]}]}""", "a\nb\nc")]
    [InlineData("""{"type":"Table","rows":[{"cells":[{"items":[{"type":"TextBlock","text":"Day"}]},{"items":[{"type":"TextBlock","text":"Mood"}]}]},{"cells":[{"items":[]},{"items":[{"type":"TextBlock","text":"80"}]}]}]}""", "Day | Mood\n80")]
    [InlineData("""{"type":"TextBlock","text":"secret","isVisible":false}""", "the fallback text")]
    [InlineData("""{"type":"Badge","text":"new","fallback":{"type":"TextBlock","text":"New!"}}""", "New!")]
    [InlineData("""{"type":"Badge","text":"new","fallback":"drop"}""", "the fallback text")]
    [InlineData("""{"type":"TextBlock","text":"Well done \u2068Ayesha\u2069\u001b[31m"}""", "Well done \u2068Ayesha\u2069[31m")]
    [InlineData("""{"type":"Input.Text","id":"why","label":"Why?","isRequired":true}""", "Why? *  (why=…)")]
    [InlineData("""{"type":"Input.Toggle","id":"share","title":"Show my mentor"}""", "Show my mentor  (share=…)")]
    public void Every_element_becomes_readable_text(string element, string expected)
        => Assert.Equal(expected, Cards.With(element).Text);

    [Fact]
    public void A_card_folded_into_a_button_is_shown_unfolded()
    {
        var card = Cards.With(
            """{"type":"TextBlock","text":"Offer"}""",
            """{"type":"Action.ShowCard","title":"Why?","card":{"body":[{"type":"TextBlock","text":"Because."}],"actions":[{"type":"Action.Submit","title":"Fine"}]}}""");

        Assert.Equal("Offer\nWhy?\nBecause.\n[a] Fine", card.Text);
    }

    [Fact]
    public void Buttons_that_a_terminal_cannot_press_are_left_out()
    {
        var card = Cards.With(
            """{"type":"TextBlock","text":"x"}""",
            """{"type":"Action.ToggleVisibility","title":"More","targetElements":["y"]},{"type":"Action.Submit","title":"Off","isEnabled":false}""");

        Assert.Equal("x", card.Text);
        Assert.Empty(card.Buttons);
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(25, "z")]
    [InlineData(26, "aa")]
    [InlineData(53, "bb")]
    public void Letters_go_on_after_z(int index, string letter) => Assert.Equal(letter, CardText.Letter(index));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"body":{},"actions":7}""")]
    [InlineData("""{"body":[{"type":"Input.Text","id":"same"},{"type":"Input.Text","id":"same"},{"type":"Input.Text"}]}""")]
    [InlineData("""{"body":[null,5,"text",{"type":7},{"type":"Table","rows":[3]},{"type":"Input.ChoiceSet","choices":"x"}],"actions":[null,{"type":"Action.Execute"}]}""")]
    public void A_card_out_of_shape_does_no_harm(string json)
        => Assert.Equal(new TerminalReply.Message("hello"), CardText.Read("hello", CardText.Render(JsonElement.Parse(json))));
}

internal static class Cards
{
    public static RenderedCard With(string elements, string actions = "")
        => CardText.Render(JsonElement.Parse($$"""{"type":"AdaptiveCard","version":"1.5","fallbackText":"the fallback text","body":[{{elements}}],"actions":[{{actions}}]}"""));

    public static RenderedCard Question(bool several = false) => With(
        $$$"""
        {"type":"TextBlock","text":"**Question 2 of 5**","style":"heading"},
        {"type":"TextBlock","text":"A customer shouts. What comes first? [See](https://example.com/calm)"},
        {"type":"Input.ChoiceSet","id":"answer","label":"Pick one","isRequired":true,"errorMessage":"Please pick an answer.","isMultiSelect":{{{(several ? "true" : "false")}}},
         "choices":[{"title":"Explain the policy","value":"p"},{"title":"Acknowledge the anger","value":"a"},{"title":"Wait","value":"w"}]},
        {"type":"ActionSet","actions":[
          {"type":"Action.Execute","title":"Answer","verb":"answer","data":{"token":"sealed"}},
          {"type":"Action.Execute","title":"Skip","verb":"skip","data":{"token":"sealed"},"associatedInputs":"none"}]}
        """,
        """{"type":"Action.Execute","title":"This is wrong","verb":"wrong","mode":"secondary","associatedInputs":"none"}""");
}
