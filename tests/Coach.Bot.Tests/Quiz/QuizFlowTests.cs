using System.Text.Json;
using Coach.Bot.Quiz;
using Coach.Bot.Tests.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Tests.Quiz;

public sealed class QuizFlowTests
{
    [Fact]
    public async Task A_round_is_played_on_one_card_from_question_to_summary_and_into_another_round()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var card = (await chat.SayAsync("quiz")).Card;
        var round = (await chat.OpenRoundAsync())!;

        for (var number = 0; number < Round.Length; number++)
        {
            var question = Scene.Question(round.Questions[number].Question);
            Assert.Equal($"Question {number + 1} of 5 · {Scene.Playbook.Skill(question.Skill).Name.English}", TextsOf(card)[0]);

            card = (await chat.PressAsync(card, QuizFlow.AnswerKind, number is 2 ? Wrong(question) : Right(question))).Replacement;
            Assert.Equal(number is 2 ? "✗ Not quite" : "✓ Right", TextsOf(card)[1]);

            card = (await chat.PressAsync(card, number is 2 ? QuizFlow.NextKind : QuizFlow.GoodKind)).Replacement;
        }

        Assert.Equal("Your round · 4 of 5 right", TextsOf(card)[0]);
        Assert.Contains(Scene.Question(round.Questions[2].Question).Ask.English, TextsOf(card));
        Assert.Null(await chat.OpenRoundAsync());

