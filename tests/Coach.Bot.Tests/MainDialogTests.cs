using Coach.Bot.Tests.Cards;
using Coach.Delivery;
using Coach.People;
using Coach.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Bot.Tests;

public sealed class MainDialogTests
{
    private static readonly string CannotContinue = Scene.Playbook.Delivery.CannotContinue.In(Language.English);
    private static readonly string Help = "What you can ask for: Practice · Quiz · Due · Skills · My calls · Language · Stop · My data · Forget me · Help · Hello";

    [Fact]
    public async Task A_command_in_the_middle_of_a_question_is_done_and_the_question_is_over()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());

        Assert.Equal(["Which language shall we use?"], (await chat.SayAsync("language")).Texts);
        Assert.Equal([Help], (await chat.SayAsync("HELP!")).Texts);
        Assert.Equal([Scene.Playbook.People.DidYouMean.In(Language.English)], (await chat.SayAsync("2")).Texts);
        Assert.Null((await chat.AyeshaAsync())!.Chose);
    }

    [Fact]
    public async Task What_is_no_command_answers_the_question_that_is_open()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());

        await chat.SayAsync("language");
        await chat.SayAsync("klingon");
        await chat.SayAsync("2");

        Assert.Equal(Language.Urdu, (await chat.AyeshaAsync())!.Chose);
    }

    [Fact]
    public async Task Stop_ends_a_question_and_a_round_and_says_when_there_is_nothing_to_end()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var (stopped, nothing) = (Scene.Playbook.People.Stopped.In(Language.English), Scene.Playbook.People.NothingToStop.In(Language.English));

        await chat.SayAsync("language");
        Assert.Equal([stopped], (await chat.SayAsync("bas")).Texts);
        Assert.Equal([nothing], (await chat.SayAsync("bas")).Texts);

        var sent = (await chat.SayAsync("quiz")).Messages.Single();
        var said = await chat.SayAsync("stop");
        Assert.Equal([stopped], said.Texts);
        Assert.Equal(sent.Id, Assert.Single(said.Updated).Id);
        Assert.Null(await chat.OpenRoundAsync());
    }

    [Theory]
    [InlineData("اردو", "ٹھیک ہے، اب سے بات اردو میں ہوگی۔")]
    [InlineData("Urdu please", "ٹھیک ہے، اب سے بات اردو میں ہوگی۔")]
    [InlineData("language english", "From now on we use English.")]
    public async Task A_language_alone_is_enough_to_change_it(string line, string answer)
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());

        Assert.Equal([answer], (await chat.SayAsync(line)).Texts);
    }

    [Fact]
    public async Task A_sentence_that_only_mentions_a_language_does_not_change_it()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());

        await chat.SayAsync("my customer speaks only Urdu and I do not");

        Assert.Null((await chat.AyeshaAsync())!.Chose);
    }

    [Fact]
    public async Task A_suggestion_that_is_pressed_is_done_and_its_card_shows_what_was_taken()
    {
        await using var chat = await Chat.WithAsync(Scene.Ayesha());
        var card = (await chat.SayAsync("qiuz")).Card;

        var said = await chat.PressAsync(chat.Tokens.Seal("command", Scene.Ayesha().Key, "quiz"));

        Assert.Equal("Quiz", CardRules.Text(card.GetProperty("actions")[0], "title"));
        Assert.Equal("Quiz", CardRules.Text(said.Replacement, "fallbackText"));
        Assert.NotNull(await chat.OpenRoundAsync());
    }

    [Theory]
    [InlineData("""{"DialogState":{"$":"stack","dialogs":[{"$":"dialog","id":"gone","state":{}}]}}""")]
    [InlineData("""{"DialogState":{"$":"stack","dialogs":[{"$":"dialog","id":"main","state":{"dialogs":{"$":"stack","dialogs":[{"$":"dialog","id":"gone","state":{}}]}}}]}}""")]
    [InlineData("""{"DialogState":{"$":"stack","dialogs":[{"$":"dialog","id":"main","state":{"dialogs":{"$":"stack","dialogs":[{"$":"dialog","id":"quiz","state":{"dialogs":{"$":"stack","dialogs":[{"$":"dialog","id":"quiz.gone","state":{}}]}}}]}}}]}}""")]
    [InlineData("""{"DialogState":{"$":"stack","dialogs":[{"$":"dialog","id":"main","state":{}}]}}""")]
    [InlineData("""{"DialogState":{"$":"stack","dialogs":[{"$":"dialog","id":"main","state":{"dialogs":{"$":"stack","dialogs":[{"$":"dialog","id":"quiz","state":{}}]}}}]}}""")]
    [InlineData("""{"DialogState":{"$":"journey"}}""")]
    [InlineData("no JSON")]
    public async Task A_saved_stack_that_this_version_cannot_continue_ends_with_a_sentence_and_the_menu(string saved)
    {
        await using var chat = await WithMemoryAsync(saved);

        Assert.Equal([CannotContinue, Help], (await chat.SayAsync("my answer to something that is gone")).Texts);
        Assert.Equal([Help], (await chat.SayAsync("help")).Texts);
    }

    [Fact]
    public async Task A_command_is_done_even_where_the_saved_stack_cannot_be_continued()
    {
        await using var chat = await WithMemoryAsync("""{"DialogState":{"$":"stack","dialogs":[{"$":"dialog","id":"gone","state":{}}]}}""");

        var said = await chat.SayAsync("quiz");

        Assert.Equal(CannotContinue, said.Texts.First());
        Assert.Equal(2, said.Messages.Count());
        Assert.NotNull(await chat.OpenRoundAsync());
    }

    [Fact]
    public async Task The_first_words_are_greeted_once_and_a_greeting_is_not_answered_twice()
    {
        await using var chat = await Chat.WithAsync();
        await chat.CommitAsync(services => services.GetRequiredService<IPeople>().Save(Scene.Ayesha()));

        Assert.Equal(["Hello Ayesha, I am your coach."], (await chat.SayAsync("salam")).Texts);
        Assert.Equal([Scene.Playbook.People.HelloAgain.In(Language.English, ("name", "Ayesha"))], (await chat.SayAsync("salam")).Texts);
        Assert.Equal(Scene.Now, (await chat.AyeshaAsync())!.GreetedAt);
    }

    private static async Task<Chat> WithMemoryAsync(string json)
    {
        var chat = await Chat.WithAsync(Scene.Ayesha());
        await chat.SayAsync("language");
        var key = $"msteams/conversations/{ConversationId}";
        Assert.NotNull(await chat.StateAsync(key));
        await chat.CommitAsync(services => services.GetRequiredService<IBotStates>().Save(Scene.Conversation.Key, key, json));
        return chat;
    }

    /// <summary>The conversation that the test adapter talks in.</summary>
    private const string ConversationId = "convo1";
}
