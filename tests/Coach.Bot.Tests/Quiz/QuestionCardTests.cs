using System.Text.Json;
using Coach.Bot.Cards;
using Coach.Bot.Quiz;
using Coach.Bot.Tests.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Tests.Quiz;

public sealed class QuestionCardTests
{
    private static readonly string[] OfAChoice = ["title", "value"];

    public static IEnumerable<object[]> Questions =>
        from question in Scene.Playbook.Questions.Concat(Kinds.All)
        from language in Languages.All
        select new object[] { question.Id, language };

    /// <summary>A question in another language than the card keeps its own direction, which is no rule of every card.</summary>
    public static IEnumerable<object[]> QuestionsInTheirLanguages =>
        from question in Scene.Playbook.Questions.Concat(Kinds.All)
        from language in Languages.All
        where question.Speaks(language)
        select new object[] { question.Id, language };

    [Theory, MemberData(nameof(Questions))]
    public void Nothing_in_a_question_tells_which_option_is_right(string id, Language language)
    {
        var question = Find(id);
        var card = Ask(question, language);

        var secrets = question.Options.Select(option => option.Because).Concat(question.Short is { } answer ? [answer.Because, answer.Model, .. answer.Mistakes.Select(mistake => mistake.Because)] : []);
        var reasons = secrets.SelectMany(secret => Languages.All.Select(secret.In)).ToHashSet();
        Assert.DoesNotContain(CardRules.Texts(card), text => reasons.Any(reason => text.Contains(reason, StringComparison.Ordinal)));
        Assert.DoesNotContain(Properties(card), name => name.Contains("right", StringComparison.OrdinalIgnoreCase) || name.Contains("correct", StringComparison.OrdinalIgnoreCase));
        var choices = CardRules.Elements(card).Where(element => CardRules.Text(element, "type") is "Input.ChoiceSet").SelectMany(input => input.GetProperty("choices").EnumerateArray());
        Assert.All(choices, choice => Assert.Equal(OfAChoice, choice.EnumerateObject().Select(property => property.Name)));
    }

    [Theory, MemberData(nameof(QuestionsInTheirLanguages))]
    public void A_question_keeps_the_rules_of_every_card(string id, Language language) =>
        Assert.Empty(CardRules.Broken(Ask(Find(id), language), language));

    [Theory, MemberData(nameof(Questions))]
    public void Every_option_can_be_chosen_once_in_the_order_of_the_round(string id, Language language)
    {
        var question = Find(id);
        if (question.Kind is QuestionKind.Ordering or QuestionKind.ShortAnswer)
            return;
        var round = Rounds.Of(question);

        var input = CardRules.Elements(Ask(question, language)).Single(element => CardRules.Text(element, "type") is "Input.ChoiceSet");

        Assert.Equal(
            round.Questions[0].Order.Select(option => (option.ToString(System.Globalization.CultureInfo.InvariantCulture), question.Options[option].Text.In(language))),
            input.GetProperty("choices").EnumerateArray().Select(choice => (CardRules.Text(choice, "value"), CardRules.Text(choice, "title"))));
        Assert.Equal(question.Kind is QuestionKind.Multiple ? "True" : "", CardRules.Text(input, "isMultiSelect"));
    }

    [Fact]
    public void A_question_that_is_not_in_Urdu_yet_keeps_its_own_direction_in_an_Urdu_card()
    {
        var question = QuizCards.Single with
        {
            Ask = new LocalText("Which first?"),
            Options = [.. QuizCards.Single.Options.Select(option => option with { Text = new LocalText(option.Text.English), Because = new LocalText(option.Because.English) })],
        };

        var card = Ask(question, Language.Urdu);

        Assert.Equal(["True", "True", "False"], CardRules.Elements(card).Where(element => CardRules.Text(element, "type") is "AdaptiveCard" or "Column").Select(element => CardRules.Text(element, "rtl")));
    }

    [Fact]
    public void Stopping_needs_no_answer()
    {
        var actions = Ask(QuizCards.Single, Language.English).GetProperty("actions").EnumerateArray().ToList();

        Assert.Equal([("quiz.answer", ""), ("quiz.stop", "none"), ("quiz.report", "none")], actions.Select(action => (CardRules.Text(action, "verb"), CardRules.Text(action, "associatedInputs"))));
    }

    [Theory, InlineData(Language.English), InlineData(Language.Urdu)]
    public void A_step_is_shown_with_its_places_to_choose_from_and_none_tells_where_it_belongs(Language language)
    {
        var shown = Rounds.Of(Kinds.Ordering).Questions[0].Order;

        var inputs = CardRules.Elements(Ask(Kinds.Ordering, language)).Where(element => CardRules.Text(element, "type") is "Input.ChoiceSet").ToList();

        Assert.Equal(shown.Select(step => Kinds.Ordering.Options[step].Text.In(language)), inputs.Select(input => CardRules.Text(input, "label")));
        Assert.Equal(["place-1", "place-2", "place-3", "place-4"], inputs.Select(input => CardRules.Text(input, "id")));
        Assert.All(inputs, input => Assert.Equal(["1", "2", "3", "4"], input.GetProperty("choices").EnumerateArray().Select(choice => CardRules.Text(choice, "title"))));
        Assert.NotEqual([0, 1, 2, 3], shown.AsEnumerable());
    }

    [Fact]
    public void A_short_answer_is_a_line_to_type()
    {
        var input = Assert.Single(CardRules.Elements(Ask(Kinds.Short, Language.English)), element => CardRules.Text(element, "type").StartsWith("Input.", StringComparison.Ordinal));

        Assert.Equal(("Input.Text", "answer", "200", ""), (CardRules.Text(input, "type"), CardRules.Text(input, "id"), CardRules.Text(input, "maxLength"), CardRules.Text(input, "isMultiline")));
    }

    private static Question Find(string id) => Kinds.All.FirstOrDefault(question => question.Id == id) ?? Scene.Question(id);

    private static JsonElement Ask(Question question, Language language) => JsonElement.Parse(
        QuestionCard.For(Scene.Visit(Scene.Ayesha(language)), new CardTokens(new StableSealer()), Rounds.Of(question), question).ToJson());

    private static IEnumerable<string> Properties(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Properties(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Properties),
        _ => [],
    };
}
