using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class ChoicesTests
{
    private static readonly string[] Colors = ["red", "green", "blue"];
    private static readonly string[] Desserts = ["bread", "bread pudding", "pudding"];

    [Theory]
    [InlineData("how-now.brown:cow ?", "how 0-2|now 4-6|brown 8-12|cow 14-16")]
    [InlineData("fOoD 💥👍", "food 0-3|💥 5-6|👍 7-8")]
    [InlineData("جی ہاں", "جی 0-1|ہاں 3-5")]
    [InlineData(".?; -()", "")]
    [InlineData(null, "")]
    public void A_text_is_broken_into_words_and_emoji(string? text, string tokens) => Assert.Equal(
        tokens, string.Join('|', Tokenizer.DefaultTokenizer(text).Select(token => $"{token.Normalized} {token.Start}-{token.End}")));

    [Theory]
    [InlineData("the red one please.", "red 4-6 0 1")]
    [InlineData("the blue and red ones", "blue 4-7 2 1|red 13-15 0 1")]
    [InlineData("RED", "RED 0-2 0 1")]
    [InlineData("purple", "")]
    [InlineData(null, "")]
    public void Choices_are_found_by_name_in_the_order_of_the_text(string? utterance, string found) => Assert.Equal(found, Shown(Find.FindChoices(utterance, Colors)));

    [Fact]
    public void A_longer_name_goes_before_a_shorter_and_no_word_counts_twice() =>
        Assert.Equal("bread pudding 4-16 1 1|bread 22-26 0 1", Shown(Find.FindChoices("the bread pudding and bread please.", Desserts)));

    [Fact]
    public void Words_between_those_of_a_name_lower_its_score_and_too_many_hide_it()
    {
        IList<string> names = ["second last"];
        Assert.Equal(0.5f, Find.FindChoices("second of the last", names)[0].Resolution.Score);
        Assert.Empty(Find.FindChoices("second of all the last", names));
        Assert.Single(Find.FindChoices("second of all the last", names, new FindChoicesOptions { MaxTokenDistance = 3 }));
        Assert.Equal(0, Find.FindChoices("the last", names, new FindChoicesOptions { AllowPartialMatches = true })[0].Resolution.Score);
    }

    [Fact]
    public void Names_titles_and_synonyms_can_be_left_out()
    {
        IList<Choice> choices = [new("value") { Action = new CardAction(ActionTypes.ImBack, "title"), Synonyms = ["synonym"] }];

        Assert.Equal("synonym", Find.FindChoices("a synonym", choices)[0].Resolution.Synonym);
        Assert.Single(Find.FindChoices("the title", choices));
        Assert.Empty(Find.FindChoices("the title", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("the value", choices, new FindChoicesOptions { NoValue = true }));
    }

    [Fact]
    public void A_text_that_is_a_value_is_that_value_whatever_its_signs() => Assert.Equal(
        1, Assert.Single(Find.FindValues("A >= B", [new() { Value = "A < B" }, new() { Value = "A >= B", Index = 1 }])).Resolution.Index);

    [Theory]
    [InlineData("the first one please.", "first 4-8 0 1")]
    [InlineData("the first and third one please.", "first 4-8 0 1|third 14-18 2 1")]
    [InlineData("the second to the last", "second to the last 4-21 1 1")]
    [InlineData("1st, 3rd", "1st 0-2 0 1|3rd 5-7 2 1")]
    [InlineData("option one and 3.", "one 7-9 0 1|3 15-15 2 1")]
    [InlineData("1,2", "1 0-0 0 1|2 2-2 1 1")]
    [InlineData("the ninth", "")]
    [InlineData(null, "")]
    public void Where_none_is_named_places_and_then_numbers_count(string? utterance, string found) =>
        Assert.Equal(found, Shown(ChoiceRecognizers.RecognizeChoices(utterance, Colors)));

    [Fact]
    public void Places_and_numbers_can_be_left_out()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("one", Colors, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the first", Colors, new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false }));
    }

    [Fact]
    public void Choices_are_written_in_a_sentence_or_below_it()
    {
        var two = ChoiceFactory.ToChoices(["a", "b"]);
        Assert.Equal("pick (1) a or (2) b", ChoiceFactory.Inline(two, "pick").Text);
        Assert.Equal("pick a | b", ChoiceFactory.Inline(two, "pick", options: new ChoiceFactoryOptions(null, " | ", null, false)).Text);
        Assert.Equal("pick\n\n   - a\n   - b", ChoiceFactory.List(two, "pick", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
        Assert.Equal(InputHints.ExpectingInput, ChoiceFactory.List(two).InputHint);
        Assert.Empty(ChoiceFactory.ToChoices(null));
    }

    [Theory]
    [InlineData(Channels.Emulator, 3, "buttons")]
    [InlineData(Channels.Facebook, 11, "list")]
    [InlineData(Channels.Msteams, 3, "card")]
    [InlineData(Channels.Msteams, 51, "list")]
    [InlineData(Channels.Cortana, 3, "card")]
    [InlineData(Channels.Sms, 3, "sentence")]
    [InlineData(Channels.Sms, 4, "list")]
    [InlineData(null, 3, "sentence")]
    public void A_channel_shows_choices_as_it_does_best(string? channel, int count, string shown)
    {
        var message = ChoiceFactory.ForChannel(channel, [.. Enumerable.Range(1, count).Select(i => new Choice("choice" + i))], "pick", null, null);

        Assert.Equal(shown, message switch
        {
            { SuggestedActions: not null } => "buttons",
            { Attachments.Count: > 0 } => "card",
            _ => message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "sentence",
        });
    }

    [Fact]
    public void Titles_that_do_not_fit_a_button_make_a_list() =>
        Assert.StartsWith("pick\n\n   1. ", ChoiceFactory.ForChannel(Channels.Emulator, [new Choice(new string('x', 21))], "pick", null, null).Text, StringComparison.Ordinal);

    [Fact]
    public void A_choices_own_button_is_used()
    {
        IList<Choice> choices = [new("a") { Action = new CardAction(ActionTypes.PostBack, "title", value: "value") }];

        var button = Assert.Single(ChoiceFactory.SuggestedAction(choices, "pick", null, ["user"]).SuggestedActions.Actions);
        Assert.Equal((ActionTypes.PostBack, "title", "value"), (button.Type, button.Title, button.Value));
        Assert.Same(button, ((HeroCard)ChoiceFactory.HeroCard(choices).Attachments[0].Content).Buttons[0]);
    }

    [Theory]
    [InlineData("EN", "en-us")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("ur", "ur-pk")]
    [InlineData("ur-IN", "ur-pk")]
    [InlineData("ur-Latn", "ur-latn")]
    [InlineData("Xx-Yy", "xx-yy")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_culture_is_mapped_to_the_nearest_known(string? culture, string? nearest) => Assert.Equal(nearest, PromptCultureModels.MapToNearestLanguage(culture));

    [Fact]
    public void The_public_cultures_are_the_official_ones()
    {
        Assert.Equal(
            ["bg-bg", "de-de", "en-us", "es-es", "fr-fr", "hi-in", "it-it", "ja-jp", "ko-kr", "nl-nl", "pt-br", "sv-se", "tr-tr", "zh-cn"],
            PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale).Order());
        Assert.Equal((", ", " or ", ", or "), (PromptCultureModels.English.Separator, PromptCultureModels.English.InlineOr, PromptCultureModels.English.InlineOrMore));
        Assert.Equal(("， ", "， 要么 "), (PromptCultureModels.Chinese.Separator, PromptCultureModels.Chinese.InlineOrMore));
    }

    private static string Shown(List<ModelResult<FoundChoice>> found) => string.Join('|', found.Select(result =>
    {
        Assert.Equal("choice", result.TypeName);
        return FormattableString.Invariant($"{result.Text} {result.Start}-{result.End} {result.Resolution.Index} {result.Resolution.Score}");
    }));
}
