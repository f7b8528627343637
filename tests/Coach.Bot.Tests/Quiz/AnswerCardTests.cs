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
        Assert.Equal(15, texts.Length);
        Assert.Equal("Comes back in one minute.", texts[14]);
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
        foreach (var question in Scene.Playbook.Questions.Concat(Kinds.All))
        {
            var texts = Answered(question, Kinds.AnyAnswer(question));

            Assert.All(question.Options, option => Assert.Single(texts, text => text == option.Because.English));
        }
    }

    [Fact]
    public void An_order_is_shown_as_it_belongs_with_the_place_that_each_step_was_given()
    {
        var texts = Answered(Kinds.Ordering, Given.Choice(0, 2, 1, 3));

        Assert.Equal("✗ Not quite", texts[1]);
        Assert.Equal(["✓ You put it here, at 1 · right", "1 · " + Kinds.Ordering.Options[0].Text.English, Kinds.Ordering.Options[0].Because.English], texts[4..7]);
        Assert.Equal(["✗ You put it at 3 · wrong place", "2 · " + Kinds.Ordering.Options[1].Text.English], texts[7..9]);
        Assert.Equal("✗ You put it at 2 · wrong place", texts[10]);
        Assert.Equal("✓ You put it here, at 4 · right", texts[13]);
    }

    [Fact]
    public void A_short_answer_is_shown_as_it_was_typed_above_the_model_answer()
    {
        Assert.Equal(["✓ Right", "✓ You typed", "\u2068MONEY back!\u2069", "✓ The answer", "A refund"], Answered(Kinds.Short, Given.Words("MONEY back!")).Where((_, place) => place is 1 or > 2).Take(5));
        Assert.Equal(["✗ Not quite", "✗ You typed", "\u2068chocolate\u2069", "✓ The answer", "A refund"], Answered(Kinds.Short, Given.Words("chocolate")).Where((_, place) => place is 1 or > 2).Take(5));
    }

    [Fact]
    public void A_listed_mistake_has_its_reason_beside_it() => Assert.Equal(
        ["✗ You typed", "\u2068exchange it\u2069", Kinds.Short.Short!.Mistakes[0].Because.English, "✓ The answer"], Answered(Kinds.Short, Given.Words("exchange it"))[3..7]);

    [Theory]
    [InlineData("*bold* [link](http://x) <at>Sana</at>", "\u2068∗bold∗ (link)(http://x) ‹at›Sana‹/at›\u2069")]
    [InlineData("a\nb\u202Ec\u2066d", "\u2068a bcd\u2069")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}", "\u2068((DATE(2026-01-01T00:00:00Z)))\u2069")]
    [InlineData("\uD83D half a pair", "\u2068half a pair\u2069")]
    public void What_was_typed_is_shown_as_plain_text(string typed, string shown) => Assert.Equal(shown, Answered(Kinds.Short, Given.Words(typed))[4]);

    [Fact]
    public void A_line_that_is_partly_right_says_so_and_every_line_says_what_it_is_worth()
    {
        var texts = Answered(Kinds.BestLine, Given.Choice(1));

        Assert.Equal("◐ Partly right", texts[1]);
        Assert.Equal(["◐ Your choice · half right", Kinds.BestLine.Options[1].Text.English, Kinds.BestLine.Options[1].Because.English], texts[3..6]);
        Assert.Equal(["✓ the best line", "◐ a little right", "✗ wrong"], new[] { texts[6], texts[9], texts[12] });
    }

    private static string[] Answered(Question question, params ImmutableArray<int> chosen) => Answered(question, new Given(chosen));

    private static string[] Answered(Question question, Given given)
    {
        var round = Rounds.Of(question).Answer(0, given, Grading.Of(question, given), Scene.Now);
        var card = JsonElement.Parse(AnswerCard.For(Scene.Visit(Scene.Ayesha(Language.English)), new CardTokens(new StableSealer()), round, 0, question, new Memories(Scene.Playbook.Memory.Fsrs, [], Scene.Now).Preview(question.Id)).ToJson());
        return [.. CardRules.Elements(card).Where(element => CardRules.Text(element, "type") is "TextBlock").Select(element => CardRules.Text(element, "text"))];
    }
}
