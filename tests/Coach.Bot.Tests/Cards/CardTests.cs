using System.Text.Json;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Tests.People;
using Coach.Bot.Tests.Practice;
using Coach.Bot.Tests.Privacy;
using Coach.Bot.Tests.Quiz;
using Coach.Bot.Tests.Skills;
using Coach.Words;

namespace Coach.Bot.Tests.Cards;

/// <summary>Every card that the coach can send, in both languages.</summary>
public sealed class CardTests
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, Func<Language, CardTokens, AdaptiveCard>>> Features =
        new() { ["People"] = PeopleCards.All, ["Quiz"] = QuizCards.All, ["Skills"] = SkillsCards.All, ["Privacy"] = PrivacyCards.All, ["Practice"] = PracticeCards.All };

    private readonly CardTokens _tokens = new(new StableSealer());

    public static IEnumerable<object[]> Cards =>
        from feature in Features
        from name in feature.Value.Keys
        from language in Languages.All
        select new object[] { feature.Key, name, language };

    [Theory, MemberData(nameof(Cards))]
    public void A_card_is_as_approved(string feature, string name, Language language) =>
        Approved.Compare(feature, $"{name}.{language.Code()}", Make(feature, name, language));

    [Theory, MemberData(nameof(Cards))]
    public void A_card_keeps_the_rules(string feature, string name, Language language) =>
        Assert.Empty(CardRules.Broken(Json(feature, name, language), language));

    [Theory, MemberData(nameof(Cards))]
    public void A_button_belongs_to_the_person_whose_card_it_is_and_means_what_its_verb_says(string feature, string name, Language language)
    {
        foreach (var action in CardRules.Elements(Json(feature, name, language)).Where(element => CardRules.Text(element, "type") is "Action.Execute"))
        {
            var token = _tokens.Open(action.GetProperty("data").GetProperty("token").GetString());

            Assert.NotNull(token);
            Assert.True(token.BelongsTo(Scene.Ayesha().Key));
            Assert.Equal(CardRules.Text(action, "verb"), token.Kind);
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void Nothing_in_a_card_tells_who_the_person_is_beyond_the_first_name(string feature, string name, Language language)
    {
        var (person, texts) = (Scene.Ayesha(), CardRules.Texts(Json(feature, name, language)).ToList());

        foreach (var secret in new[] { person.Key.Tenant, person.Key.Id, person.AadObjectId!, person.Roster.Email!, "Khan", Scene.Conversation.Key.Id, Scene.Conversation.UserId })
            Assert.DoesNotContain(texts, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Cards))]
    public void A_message_is_the_card_alone_with_a_summary_for_the_notification(string feature, string name, Language language)
    {
        var card = Make(feature, name, language);

        var message = CardFrame.Message(card);

        Assert.Equal(card.FallbackText, message.Summary);
        Assert.Null(message.Text);
        var attachment = Assert.Single(message.Attachments);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Same(card, attachment.Content);
    }

    [Theory]
    [InlineData("People")]
    [InlineData("Quiz")]
    [InlineData("Skills")]
    [InlineData("Privacy")]
    [InlineData("Practice")]
    public void Every_approved_file_is_of_a_card_that_can_be_sent(string feature) => Assert.Equal(
        Features[feature].Keys.SelectMany(name => Languages.All.Select(language => $"{name}.{language.Code()}")).Order(StringComparer.Ordinal),
        Approved.Names(feature));

    private AdaptiveCard Make(string feature, string name, Language language) => Features[feature][name](language, _tokens);

    private JsonElement Json(string feature, string name, Language language) => JsonElement.Parse(Make(feature, name, language).ToJson());
}
