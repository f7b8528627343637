using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotBuilder.Tests.Dialogs.Conversation;

namespace BotBuilder.Tests.Dialogs;

public class PromptTests
{
    private static readonly Activity Hello = MessageFactory.Text("hello");

    [Fact]
    public async Task A_prompt_asks_and_ends_with_the_answer()
    {
        var conversation = new Conversation(Ask("name?"), new TextPrompt("ask"));

        Assert.Equal(["name?"], await conversation.SayAsync("hello"));
        Assert.Empty(await conversation.SayAsync("Sana"));
        Assert.Equal("Sana", conversation.Result.Result);
    }

    [Fact]
    public async Task A_question_without_an_input_hint_expects_input()
    {
        var conversation = new Conversation(new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "name?" } }, new TextPrompt("ask"));

        await conversation.SayAsync("hello");

        Assert.Equal(InputHints.ExpectingInput, conversation.Last.InputHint);
    }

    [Fact]
    public async Task A_prompt_asks_again_after_a_wrong_answer_with_the_retry_question_where_there_is_one()
    {
        var with = new Conversation(Ask("number?", "a number, please"), new NumberPrompt<int>("ask"));
        await with.SayAsync("hello");
        Assert.Equal(["a number, please"], await with.SayAsync("what?"));
        Assert.Equal(["a number, please"], await with.SayAsync("what?"));
        await with.SayAsync("42");
        Assert.Equal(42, with.Result.Result);

        var without = new Conversation(Ask("number?"), new NumberPrompt<int>("ask"));
        await without.SayAsync("hello");
        Assert.Equal(["number?"], await without.SayAsync("what?"));
    }

    [Fact]
    public async Task A_validator_decides_counts_the_attempts_and_may_change_the_value()
    {
        var attempts = new List<int>();
        var conversation = new Conversation(Ask("name?", "longer, please"), new TextPrompt("ask", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            Assert.Equal("name?", context.Options.Prompt.Text);
            context.Recognized.Value = context.Recognized.Value.Trim();
            return Task.FromResult(context.Recognized.Value.Length > 2);
        }));
        await conversation.SayAsync("hello");

        Assert.Equal(["longer, please"], await conversation.SayAsync("a"));
        Assert.Equal(["longer, please"], await conversation.SayAsync("b"));
        await conversation.SayAsync(" Sana ");

        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal("Sana", conversation.Result.Result);
    }

    [Fact]
    public async Task A_validator_that_has_answered_spares_the_retry_question()
    {
        var conversation = new Conversation(Ask("name?", "again"), new TextPrompt("ask", async (context, ct) =>
        {
            await context.Context.SendActivityAsync("I do not like that name", cancellationToken: ct);
            return false;
        }));
        await conversation.SayAsync("hello");

        Assert.Equal(["I do not like that name"], await conversation.SayAsync("x"));
        Assert.Equal(DialogTurnStatus.Waiting, conversation.Result.Status);
    }

    [Fact]
    public async Task A_validator_may_accept_what_was_not_recognised()
    {
        var conversation = new Conversation(Ask("number?"), new NumberPrompt<int>("ask", (context, _) => Task.FromResult(!context.Recognized.Succeeded)));
        await conversation.SayAsync("hello");
        await conversation.SayAsync("skip");

        Assert.Equal((DialogTurnStatus.Complete, 0), (conversation.Result.Status, conversation.Result.Result));
    }

    [Fact]
    public async Task What_is_no_message_is_no_attempt()
    {
        var attempts = 0;
        var conversation = new Conversation(Ask("name?"), new TextPrompt("ask", (context, _) => Task.FromResult((attempts = context.AttemptCount) > 0)));
        await conversation.SayAsync("hello");

        Assert.Empty(await conversation.SendAsync(new Activity { Type = ActivityTypes.Event }));
        await conversation.SayAsync("Sana");

        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task A_prompt_below_a_dialog_that_ended_asks_the_first_question_again()
    {
        var conversation = new Conversation(Ask("number?", "retry"), new NumberPrompt<int>("ask"), new WaterfallDialog("help", [Says("help")]));
        await conversation.SayAsync("hello");
        await conversation.TurnAsync(Hello, dc => dc.BeginDialogAsync("help"));

        Assert.Equal(["number?"], await conversation.TurnAsync(Hello, dc => dc.EndDialogAsync("ignored")));
        Assert.Equal(DialogTurnStatus.Waiting, conversation.Result.Status);
    }

    [Fact]
    public async Task A_prompt_needs_its_id_and_its_options()
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(string.Empty));
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(null));
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(" "));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Conversation("no options", new TextPrompt("ask")).SayAsync("hello"));
    }

    [Theory]
    [InlineData("42", 42)]
    [InlineData("-7 please", -7)]
    [InlineData("1,250", 1250)]
    [InlineData("twenty-one", 21)]
    [InlineData("one hundred and five", 105)]
    [InlineData("three thousand two hundred", 3200)]
    [InlineData("I've run 5km", 5)]
    [InlineData("۱۲", 12)]
    [InlineData("٣", 3)]
    [InlineData("دس", 10)]
    [InlineData("paanch", 5)]
    public async Task A_number_is_read_from_digits_and_words(string answer, int number)
    {
        var conversation = new Conversation(new NumberPrompt<int>("ask"));
        await conversation.SayAsync("hello");
        await conversation.SayAsync(answer);

        Assert.Equal(number, conversation.Result.Result);
    }

    [Theory]
    [InlineData("$500", "en-us", 500)]
    [InlineData("i am 18 years old", "en-us", 18)]
    [InlineData("The temperature is 32C", "en-us", 32)]
    [InlineData("3.14", null, 3.14)]
    [InlineData("3,14", "nl-nl", 3.14)]
    public async Task A_unit_may_stand_beside_a_number_and_the_language_decides_between_point_and_comma(string answer, string? locale, double number)
    {
        var conversation = new Conversation(new NumberPrompt<double>("ask"));
        await conversation.SayAsync("hello");
        await conversation.SayAsync(answer, locale);

        Assert.Equal(number, conversation.Result.Result);
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("99999999999999999999")]
    [InlineData("dollars")]
    [InlineData("the 3rd")]
    public async Task What_is_no_whole_number_is_asked_for_again(string answer)
    {
        var conversation = new Conversation(Ask("number?"), new NumberPrompt<int>("ask"));
        await conversation.SayAsync("hello");

        Assert.Equal(["number?"], await conversation.SayAsync(answer));
    }

    [Fact]
    public async Task Every_kind_of_number_that_is_supported_is_read()
    {
        Assert.Equal(3.14m, await ReadAsync(new NumberPrompt<decimal>("ask"), "3.14"));
        Assert.Equal(3.14f, await ReadAsync(new NumberPrompt<float>("ask"), "3.14"));
        Assert.Equal(42L, await ReadAsync(new NumberPrompt<long>("ask"), "42"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("ask"));

        static async Task<object> ReadAsync(Dialog prompt, string answer)
        {
            var conversation = new Conversation(prompt);
            await conversation.SayAsync("hello");
            await conversation.SayAsync(answer);
            return conversation.Result.Result;
        }
    }

    [Fact]
    public async Task An_attachment_prompt_waits_for_an_attachment()
    {
        var conversation = new Conversation(Ask("file?"), new AttachmentPrompt("ask"));
        await conversation.SayAsync("hello");
        Assert.Equal(["file?"], await conversation.SayAsync("here"));

        await conversation.SendAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { Name = "a.txt" }] });
        Assert.Equal("a.txt", Assert.Single((IList<Attachment>)conversation.Result.Result).Name);
    }
}
