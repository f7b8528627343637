using Coach.Bot.People;
using Coach.Words;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace Coach.Bot.Tests.People;

public sealed class LanguageDialogTests
{
    private readonly Visit _visit = Scene.Visit(Scene.Ayesha());

    [Theory]
    [InlineData("اردو")]
    [InlineData("urdu")]
    [InlineData("2")]
    public async Task It_asks_with_both_languages_and_takes_an_answer_in_any_form(string answer)
    {
        var client = Client();

        var question = await client.SendActivityAsync<IMessageActivity>("language");
        var reply = await client.SendActivityAsync<IMessageActivity>(answer);

        Assert.Equal("Which language shall we use?", question.Text);
        Assert.Equal(["English", "اردو"], question.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal("ٹھیک ہے، اب سے بات اردو میں ہوگی۔", reply.Text);
        Assert.Equal(Language.Urdu, _visit.Person.Chose);
        Assert.True(_visit.PersonChanged);
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
    }

    [Fact]
    public async Task An_answer_that_is_no_language_is_asked_again_with_the_buttons()
    {
        var client = Client();

        await client.SendActivityAsync<IMessageActivity>("language");
        var again = await client.SendActivityAsync<IMessageActivity>("klingon");

        Assert.Equal("Please choose English or Urdu.", again.Text);
        Assert.Equal(2, again.SuggestedActions.Actions.Count);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.False(_visit.PersonChanged);
    }

    [Theory]
    [InlineData("to urdu please")]
    [InlineData("ur")]
    [InlineData("اردو میں")]
    public async Task A_language_that_was_named_is_not_asked_for(string named)
    {
        var client = Client(named);

        var reply = await client.SendActivityAsync<IMessageActivity>("language");

        Assert.Equal("ٹھیک ہے، اب سے بات اردو میں ہوگی۔", reply.Text);
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
    }

    [Fact]
    public async Task A_language_that_the_coach_does_not_speak_is_asked_about() =>
        Assert.Equal("Which language shall we use?", (await Client("klingon").SendActivityAsync<IMessageActivity>("language")).Text);

    [Fact]
    public async Task Whoever_keeps_their_language_chose_it_all_the_same()
    {
        await Client("english").SendActivityAsync<IMessageActivity>("language");

        Assert.Equal(Language.English, _visit.Person.Chose);
    }

    private DialogTestClient Client(string? options = null) => new("msteams", new LanguageDialog(_visit), options!);
}
