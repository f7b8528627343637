using Coach.Bot.Tests.Cards;
using Coach.Quiz;
using Coach.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Bot.Tests.Skills;

public sealed class SkillsFlowTests
{
    private const string Command = "command";

    [Theory]
    [InlineData("skills")]
    [InlineData("My progress?")]
    [InlineData("where do I stand")]
    [InlineData("meri progress dikhao")]
    [InlineData("main kahan khari hoon")]
    [InlineData("مہارتیں")]
    [InlineData("میری کارکردگی")]
    public async Task It_is_understood_however_it_is_written(string said)
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());

        Assert.Equal(["Where you stand · Next: Answer your first round, and this card begins to fill."], (await chat.SayAsync(said)).Texts);
    }

    [Fact]
    public async Task The_button_begins_a_round_of_the_skill_that_it_names()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await AnsweredAsync(chat, Scene.Now, wrong: 6);

        var card = (await chat.SayAsync("skills")).Card;
        await chat.PressAsync(card, Command);

        var round = Assert.IsType<Round>(await chat.OpenRoundAsync());
        Assert.All(round.Questions, asked => Assert.Equal("empathy", Scene.Question(asked.Question).Skill));
    }

    [Fact]
    public async Task A_button_of_a_skill_that_left_the_map_asks_which_skill_instead()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await AnsweredAsync(chat, Scene.Now, wrong: 6);
        var card = (await chat.SayAsync("skills")).Card;

        chat.Content.Current = Scene.PlaybookOf([.. Scene.Playbook.Questions.Where(question => question.Skill is not "empathy")], [.. Scene.Playbook.Skills.Where(skill => skill.Id is not "empathy")]);

        Assert.StartsWith(Scene.Playbook.Quiz.UnknownSkill.In(Language.English), Assert.Single((await chat.PressAsync(card, Command)).Texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_due_comes_before_the_weakest_skill_and_its_button_asks_for_it()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await AnsweredAsync(chat, Scene.Now, wrong: 6);
        chat.Now = Scene.Now.AddDays(2);

        var said = await chat.SayAsync("skills");
        await chat.PressAsync(said.Card, Command);

        Assert.Equal(["Where you stand · Next: One question is due: a short look now, before you forget it."], said.Texts);
        Assert.Equal("empathy", Scene.Question(Assert.Single(Assert.IsType<Round>(await chat.OpenRoundAsync()).Questions).Question).Skill);
    }

    [Fact]
    public async Task After_two_rounds_of_a_day_it_says_that_they_are_enough_and_has_no_button()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await AnsweredAsync(chat, Scene.Now, wrong: 6);
        var afterOne = await chat.SayAsync("skills");
        await AnsweredAsync(chat, Scene.Now, wrong: 6, round: "another");

        var afterTwo = await chat.SayAsync("skills");
        chat.Now = Scene.Now.AddDays(1);
        var tomorrow = await chat.SayAsync("skills");

        Assert.Equal((1, 0, 1), (Buttons(afterOne), Buttons(afterTwo), Buttons(tomorrow)));
        Assert.Equal(["Where you stand · Next: Two rounds today, and that is enough: what you learnt settles overnight. Tomorrow there is more."], afterTwo.Texts);

        static int Buttons(Said said) => said.Card.TryGetProperty("actions", out var actions) ? actions.GetArrayLength() : 0;
    }

    [Fact]
    public async Task Answers_dated_in_the_future_and_a_clock_that_jumped_back_are_borne()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        await AnsweredAsync(chat, Scene.Now.AddYears(30), wrong: 6);

        Assert.Contains(CardRules.Texts((await chat.SayAsync("skills")).Card), text => text.StartsWith("About 13%", StringComparison.Ordinal));
        chat.Now = Scene.Now.AddYears(-30);
        Assert.Contains(CardRules.Texts((await chat.SayAsync("skills")).Card), text => text.StartsWith("About 13%", StringComparison.Ordinal));
    }

    /// <summary>Wrong answers to a question of ordinary weight, in a round that is over.</summary>
    private static async Task AnsweredAsync(Chat chat, DateTimeOffset at, int wrong, string round = "earlier")
    {
        var question = Scene.Playbook.Questions.First(question => question is { Skill: "empathy", Difficulty: 2, Kind: QuestionKind.Single });
        var played = Round.Start(round, Scene.Ayesha().Key, at, [.. Enumerable.Range(0, wrong).Select(_ => RoundPlan.Ask(question, round))]);
        for (var number = 0; number < wrong; number++)
            played = played.Answer(number, [0], right: false, at);
        await chat.CommitAsync(services => services.GetRequiredService<IRounds>().Save(played.End(at)));
    }
}
