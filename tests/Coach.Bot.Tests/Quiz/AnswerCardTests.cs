using System.Collections.Immutable;
using System.Text.Json;
using Coach.Bot.Cards;
using Coach.Bot.Quiz;
using Coach.Bot.Tests.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Tests.Quiz;

public sealed class AnswerCardTests
{
    [Fact]
    public void A_wrong_answer_is_followed_by_the_right_one_and_then_by_what_was_rightly_left()
    {
        var texts = Answered(QuizCards.Single, 0);

        Assert.Equal("✗ Not quite", texts[1]);
        Assert.Equal(["✗ Your choice · wrong", QuizCards.Single.Options[0].Text.English, QuizCards.Single.Options[0].Because.English], texts[3..6]);
        Assert.Equal(["✓ Not chosen · right", QuizCards.Single.Options[3].Text.English, QuizCards.Single.Options[3].Because.English], texts[6..9]);
        Assert.Equal("✗ Not chosen · wrong", texts[9]);
        Assert.Equal(14, texts.Length);
    }

    [Fact]
    public void A_right_answer_says_so_in_words_and_by_a_sign()
    {
        var texts = Answered(QuizCards.Single, 3);

        Assert.Equal("✓ Right", texts[1]);
        Assert.Equal("✓ Your choice · right", texts[3]);
        Assert.DoesNotContain("✓ Not chosen · right", texts);
    }

    [Fact]
    public void An_answer_that_is_partly_right_shows_what_was_right_in_it_first()
    {
        var texts = Answered(QuizCards.Multiple, 0, 1);

        Assert.Equal("✗ Not quite", texts[1]);
        Assert.Equal(
            ["✓ Your choice · right", "✗ Your choice · wrong", "✓ Not chosen · right", "✗ Not chosen · wrong"],
            texts.Where(text => text.Contains('·', StringComparison.Ordinal)).Skip(1));
    }

    [Fact]
    public void Every_option_has_its_reason_once()
    {
        foreach (var question in Scene.Playbook.Questions)
        {
            var texts = Answered(question, 1);

            Assert.All(question.Options, option => Assert.Single(texts, text => text == option.Because.English));
        }
    }

    private static string[] Answered(Question question, params ImmutableArray<int> chosen)
    {
        var round = Rounds.Of(question).Answer(0, new Given(chosen), Grading.Of(question, new Given(chosen)), Scene.Now);
        var card = JsonElement.Parse(AnswerCard.For(Scene.Visit(Scene.Ayesha(Language.English)), new CardTokens(new StableSealer()), round, 0, question).ToJson());
        return [.. CardRules.Elements(card).Where(element => CardRules.Text(element, "type") is "TextBlock").Select(element => CardRules.Text(element, "text"))];
    }
}
