using System.Text.Json;
using Coach.Bot.Quiz;
using Coach.Bot.Tests.Cards;
using Coach.People;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Tests.Quiz;

/// <summary>What may come back from a card in place of an answer, and who may settle reports.</summary>
public sealed class KindsFlowTests
{
    private static readonly QuizPhrases Phrases = Scene.Playbook.Quiz;

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3"}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":null}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":["4"]}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":{"a":4}}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":5}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":0}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":-4}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":4.5}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":true}""")]
    [InlineData("""{"place-1":"1","place-2":"2","place-3":"3","place-4":"99999999999999999999"}""")]
    public async Task A_place_that_is_missing_or_none_is_asked_for(string inputs) =>
        Assert.Equal(Phrases.PlaceFirst.In(Language.English), await ToldAsync(Kinds.Ordering, inputs));

    [Fact]
    public async Task A_place_given_twice_is_named() => Assert.Equal(
        Phrases.PlaceTwice.In(Language.English, ("place", 3)), await ToldAsync(Kinds.Ordering, """{"place-1":"1","place-2":3,"place-3":"3","place-4":"4"}"""));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"answer":""}""")]
    [InlineData("""{"answer":" \n "}""")]
    [InlineData("""{"answer":"…!"}""")]
    [InlineData("""{"answer":["refund"]}""")]
    [InlineData("""{"answer":{"text":"refund"}}""")]
    [InlineData("""{"answer":null}""")]
    [InlineData("""{"answer":"\uFFFE\u0651"}""")]
    public async Task An_answer_without_a_word_is_asked_for(string inputs) => Assert.Equal(Phrases.TypeFirst.In(Language.English), await ToldAsync(Kinds.Short, inputs));

    [Fact]
    public async Task An_answer_that_is_no_short_one_is_to_be_shortened() => Assert.Equal(
        Phrases.TooLong.In(Language.English, ("most", 200)), await ToldAsync(Kinds.Short, JsonSerializer.Serialize(new { answer = "refund " + new string('x', 10_000) })));

    [Fact]
    public async Task A_line_earns_its_part_and_the_round_keeps_it()
    {
        await using var chat = await WithAsync(Kinds.BestLine);
        var card = (await chat.SayAsync("quiz")).Card;
        var id = (await chat.OpenRoundAsync())!.Id;

        await chat.PressAsync(card, QuizFlow.AnswerKind, "1");

        var asked = Assert.Single((await chat.RoundAsync(id)).Questions);
        Assert.Equal((0.5, false), (asked.Credit, asked.Right));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public async Task A_report_may_be_as_long_as_the_card_says(int length, bool taken)
    {
        await using var chat = await WithAsync(Kinds.Short);
        var card = (await chat.PressAsync((await chat.SayAsync("quiz")).Card, ReportFlow.AskKind)).Replacement;

        var said = await chat.PressAsync(card, ReportFlow.SendKind, new Dictionary<string, object?> { ["report"] = new string('x', length) });

        Assert.Equal(taken ? null : Phrases.ReportTooLong.In(Language.English, ("most", 500)), taken ? null : said.Sentence);
        Assert.Equal(taken ? 1 : 0, (await chat.ReadAsync(services => OpenAsync(services))).Count);
    }

    [Fact]
    public async Task Whoever_is_no_trainer_any_more_settles_nothing()
    {
        await using var chat = await WithAsync(Kinds.Short);
        await chat.CommitAsync(services => Reports(services).Save(Report.Of(Scene.Bilal.Key, Kinds.Short, "Odd.", Scene.Now)));

        var said = await chat.PressAsync(chat.Tokens.Seal(ReportFlow.DoneKind, Scene.Ayesha().Key, $"{Scene.Now.ToUnixTimeMilliseconds()} {Kinds.Short.Id}"));

        Assert.Equal(Phrases.ReportsForTrainers.In(Language.English), said.Sentence);
        Assert.Single(await chat.ReadAsync(services => OpenAsync(services)));
    }

    [Fact]
    public async Task What_was_reported_after_the_trainer_looked_stays_on_the_list()
    {
        await using var chat = await WithAsync(Kinds.Short, Roles.Trainer);
        await chat.CommitAsync(services => Reports(services).Save(Report.Of(Scene.Bilal.Key, Kinds.Short, "Odd.", Scene.Now)));
        var card = (await chat.SayAsync("reports")).Card;
        await chat.CommitAsync(services => Reports(services).Save(Report.Of(Scene.Ayesha().Key, Kinds.Short, "Odder.", Scene.Now.AddMinutes(1))));

        var left = (await chat.PressAsync(card, ReportFlow.DoneKind)).Replacement;

        Assert.Contains(CardRules.Texts(left), text => text.Contains("Odder.", StringComparison.Ordinal));
        Assert.DoesNotContain(CardRules.Texts(left), text => text.Contains("Odd.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_that_people_write_is_shown_whole_and_Done_settles_no_more_than_was_shown()
    {
        await using var chat = await WithAsync(Kinds.Short, Roles.Trainer);
        var texts = Enumerable.Range(1, 7).Select(number => $"{number}: {new string('x', Report.Longest - 3)}").ToArray();
        await chat.CommitAsync(services => Array.ForEach(texts, text => Reports(services).Save(
            Report.Of(Scene.Bilal.Key with { Id = $"person {text[0]}" }, Kinds.Short, text, Scene.Now.AddMinutes(text[0])))));

        var card = (await chat.SayAsync("reports")).Card;
        var shown = new List<string>();
        var left = new List<int>();
        while (left is not [.., 0])
        {
            shown.AddRange(texts.Where(text => CardRules.Texts(card).Any(said => said.Contains(text, StringComparison.Ordinal))));
            card = (await chat.PressAsync(card, ReportFlow.DoneKind)).Replacement;
            left.Add((await chat.ReadAsync(services => OpenAsync(services))).Count);
        }

        Assert.Equal([4, 1, 0], left);
        Assert.Equal(texts, shown);
    }

    private static Task<Chat> WithAsync(Question question, Roles roles = Roles.Agent) => WithAsync(Scene.Ayesha(roles: roles), question);

    private static async Task<Chat> WithAsync(Person person, Question question)
    {
        var chat = await Chat.WithAsync(person);
        chat.Content.Current = Scene.PlaybookOf([question]);
        return chat;
    }

    /// <summary>The sentence that these inputs are answered with; the question stays open.</summary>
    private static async Task<string?> ToldAsync(Question question, string inputs)
    {
        await using var chat = await WithAsync(question);
        var card = (await chat.SayAsync("quiz")).Card;

        var said = await chat.PressAsync(card, QuizFlow.AnswerKind, JsonElement.Parse(inputs).EnumerateObject().ToDictionary(input => input.Name, input => (object?)input.Value));

        Assert.Equal(0, (await chat.OpenRoundAsync())!.Current);
        return said.Sentence;
    }

    private static IReports Reports(IServiceProvider services) => (IReports)services.GetService(typeof(IReports))!;

    private static Task<IReadOnlyList<Report>> OpenAsync(IServiceProvider services) => Reports(services).OpenAsync(Scene.Tenant, CancellationToken.None);
}