        chat.Now += TimeSpan.FromMinutes(1);
        card = (await chat.PressAsync(card, QuizFlow.AgainKind)).Replacement;
        var next = (await chat.OpenRoundAsync())!;
        Assert.StartsWith("Question 1 of 5", TextsOf(card)[0], StringComparison.Ordinal);
        Assert.NotEqual(round.Id, next.Id);
        Assert.Equal((await chat.RoundAsync(round.Id)).Card, next.Card);
        Assert.Equal(round.Questions[2].Question, next.Questions[0].Question);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("0,1")]
    [InlineData("0,9")]
    [InlineData("99999999999999999999")]
    [InlineData("1.0")]
    [InlineData("۱")]
    [InlineData("right")]
    public async Task An_input_that_chooses_no_option_of_the_question_is_asked_for_and_changes_nothing(string? input)
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        KeepOnly(chat, QuizCards.Single);
        var card = (await chat.SayAsync("quiz")).Card;
        var before = await chat.OpenRoundAsync();

        var said = await chat.PressAsync(card, QuizFlow.AnswerKind, input);

        Assert.Equal("Choose an answer first, then press Answer.", said.Sentence);
        Assert.Equal(Describe(before), Describe(await chat.OpenRoundAsync()));
    }

    [Fact]
    public async Task Several_options_are_an_answer_where_several_are_right()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        KeepOnly(chat, QuizCards.Multiple);
        var card = (await chat.SayAsync("quiz")).Card;

        var answered = (await chat.PressAsync(card, QuizFlow.AnswerKind, " 3, 0 ,3")).Replacement;

        Assert.Equal("✓ Right", TextsOf(answered)[1]);
    }

    [Fact]
    public async Task A_question_is_answered_once()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var card = (await chat.SayAsync("quiz")).Card;
        var question = Scene.Question((await chat.OpenRoundAsync())!.Questions[0].Question);
        await chat.PressAsync(card, QuizFlow.AnswerKind, Wrong(question));
        var before = await chat.OpenRoundAsync();

        var said = await chat.PressAsync(card, QuizFlow.AnswerKind, Right(question));

        Assert.Equal("You have answered this question already, and your first answer counts.", said.Sentence);
        Assert.Equal(Describe(before), Describe(await chat.OpenRoundAsync()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(-1)]
    public async Task A_question_that_is_not_yet_asked_takes_no_answer(int number)
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await chat.SayAsync("quiz");
        var before = await chat.OpenRoundAsync();

        var said = await chat.PressAsync(chat.Tokens.Seal(QuizFlow.AnswerKind, Scene.Ayesha().Key, before!.Id, number), "0");

        Assert.NotNull(said.Sentence);
        Assert.Equal(Describe(before), Describe(await chat.OpenRoundAsync()));
    }

    [Fact]
    public async Task A_question_that_was_withdrawn_is_left_out_and_counts_for_nothing()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var card = (await chat.SayAsync("quiz")).Card;
        var round = (await chat.OpenRoundAsync())!;
        Withdraw(chat, round.Questions[0].Question);

        var notice = (await chat.PressAsync(card, QuizFlow.AnswerKind, "0")).Replacement;
        Assert.Equal(["Your trainers have withdrawn this question, so we leave it out."], TextsOf(notice));

        var next = (await chat.PressAsync(notice, QuizFlow.NextKind)).Replacement;
        Assert.StartsWith("Question 2 of 5", TextsOf(next)[0], StringComparison.Ordinal);

        var summary = (await chat.PressAsync(next, QuizFlow.StopKind)).Replacement;
        Assert.Equal(Scene.Playbook.Quiz.SummaryEmpty.In(Language.English), TextsOf(summary)[1]);
    }

    [Fact]
    public async Task A_withdrawn_question_at_the_end_leads_to_the_result()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        KeepOnly(chat, QuizCards.Single);
        var card = (await chat.SayAsync("quiz")).Card;
        Withdraw(chat, QuizCards.Single.Id);

        var notice = (await chat.PressAsync(card, QuizFlow.AnswerKind, "0")).Replacement;

        Assert.Equal("See the result", CardRules.Text(notice.GetProperty("actions")[0], "title"));
        Assert.Equal("Your round", TextsOf((await chat.PressAsync(notice, QuizFlow.NextKind)).Replacement)[0]);
        Assert.Null(await chat.OpenRoundAsync());
    }

    [Fact]
    public async Task A_question_that_was_reworded_is_asked_again_in_its_new_form()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        KeepOnly(chat, QuizCards.Single);
        var card = (await chat.SayAsync("quiz")).Card;
        KeepOnly(chat, QuizCards.Single with { Ask = new LocalText("Which sentence comes first?", "پہلا جملہ؟") });

        var reworded = (await chat.PressAsync(card, QuizFlow.AnswerKind, "3")).Replacement;
        Assert.Equal("Your trainers have just reworded this question. Here is the new version.", TextsOf(reworded)[0]);
        Assert.Equal("Which sentence comes first?", TextsOf(reworded)[2]);

        var answered = (await chat.PressAsync(reworded, QuizFlow.AnswerKind, "3")).Replacement;
        Assert.Equal("✓ Right", TextsOf(answered)[1]);
    }

    [Fact]
    public async Task A_better_reason_alone_does_not_interrupt_an_open_question()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        KeepOnly(chat, QuizCards.Single);
        var card = (await chat.SayAsync("quiz")).Card;
        KeepOnly(chat, QuizCards.Single with { Options = [.. QuizCards.Single.Options.Select(option => option with { Because = new LocalText($"Because: {option.Text.English}") })] });

        var answered = (await chat.PressAsync(card, QuizFlow.AnswerKind, "3")).Replacement;

        Assert.Contains($"Because: {QuizCards.Single.Options[3].Text.English}", TextsOf(answered));
    }

    [Fact]
    public async Task Next_on_a_round_that_is_over_shows_its_result()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        KeepOnly(chat, QuizCards.Single);
        var card = (await chat.SayAsync("quiz")).Card;
        var answered = (await chat.PressAsync(card, QuizFlow.AnswerKind, "0")).Replacement;

        Assert.Equal("Your round · 0 of 1 right", TextsOf((await chat.PressAsync(answered, QuizFlow.NextKind)).Replacement)[0]);
        Assert.Equal("Your round · 0 of 1 right", TextsOf((await chat.PressAsync(answered, QuizFlow.NextKind)).Replacement)[0]);
    }

    [Fact]
    public async Task Next_before_the_answer_shows_the_question_again()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var asked = (await chat.SayAsync("quiz")).Card;
        var round = (await chat.OpenRoundAsync())!;

        var again = (await chat.PressAsync(chat.Tokens.Seal(QuizFlow.NextKind, Scene.Ayesha().Key, round.Id))).Replacement;

        Assert.Equal(TextsOf(asked), TextsOf(again));
        Assert.Equal(Describe(round), Describe(await chat.OpenRoundAsync()));
    }

    [Fact]
    public async Task A_round_that_was_stopped_on_its_card_is_over()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var card = (await chat.SayAsync("quiz")).Card;

        await chat.PressAsync(card, QuizFlow.StopKind);

        Assert.Null(await chat.OpenRoundAsync());
        var over = Scene.Playbook.Quiz.RoundIsOver.In(Language.English);
        Assert.Equal(over, (await chat.PressAsync(card, QuizFlow.StopKind)).Sentence);
        Assert.Equal(over, (await chat.PressAsync(card, QuizFlow.AnswerKind, "0")).Sentence);
    }

    [Fact]
    public async Task Another_round_waits_for_the_one_that_is_open()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var over = (await chat.PressAsync((await chat.SayAsync("quiz")).Card, QuizFlow.StopKind)).Replacement;
        await chat.SayAsync("quiz");
        var open = await chat.OpenRoundAsync();

        var said = await chat.PressAsync(over, QuizFlow.AgainKind);

        Assert.Equal(Scene.Playbook.Quiz.AnotherIsOpen.In(Language.English), said.Sentence);
        Assert.Equal(Describe(open), Describe(await chat.OpenRoundAsync()));
    }

    [Fact]
    public async Task Asked_for_again_an_open_round_goes_on_below_and_its_old_card_says_so()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await chat.SayAsync("quiz");
        var round = (await chat.OpenRoundAsync())!;

        var said = await chat.SayAsync("quiz");

        var moved = (await chat.OpenRoundAsync())!;
        var notice = Assert.Single(said.Updated);
        Assert.Equal((round.Card, "Your newest card is below."), (notice.Id, notice.Summary));
        Assert.Equal(round.Id, moved.Id);
        Assert.Equal(said.Messages.Single().Id, moved.Card);
        Assert.NotEqual(round.Card, moved.Card);
    }

    [Theory]
    [InlineData("quiz", 13)]
    [InlineData("quiz empathy", 1)]
    public async Task A_round_that_is_old_or_on_something_else_ends_where_a_new_one_begins(string line, int hours)
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await chat.SayAsync("quiz");
        var round = (await chat.OpenRoundAsync())!;
        chat.Now += TimeSpan.FromHours(hours);

        var said = await chat.SayAsync(line);

        Assert.NotEqual(round.Id, (await chat.OpenRoundAsync())!.Id);
        Assert.Equal(chat.Now, (await chat.RoundAsync(round.Id)).EndedAt);
        Assert.Equal(round.Card, Assert.Single(said.Updated).Id);
    }

    [Fact]
    public async Task A_skill_without_questions_is_told_and_begins_nothing()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        KeepOnly(chat, QuizCards.Single);

        Assert.Equal([Scene.Playbook.Quiz.NoQuestions.In(Language.English)], (await chat.SayAsync("quiz empathy")).Texts);
        Assert.Null(await chat.OpenRoundAsync());
    }

    [Fact]
    public async Task A_card_of_somebody_else_changes_nothing()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await chat.SayAsync("quiz");
        var before = await chat.OpenRoundAsync();

        var said = await chat.PressAsync(chat.Tokens.Seal(QuizFlow.StopKind, Scene.Bilal.Key, before!.Id));

        Assert.Equal(Scene.Playbook.Delivery.CardOfSomebodyElse.In(Language.English), said.Sentence);
        Assert.Equal(Describe(before), Describe(await chat.OpenRoundAsync()));
    }

    [Theory]
    [InlineData("a token that was made up")]
    [InlineData("")]
    public async Task A_forged_card_changes_nothing(string token)
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await chat.SayAsync("quiz");
        var before = await chat.OpenRoundAsync();

        Assert.Equal(Scene.Playbook.Delivery.CardUnreadable.In(Language.English), (await chat.PressAsync(token, "0")).Sentence);
        Assert.Equal(Describe(before), Describe(await chat.OpenRoundAsync()));
    }

    [Theory]
    [InlineData(QuizFlow.NextKind)]
    [InlineData(QuizFlow.AnswerKind)]
    [InlineData(QuizFlow.StopKind)]
    [InlineData(QuizFlow.HardKind)]
    public async Task A_round_that_is_not_there_any_more_is_told(string kind)
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());

        Assert.Equal(Scene.Playbook.Quiz.RoundIsOver.In(Language.English), (await chat.PressAsync(chat.Tokens.Seal(kind, Scene.Ayesha().Key, "gone"), "0")).Sentence);
    }

    [Fact]
    public async Task A_button_of_a_kind_that_this_version_does_not_know_is_out_of_date()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());

        Assert.Equal(Scene.Playbook.Delivery.CardIsOver.In(Language.English), (await chat.PressAsync(chat.Tokens.Seal("quiz.skip", Scene.Ayesha().Key, "x"))).Sentence);
    }

    private static void KeepOnly(Chat chat, Question question) => chat.Content.Current = Scene.PlaybookOf([question]);

    private static void Withdraw(Chat chat, string id) =>
        chat.Content.Current = Scene.PlaybookOf([.. chat.Content.Current.Questions.Where(question => question.Id != id)]);

    private static string Right(Question question) => string.Join(',', Enumerable.Range(0, question.Options.Length).Where(option => question.Options[option].Right));

    private static string Wrong(Question question) =>
        Enumerable.Range(0, question.Options.Length).First(option => !question.Options[option].Right).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Describe(Round? round) => JsonSerializer.Serialize(round);

    private static List<string> TextsOf(JsonElement card) =>
        [.. CardRules.Elements(card).Where(element => CardRules.Text(element, "type") is "TextBlock").Select(element => CardRules.Text(element, "text"))];
}
