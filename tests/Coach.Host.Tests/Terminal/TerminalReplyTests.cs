using System.Text.Json;
using Coach.Host.Terminal;

namespace Coach.Host.Tests.Terminal;

public class TerminalReplyTests
{
    private const string Answer = """{"type":"Action.Execute","title":"Send","verb":"send","data":{"token":"t","why":"old"}}""";

    [Theory]
    [InlineData("2")]
    [InlineData(" 2 ")]
    [InlineData("۲")]
    [InlineData("answer=2")]
    [InlineData("2; a")]
    public void A_number_answers_the_question_at_once(string line)
    {
        var invoke = Assert.IsType<TerminalReply.Invoke>(CardText.Read(line, Cards.Question()));

        Assert.Equal("answer", invoke.Verb);
        Assert.Equal("""{"token":"sealed","answer":"a"}""", invoke.Data.GetRawText());
    }

    [Theory]
    [InlineData("Number", "2 1", "(Type one number for each, in this order, for instance: 1 2)")]
    [InlineData("Number", "۲، ۱", "(Type one number for each, in this order, for instance: 1 2)")]
    [InlineData("Number", "place-1=2; place-2=1", "(Type one number for each, in this order, for instance: 1 2)")]
    [InlineData("Text", "place-1=2; place-2=1", "(Type them on one line: place-1=…; place-2=…)")]
    public void Steps_are_put_in_order_and_the_card_says_how(string kind, string line, string how)
    {
        var card = CardText.Render(JsonElement.Parse(
            $$"""{"body":[{"type":"Input.{{kind}}","id":"place-1","label":"One"},{"type":"Input.{{kind}}","id":"place-2","label":"Two"}],"actions":[{{Answer}}]}"""));

        var invoke = Assert.IsType<TerminalReply.Invoke>(CardText.Read(line, card));

        Assert.Equal(("2", "1"), (invoke.Data.GetProperty("place-1").GetString(), invoke.Data.GetProperty("place-2").GetString()));
        Assert.Equal(how, CardText.HowTo(card));
    }

    [Fact]
    public void Words_are_answered_with_words_and_the_card_says_how()
    {
        var card = CardText.Render(JsonElement.Parse($$"""{"body":[{"type":"Input.Text","id":"answer","label":"In a few words"}],"actions":[{{Answer}}]}"""));

        var invoke = Assert.IsType<TerminalReply.Invoke>(CardText.Read("answer=a refund", card));

        Assert.Equal("a refund", invoke.Data.GetProperty("answer").GetString());
        Assert.Equal("(Type answer= and your words, for instance: answer=yes)", CardText.HowTo(card));
        Assert.Equal("", CardText.HowTo(Cards.Question()));
    }

    [Theory]
    [InlineData("1,3")]
    [InlineData("3 1")]
    [InlineData("1، 3")]
    public void Several_choices_go_with_commas_between_them(string line)
    {
        var invoke = Assert.IsType<TerminalReply.Invoke>(CardText.Read(line, Cards.Question(several: true)));

        Assert.Equal("p,w", invoke.Data.GetProperty("answer").GetString());
    }

    [Theory]
    [InlineData("4", "The choices are 1 to 3.")]
    [InlineData("0", "The choices are 1 to 3.")]
    [InlineData("answer=soon", "The choices are 1 to 3.")]
    [InlineData("1,2", "Only one of them can be chosen.")]
    [InlineData("a", "Please pick an answer.")]
    public void What_cannot_be_sent_is_told_in_a_sentence(string line, string sentence)
        => Assert.Equal(new TerminalReply.Problem(sentence), CardText.Read(line, Cards.Question()));

    [Fact]
    public void A_button_that_takes_no_inputs_needs_none()
    {
        var invoke = Assert.IsType<TerminalReply.Invoke>(CardText.Read("B", Cards.Question()));

        Assert.Equal(("skip", """{"token":"sealed"}"""), (invoke.Verb, invoke.Data.GetRawText()));
    }

