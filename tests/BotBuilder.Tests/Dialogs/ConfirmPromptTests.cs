using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using static BotBuilder.Tests.Dialogs.Conversation;

namespace BotBuilder.Tests.Dialogs;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("Y", true)]
    [InlineData("sure, why not", true)]
    [InlineData("OK!", true)]
    [InlineData("👍", true)]
    [InlineData("no", false)]
    [InlineData("nope", false)]
    [InlineData("not ok", false)]
    [InlineData("👎", false)]
    [InlineData("haan", true)]
    [InlineData("jee haan", true)]
    [InlineData("kyun nahi", true)]
    [InlineData("nahi", false)]
    [InlineData("ji nahin", false)]
    [InlineData("جی ہاں", true)]
    [InlineData("ہاں", true)]
    [InlineData("جی نہیں", false)]
    [InlineData("نہيں", false)]
    [InlineData("1", true)]
    [InlineData("۲", false)]
    [InlineData("the second", false)]
    public async Task Yes_and_no_are_read_in_English_Urdu_and_Roman_Urdu_and_by_number(string answer, bool confirmed)
    {
        var conversation = new Conversation(Ask("sure?"), new ConfirmPrompt("ask"));
        await conversation.SayAsync("hello");
        await conversation.SayAsync(answer);

        Assert.Equal((DialogTurnStatus.Complete, confirmed), (conversation.Result.Status, conversation.Result.Result));
    }

    [Theory]
    [InlineData("lala")]
    [InlineData("I am not sure")]
    [InlineData("3")]
    [InlineData("")]
    public async Task What_is_neither_is_asked_again(string answer)
    {
        var conversation = new Conversation(Ask("sure?", "yes or no?"), new ConfirmPrompt("ask"));
        await conversation.SayAsync("hello");

        Assert.Equal(["yes or no? (1) Yes or (2) No"], await conversation.SayAsync(answer));
    }

    [Theory]
    [InlineData("ur-pk", "sure? (1) جی ہاں یا (2) نہیں", "نہیں")]
    [InlineData("ur-Latn", "sure? (1) Haan ya (2) Nahi", "nahi")]
    [InlineData("es-es", "sure? (1) Sí o (2) No", "no")]
    [InlineData("pt-br", "sure? (1) Sim ou (2) Não", "nao")]
    [InlineData("zh-cn", "sure? (1) 是的 要么 (2) 不", "不")]
    public async Task It_asks_and_reads_in_the_language_of_the_activity(string locale, string question, string no)
    {
        var conversation = new Conversation(Ask("sure?"), new ConfirmPrompt("ask"));

        Assert.Equal([question], await conversation.SayAsync("hello", locale));
        await conversation.SayAsync(no, locale);
        Assert.Equal(false, conversation.Result.Result);
    }

    [Fact]
    public async Task The_options_may_name_the_language_of_the_answer()
    {
        var options = Ask("sure?");
        options.RecognizeLanguage = "es-es";
        var conversation = new Conversation(options, new ConfirmPrompt("ask"));

        Assert.Equal(["sure? (1) Yes or (2) No"], await conversation.SayAsync("hola"));
        await conversation.SayAsync("si");
        Assert.Equal(true, conversation.Result.Result);
    }

    [Fact]
    public async Task Numbers_count_only_where_the_question_shows_them()
    {
        var conversation = new Conversation(Ask("sure?"), new ConfirmPrompt("ask") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } });

        Assert.Equal(["sure? Yes or No"], await conversation.SayAsync("hello"));
        Assert.Equal(["sure? Yes or No"], await conversation.SayAsync("2"));
        await conversation.SayAsync("no");
        Assert.Equal(false, conversation.Result.Result);
    }

    [Fact]
    public async Task The_two_answers_may_be_worded_otherwise()
    {
        var prompt = new ConfirmPrompt("ask") { ConfirmChoices = Tuple.Create(new Choice("Do it"), new Choice("Leave it") { Synonyms = ["rehne do"] }) };
        var conversation = new Conversation(Ask("sure?"), prompt);

        Assert.Equal(["sure? (1) Do it or (2) Leave it"], await conversation.SayAsync("hello"));
        await conversation.SayAsync("rehne do");
        Assert.Equal(false, conversation.Result.Result);
    }

    [Fact]
    public async Task A_bot_may_bring_its_own_languages()
    {
        var own = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> { ["ur-pk"] = (new("جی"), new("نا"), new("، ", " یا ", "، یا ", true)) };
        var conversation = new Conversation(Ask("sure?"), new ConfirmPrompt("ask", own));

        Assert.Equal(["sure? (1) جی یا (2) نا"], await conversation.SayAsync("hello", "ur-PK"));
    }
}
