using System.Text.Json;
using Coach.Bot.Quiz;
using Coach.Bot.Tests.Cards;
using Coach.People;
using Coach.Quiz;
using Coach.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Bot.Tests.Quiz;

/// <summary>What comes back when, over a real database and a clock that is moved by hand.</summary>
public sealed class MemoryFlowTests
{
    private static readonly Person Ayesha = Scene.Ayesha() with { Roster = Scene.Ayesha().Roster with { TimeZone = "Asia/Karachi" } };

    [Theory]
    [InlineData(QuizFlow.HardKind, Rating.Hard)]
    [InlineData(QuizFlow.GoodKind, Rating.Good)]
    [InlineData(QuizFlow.EasyKind, Rating.Easy)]
    public async Task A_right_answer_is_rated_by_the_persons_own_word_which_leads_on(string kind, Rating rating)
    {
        await using var chat = await StartAsync();
        var answered = await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);

        Assert.Equal(Rating.Good, Assert.Single(await HistoryAsync(chat)).Rating);
        var next = (await chat.PressAsync(answered, kind)).Replacement;

        Assert.StartsWith("Question 2 of 5", TextsOf(next)[0], StringComparison.Ordinal);
        Assert.Equal(rating, Assert.Single(await HistoryAsync(chat)).Rating);
    }

    [Fact]
    public async Task The_buttons_tell_when_the_question_comes_back()
    {
        await using var chat = await StartAsync();

        var answered = await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);

        Assert.Equal(["Hard", "Good", "Easy"], ButtonsOf(answered));
        Assert.EndsWith("hard in 6 minutes, good in 10 minutes, easy on 28 November.", TextsOf(answered)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_word_counts_and_a_wrong_answer_has_none()
    {
        await using var chat = await StartAsync();
        var answered = await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);
        var next = (await chat.PressAsync(answered, QuizFlow.EasyKind)).Replacement;
        await chat.PressAsync(answered, QuizFlow.HardKind);
        var wrong = await AnswerAsync(chat, next, rightly: false);
        var round = (await chat.OpenRoundAsync())!;

        await chat.PressAsync(chat.Tokens.Seal(QuizFlow.EasyKind, Ayesha.Key, round.Id, 1));
        await chat.PressAsync(chat.Tokens.Seal(QuizFlow.EasyKind, Ayesha.Key, round.Id, 2));
        await chat.PressAsync(chat.Tokens.Seal(QuizFlow.EasyKind, Ayesha.Key, round.Id, 99));

        Assert.Equal(["Next question"], ButtonsOf(wrong));
        Assert.Equal([Rating.Again, Rating.Easy], (await HistoryAsync(chat)).Select(answer => answer.Rating).Order());
    }

    [Fact]
    public async Task The_last_answer_of_a_round_is_rated_too_and_leads_to_the_result()
    {
        await using var chat = await StartAsync();
        Keep(chat, QuizCards.Single);
        var answered = await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);

        var summary = (await chat.PressAsync(answered, QuizFlow.EasyKind)).Replacement;

        Assert.Contains("One that you knew comes back on 28 November.", TextsOf(summary));
        Assert.Equal(Rating.Easy, Assert.Single(await HistoryAsync(chat)).Rating);
    }

    [Theory]
    [InlineData(3, Rating.Easy)]
    [InlineData(30, Rating.Good)]
    [InlineData(300, Rating.Hard)]
    [InlineData(-300, Rating.Good)]
    public async Task Where_the_content_says_so_the_time_taken_rates_a_right_answer(int seconds, Rating rating)
    {
        await using var chat = await StartAsync();
        chat.Content.Current = chat.Content.Current with { Memory = Scene.Playbook.Memory with { RatedBy = RatedBy.Time } };
        var card = (await chat.SayAsync("quiz")).Card;
        chat.Now += TimeSpan.FromSeconds(seconds);

        var answered = await AnswerAsync(chat, card, rightly: true);

        Assert.Equal(["Next question"], ButtonsOf(answered));
        Assert.Equal(rating, Assert.Single(await HistoryAsync(chat)).Rating);
    }

    [Fact]
    public async Task The_time_runs_from_the_moment_in_which_each_question_is_shown()
    {
        await using var chat = await StartAsync();
        chat.Content.Current = chat.Content.Current with { Memory = Scene.Playbook.Memory with { RatedBy = RatedBy.Time } };
        var card = await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);
        chat.Now += TimeSpan.FromHours(1);

        var next = (await chat.PressAsync(card, QuizFlow.NextKind)).Replacement;
        chat.Now += TimeSpan.FromSeconds(2);
        await AnswerAsync(chat, next, rightly: true);

        Assert.Equal([Rating.Easy, Rating.Easy], (await HistoryAsync(chat)).Select(answer => answer.Rating));
    }

    [Fact]
    public async Task Due_asks_what_was_answered_wrong_when_its_time_has_come_and_not_before()
    {
        await using var chat = await StartAsync();
        var card = (await chat.SayAsync("quiz")).Card;
        var question = (await chat.OpenRoundAsync())!.Questions[0].Question;
        await AnswerAsync(chat, card, rightly: false);
        await chat.SayAsync("stop");

        Assert.Equal(["Nothing is due right now. Your next question comes back in one minute. Type quiz for a round all the same."], (await chat.SayAsync("due")).Texts);
        Assert.Null(await chat.OpenRoundAsync());

        chat.Now += TimeSpan.FromMinutes(1);
        var due = (await chat.SayAsync("due")).Card;

        Assert.StartsWith("Question 1 of 1", TextsOf(due)[0], StringComparison.Ordinal);
        Assert.Equal([question], (await chat.OpenRoundAsync())!.Questions.Select(asked => asked.Question));
    }

    [Fact]
    public async Task Due_leaves_an_open_round_alone_where_nothing_is_due_and_replaces_it_where_something_is()
    {
        await using var chat = await StartAsync();
        var card = (await chat.SayAsync("quiz")).Card;
        await AnswerAsync(chat, card, rightly: false);
        var open = (await chat.OpenRoundAsync())!;

        Assert.Empty((await chat.SayAsync("due")).Updated);
        Assert.Equal(open.Id, (await chat.OpenRoundAsync())!.Id);

        chat.Now += TimeSpan.FromMinutes(1);
        var said = await chat.SayAsync("due");

        Assert.Equal(open.Card, Assert.Single(said.Updated).Id);
        Assert.NotEqual(open.Id, (await chat.OpenRoundAsync())!.Id);
    }

    [Fact]
    public async Task Whoever_has_answered_nothing_has_nothing_due()
    {
        await using var chat = await StartAsync();

        Assert.Equal(["Nothing can come back yet, because you have not answered a question. Type quiz to begin."], (await chat.SayAsync("due")).Texts);
    }

    [Fact]
    public async Task A_third_round_on_one_day_is_not_suggested_but_begins_when_asked_for()
    {
        await using var chat = await StartAsync();
        chat.Now = new DateTimeOffset(2026, 11, 20, 17, 0, 0, TimeSpan.Zero);

        Assert.Equal(["Another round"], ButtonsOf(await StoppedAsync(chat)));
        var second = await StoppedAsync(chat);
        Assert.Empty(ButtonsOf(second));
        Assert.StartsWith("That is two rounds today", TextsOf(second)[^1], StringComparison.Ordinal);
        Assert.Empty(ButtonsOf(await StoppedAsync(chat)));

        chat.Now += TimeSpan.FromHours(2);
        Assert.Equal(["Another round"], ButtonsOf(await StoppedAsync(chat)));
    }

    [Fact]
    public async Task A_question_that_left_the_content_keeps_its_memory_and_is_asked_again_when_it_is_back()
    {
        await using var chat = await StartAsync();
        Keep(chat, QuizCards.Single, QuizCards.Multiple);
        var card = (await chat.SayAsync("quiz")).Card;
        var gone = (await chat.OpenRoundAsync())!.Questions[0].Question;
        await AnswerAsync(chat, card, rightly: false);
        await chat.SayAsync("stop");
        chat.Now += TimeSpan.FromDays(1);

        Keep(chat, new[] { QuizCards.Single, QuizCards.Multiple }.Single(question => question.Id != gone));
        Assert.Equal(["Nothing can come back yet, because you have not answered a question. Type quiz to begin."], (await chat.SayAsync("due")).Texts);

        Keep(chat, QuizCards.Single, QuizCards.Multiple);
        await chat.SayAsync("due");
        Assert.Equal([gone], (await chat.OpenRoundAsync())!.Questions.Select(asked => asked.Question));
    }

    [Fact]
    public async Task A_question_that_was_reworded_keeps_its_memory()
    {
        await using var chat = await StartAsync();
        Keep(chat, QuizCards.Single);
        var answered = await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);
        await chat.PressAsync(answered, QuizFlow.EasyKind);
        chat.Now += TimeSpan.FromDays(8);
        Keep(chat, QuizCards.Single with { Ask = new LocalText("Which sentence comes first?", "پہلا جملہ؟") });

        var due = (await chat.SayAsync("due")).Card;
        var again = await AnswerAsync(chat, due, rightly: true);

        Assert.Equal("Which sentence comes first?", TextsOf(due)[1]);
        Assert.Contains("good on 6 January 2027,", TextsOf(again)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_from_the_future_and_a_clock_that_jumps_back_stop_nobody()
    {
        await using var chat = await StartAsync();
        Keep(chat, QuizCards.Single);
        chat.Now = Scene.Now.AddYears(5);
        await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);
        chat.Now = Scene.Now;

        var due = (await chat.SayAsync("due")).Card;
        var answered = await AnswerAsync(chat, due, rightly: true);
        var summary = (await chat.PressAsync(answered, QuizFlow.GoodKind)).Replacement;

        Assert.Equal("Every answer was right. These decisions are yours now: use them on your next call.", TextsOf(summary)[1]);
        Assert.Equal(2, (await HistoryAsync(chat)).Count);
        Assert.StartsWith("Nothing is due right now. Your next question comes back ", (await chat.SayAsync("due")).Texts.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_zone_that_this_machine_does_not_know_is_UTC()
    {
        await using var chat = await StartAsync(Ayesha with { Roster = Ayesha.Roster with { TimeZone = "Asia/Atlantis" } });
        Keep(chat, QuizCards.Single);
        chat.Now = new DateTimeOffset(2026, 11, 20, 22, 0, 0, TimeSpan.Zero);
        await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: true);

        Assert.Equal("Nothing is due right now. Your next question comes back in 10 minutes. Type quiz for a round all the same.", (await chat.SayAsync("due")).Texts.Single());
    }

    [Fact]
    public void The_zone_of_the_persons_Teams_counts_where_the_roster_has_none()
    {
        var evening = new DateTimeOffset(2026, 11, 20, 20, 0, 0, TimeSpan.Zero);
        var visit = Scene.Visit(Scene.Ayesha());

        Assert.Equal("today at 20:00", visit.When(evening));
        visit.TeamsZone = "Asia/Karachi";
        Assert.Equal("tomorrow", visit.When(evening));

        var rostered = Scene.Visit(Ayesha);
        rostered.TeamsZone = "Europe/London";
        Assert.Equal("tomorrow", rostered.When(evening));
    }

    [Fact]
    public async Task The_zone_that_Teams_tells_is_kept_when_it_changes_and_nothing_is_written_when_it_does_not()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await chat.SayAsync("hello");
        var before = await chat.AyeshaAsync();

        chat.TeamsZone = "Asia/Karachi";
        await chat.SayAsync("hello");
        var told = await chat.AyeshaAsync();
        await chat.SayAsync("hello");
        chat.TeamsZone = null;
        await chat.SayAsync("hello");

        Assert.Equal((null, "Asia/Karachi"), (before!.TeamsZone, told!.TeamsZone));
        Assert.Equal(told, await chat.AyeshaAsync());
    }

    /// <summary>With questions that are answered by choosing.</summary>
    private static async Task<Chat> StartAsync(Person? person = null)
    {
        var chat = await Chat.WithAsync(person ?? Ayesha);
        Keep(chat, [.. Scene.Playbook.Questions.Where(question => question.Kind is QuestionKind.Single or QuestionKind.Multiple)]);
        return chat;
    }

    private static async Task<JsonElement> AnswerAsync(Chat chat, JsonElement card, bool rightly)
    {
        var round = (await chat.OpenRoundAsync())!;
        var question = chat.Content.Current.Question(round.Questions[round.Current].Question)!;
        var options = Enumerable.Range(0, question.Options.Length).Where(option => question.Options[option].Right == rightly).Take(rightly ? int.MaxValue : 1);
        return (await chat.PressAsync(card, QuizFlow.AnswerKind, string.Join(',', options))).Replacement;
    }

    /// <summary>A round of one answer.</summary>
    private static async Task<JsonElement> StoppedAsync(Chat chat)
    {
        var answered = await AnswerAsync(chat, (await chat.SayAsync("quiz")).Card, rightly: false);
        var next = (await chat.PressAsync(answered, QuizFlow.NextKind)).Replacement;
        return (await chat.PressAsync(next, QuizFlow.StopKind)).Replacement;
    }

    private static Task<IReadOnlyList<Answered>> HistoryAsync(Chat chat) =>
        chat.ReadAsync(services => services.GetRequiredService<IRounds>().HistoryAsync(Ayesha.Key, CancellationToken.None));

    private static void Keep(Chat chat, params Question[] questions) => chat.Content.Current = Scene.PlaybookOf([.. questions]);

    /// <summary>But for the one that reports the question.</summary>
    private static string[] ButtonsOf(JsonElement card) =>
        [.. CardRules.Elements(card).Where(element => CardRules.Text(element, "type") is "Action.Execute").Select(button => CardRules.Text(button, "title")).Where(title => title is not "This is wrong")];

    private static List<string> TextsOf(JsonElement card) =>
        [.. CardRules.Elements(card).Where(element => CardRules.Text(element, "type") is "TextBlock").Select(element => CardRules.Text(element, "text"))];
}