    [Theory]
    [InlineData("I understand; let me look; a moment")]
    [InlineData("1 refund please")]
    [InlineData("d")]
    [InlineData("x=1")]
    [InlineData("")]
    public void Anything_else_is_a_message(string line)
        => Assert.Equal(new TerminalReply.Message(line), CardText.Read(line, Cards.Question()));

    [Fact]
    public void A_number_is_a_message_where_nothing_can_be_chosen()
        => Assert.Equal(new TerminalReply.Message("2"), CardText.Read("2", Cards.With("""{"type":"TextBlock","text":"How many?"}""", Answer)));

    [Fact]
    public void Inputs_are_filled_by_name_and_win_over_data_of_the_same_name()
    {
        var card = Cards.With(
            """
            {"type":"Input.Text","id":"why","label":"Why"},{"type":"Input.Number","id":"rate"},{"type":"Input.Date","id":"day","value":"2026-05-31"},
            {"type":"Input.Toggle","id":"share","title":"Share","valueOn":"yes","valueOff":"no"}
            """,
            Answer);

        Assert.Equal(
            """{"token":"t","why":"slow; very slow = bad","day":"2026-05-31","share":"no"}""",
            Assert.IsType<TerminalReply.Invoke>(CardText.Read("why=slow; very slow = bad", card)).Data.GetRawText());
        Assert.Equal(
            """{"token":"t","why":"old","rate":"4","day":"2026-05-31","share":"yes"}""",
            Assert.IsType<TerminalReply.Invoke>(CardText.Read("RATE=4; share=ہاں", card)).Data.GetRawText());
    }

    [Fact]
    public void Of_two_buttons_the_positive_one_is_meant_and_without_one_the_letter_is_asked_for()
    {
        const string Choices = """{"type":"Input.ChoiceSet","id":"c","choices":[{"title":"One","value":"1"}]}""";
        const string Other = """,{"type":"Action.Execute","title":"Later","verb":"later"}""";

        Assert.Equal(new TerminalReply.Problem("Which button? Add its letter: 1; a"), CardText.Read("1", Cards.With(Choices, Answer + Other)));
        var positive = Answer.Replace("\"verb\"", "\"style\":\"positive\",\"verb\"", StringComparison.Ordinal);
        Assert.Equal("send", Assert.IsType<TerminalReply.Invoke>(CardText.Read("1", Cards.With(Choices, positive + Other))).Verb);
        Assert.Equal("later", Assert.IsType<TerminalReply.Invoke>(CardText.Read("1; b", Cards.With(Choices, positive + Other))).Verb);
    }

    [Fact]
    public void Each_kind_of_button_does_what_it_does_in_teams()
    {
        var card = Cards.With(
            """{"type":"TextBlock","text":"x"}""",
            """
            {"type":"Action.OpenUrl","title":"Read","url":"https://example.com/"},
            {"type":"Action.Submit","title":"Quiz","data":{"msteams":{"type":"imBack","value":"quiz"}}},
            {"type":"Action.Submit","title":"Send","data":{"n":1}}
            """);

        Assert.Equal(new TerminalReply.Url("https://example.com/"), CardText.Read("a", card));
        Assert.Equal(new TerminalReply.Message("quiz"), CardText.Read("b", card));
        Assert.Equal("""{"n":1}""", Assert.IsType<TerminalReply.Submit>(CardText.Read("c", card)).Data.GetRawText());
    }

    [Fact]
    public void Two_questions_on_one_card_are_answered_by_name()
    {
        var card = Cards.With(
            """
            {"type":"Input.ChoiceSet","id":"p","choices":[{"title":"A","value":"a"},{"title":"B","value":"b"}]},
            {"type":"Input.ChoiceSet","id":"q","choices":[{"title":"C","value":"c"}]}
            """,
            """{"type":"Action.Execute","title":"Send","verb":"send"}""");

        Assert.Equal(new TerminalReply.Message("2"), CardText.Read("2", card));
        Assert.Equal("""{"p":"b","q":"c"}""", Assert.IsType<TerminalReply.Invoke>(CardText.Read("p=2; q=1", card)).Data.GetRawText());
    }
}
