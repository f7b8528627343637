using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class ChoicePromptTests
{
    private static readonly IList<Choice> Colors = [new("red"), new("green") { Synonyms = ["emerald", "grün"] }, new("blue")];

    [Theory]
    [InlineData(ListStyle.None, "color?")]
    [InlineData(ListStyle.Inline, "color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.Auto, "color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "color?\n\n   1. red\n   2. green\n   3. blue")]
    public async Task Choices_are_written_in_the_prompts_style(ListStyle style, string question)
    {
        var conversation = new Conversation(Options(), new ChoicePrompt("ask") { Style = style });

        Assert.Equal([question], await conversation.SayAsync("hello"));
    }

    [Fact]
    public async Task The_style_in_the_options_goes_before_the_prompts()
    {
        var options = Options();
        options.Style = ListStyle.SuggestedAction;
        var conversation = new Conversation(options, new ChoicePrompt("ask") { Style = ListStyle.HeroCard });

        Assert.Equal(["color?"], await conversation.SayAsync("hello"));
        Assert.Equal(["red", "green", "blue"], conversation.Last.SuggestedActions.Actions.Select(action => action.Value));
        Assert.Null(conversation.Last.Attachments is { Count: > 0 } ? conversation.Last.Attachments : null);
    }

    [Fact]
    public async Task A_card_is_added_behind_what_is_attached_and_the_question_itself_stays_as_it_was()
    {
        var options = Options();
        options.Prompt.Attachments = [new Attachment { ContentType = "text/plain", Content = "first" }];
        var conversation = new Conversation(options, new ChoicePrompt("ask") { Style = ListStyle.HeroCard });

        await conversation.SayAsync("hello");

        Assert.Equal("first", conversation.Last.Attachments[0].Content);
        var card = Assert.IsType<HeroCard>(conversation.Last.Attachments[1].Content);
        Assert.Equal("color?", card.Text);
        Assert.Equal(3, card.Buttons.Count);
        Assert.Single(options.Prompt.Attachments);
        Assert.Equal("color?", options.Prompt.Text);
    }

    [Fact]
    public async Task Without_a_question_the_choices_are_asked_alone()
    {
        var conversation = new Conversation(new PromptOptions { Choices = [new Choice { Action = new CardAction(ActionTypes.ImBack, "a title") }] }, new ChoicePrompt("ask"));

        Assert.Equal([" (1) a title"], await conversation.SayAsync("hello"));
        Assert.Equal(InputHints.ExpectingInput, conversation.Last.InputHint);
    }

    [Theory]
    [InlineData("RED", 0)]
    [InlineData("I'll take the blue one please", 2)]
    [InlineData("grün", 1)]
    [InlineData("2", 1)]
    [InlineData("the third one", 2)]
    [InlineData("the last", 2)]
    [InlineData("second to last", 1)]
    [InlineData("option one", 0)]
    [InlineData("pehla", 0)]
    [InlineData("doosra wala", 1)]
    [InlineData("teesri", 2)]
    [InlineData("پہلا", 0)]
    [InlineData("آخری", 2)]
    [InlineData("ek", 0)]
    [InlineData("number do", 1)]
    [InlineData("۳", 2)]
    [InlineData("٢", 1)]
    public async Task A_choice_is_made_by_name_synonym_place_or_number(string answer, int index)
    {
        var conversation = new Conversation(Options(), new ChoicePrompt("ask"));
        await conversation.SayAsync("hello");
        await conversation.SayAsync(answer);

        var found = Assert.IsType<FoundChoice>(conversation.Result.Result);
        Assert.Equal((index, Colors[index].Value), (found.Index, found.Value));
    }

    [Theory]
    [InlineData("what was that?")]
    [InlineData("mujhe bata do")]
    [InlineData("ek minute")]
    [InlineData("7")]
    [InlineData("1.5")]
    [InlineData("0")]
    public async Task What_makes_no_choice_is_asked_again(string answer)
    {
        var conversation = new Conversation(Options(), new ChoicePrompt("ask"));
        await conversation.SayAsync("hello");

        Assert.Equal(["which color? (1) red, (2) green, or (3) blue"], await conversation.SayAsync(answer));
    }

    [Theory]
    [InlineData("ur-PK", "color? (1) red، (2) green، یا (3) blue")]
    [InlineData("ur", "color? (1) red، (2) green، یا (3) blue")]
    [InlineData("ur-Latn-PK", "color? (1) red, (2) green, ya (3) blue")]
    [InlineData("es-MX", "color? (1) red, (2) green, o (3) blue")]
    [InlineData("xx", "color? (1) red, (2) green, or (3) blue")]
    [InlineData(null, "color? (1) red, (2) green, ou (3) blue")]
    public async Task The_list_is_written_in_the_language_of_the_activity_else_of_the_prompt_else_in_English(string? locale, string question)
    {
        var conversation = new Conversation(Options(), new ChoicePrompt("ask", defaultLocale: "fr-fr"));

        Assert.Equal([question], await conversation.SayAsync("hello", locale));
    }

    [Fact]
    public async Task A_bot_may_bring_its_own_languages()
    {
        var own = new Dictionary<string, ChoiceFactoryOptions> { ["tlh-xx"] = new("; ", " pagh ", "; pagh ", false) };
        var conversation = new Conversation(Options(), new ChoicePrompt("ask", own, null, "tlh-xx"));

        Assert.Equal(["color? red; green; pagh blue"], await conversation.SayAsync("hello"));
    }

    [Fact]
    public async Task The_recognizer_can_be_narrowed_and_keeps_its_own_options()
    {
        var prompt = new ChoicePrompt("ask") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } };
        var conversation = new Conversation(Options(), prompt);
        await conversation.SayAsync("hello");

        Assert.Single(await conversation.SayAsync("2", "ur-PK"));
        Assert.Null(prompt.RecognizerOptions.Locale);
    }

    [Fact]
    public async Task In_a_personal_chat_on_Teams_up_to_three_choices_are_buttons_for_the_person_elsewhere_a_card()
    {
        var personal = await AskedAsync("personal", Colors);
        Assert.Equal(["user"], personal.SuggestedActions.To);
        Assert.Equal("color?", personal.Text);

        Assert.IsType<HeroCard>((await AskedAsync("groupChat", Colors)).Attachments[0].Content);
        Assert.IsType<HeroCard>((await AskedAsync("personal", [.. Colors, new("black")])).Attachments[0].Content);

        static async Task<Activity> AskedAsync(string conversationType, IList<Choice> choices)
        {
            var conversation = new Conversation(new PromptOptions { Prompt = MessageFactory.Text("color?"), Choices = choices }, new ChoicePrompt("ask"));
            await conversation.TurnAsync(MessageFactory.Text("hello"), dc =>
            {
                dc.Context.Activity.ChannelId = Channels.Msteams;
                dc.Context.Activity.From = new ChannelAccount("user");
                dc.Context.Activity.Conversation = new ConversationAccount { Id = "c", ConversationType = conversationType };
                return dc.PromptAsync("ask", (PromptOptions)conversation.Options);
            });
            return conversation.Last;
        }
    }

    private static PromptOptions Options() => new()
    {
        Prompt = MessageFactory.Text("color?"),
        RetryPrompt = MessageFactory.Text("which color?"),
        Choices = Colors,
    };
}
