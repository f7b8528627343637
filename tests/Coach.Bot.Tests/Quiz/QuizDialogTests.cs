using Coach.Bot.Quiz;
using Coach.Delivery;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Bot.Tests.Quiz;

public sealed class QuizDialogTests
{
    [Theory]
    [InlineData("empathy", "empathy")]
    [InlineData("Active Listenning", "active-listening")]
    [InlineData("ہمدردی", "empathy")]
    public async Task A_skill_that_is_named_gives_a_round_of_it(string named, string skill)
    {
        await using var chat = await Chat.WithAsync();

        var first = await TalkAsync(chat, named, "quiz");

        Assert.Equal(skill, SkillOf(Assert.Single(first)));
    }

    [Fact]
    public async Task No_skill_gives_a_round_across_several()
    {
        await using var chat = await Chat.WithAsync();

        var card = Assert.Single(await TalkAsync(chat, "", "quiz"));

        Assert.Single(card.Attachments);
    }

    [Theory]
    [InlineData("6")]
    [InlineData("Empathy")]
    [InlineData("ہمدردی")]
    public async Task An_unknown_skill_is_answered_with_the_list_and_the_choice_gives_the_round(string choice)
    {
        await using var chat = await Chat.WithAsync();

        var said = await TalkAsync(chat, "astrology", "quiz", choice);

        Assert.StartsWith("I have no skill by that name. Choose one of these:", said[0].Text, StringComparison.Ordinal);
        Assert.All(Scene.Playbook.Skills, skill => Assert.Contains(skill.Name.English, said[0].Text, StringComparison.Ordinal));
        Assert.Equal("empathy", SkillOf(said[1]));
    }

    [Fact]
    public async Task A_choice_that_is_none_of_the_list_is_asked_again()
    {
        await using var chat = await Chat.WithAsync();

        var said = await TalkAsync(chat, "astrology", "quiz", "palmistry");

        Assert.Equal(said[0].Text, said[1].Text);
    }

    private static string SkillOf(IMessageActivity card) => Scene.Playbook.Questions.Single(question => question.Ask.English == card.Summary).Skill;

    private static Task<List<IMessageActivity>> TalkAsync(Chat chat, string options, params string[] lines) => chat.ReadAsync(async services =>
    {
        var turn = services.GetRequiredService<Turn>();
        (turn.Conversation, turn.Now) = (Scene.Conversation, Scene.Now);
        services.GetRequiredService<Visit>().Meet(Scene.Ayesha(), isChanged: false);
        var client = new DialogTestClient("msteams", services.GetRequiredService<QuizDialog>(), options);

        var said = new List<IMessageActivity>();
        foreach (var line in lines)
            said.Add(await client.SendActivityAsync<IMessageActivity>(line));
        Assert.Equal(said[^1].Attachments is { Count: 1 }, client.DialogTurnResult.Status is DialogTurnStatus.Complete);
        return said;
    });
}
