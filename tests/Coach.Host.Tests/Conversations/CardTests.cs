using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Bot.Cards;
using Coach.People;
using Coach.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Conversations;

/// <summary>Cards that are old, strange or made up: each gets a sentence, and nothing changes.</summary>
public class CardTests
{
    private const string Unreadable = "I cannot read that card, so nothing was changed. Type help to go on.";
    private const string SomebodyElses = "That card belongs to somebody else, so nothing was changed. Type help to see what you can ask for.";
    private const string Over = "That card is from an earlier round, so nothing was changed. Go on with your newest card, or type quiz for a new round.";
    private const string OutOfDate = "That card is out of date, so nothing was changed. Type help to go on.";
    private const string Answered = "You have answered this question already, and your first answer counts.";
    private const string ChooseFirst = "Choose an answer first, then press Answer.";

    [Fact]
    public async Task A_question_is_answered_once_and_a_card_of_an_earlier_round_is_over()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var first = Token(ayesha, "Answer");
        await ayesha.AnswerAsync(rightly: false);

        Assert.Equal(Answered, await ToldAsync(ayesha, first, "0"));
        await ayesha.SayAsync("stop");
        Assert.Equal(Over, await ToldAsync(ayesha, first, "0"));
        await ayesha.SayAsync("quiz");
        Assert.Equal(Over, await ToldAsync(ayesha, first, "0"));
        Assert.Equal(["0"], coach.Rows("select correct from quiz_answer"));
    }

    [Fact]
    public async Task A_card_counts_only_in_the_hands_that_it_was_made_for()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        var sana = await coach.Sana.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var token = Token(ayesha, "Answer");
        var key = Key(coach, "Ayesha Khan");
        var ofAnotherTenant = coach.Services.GetRequiredService<CardTokens>().Seal("quiz.answer", key with { Tenant = "other-tenant" }, "round-1");

        Assert.Equal(SomebodyElses, await ToldAsync(sana, token, "0"));
        Assert.Equal(SomebodyElses, await ToldAsync(ayesha, ofAnotherTenant, "0"));
        Assert.Empty(coach.Rows("select * from quiz_answer"));
    }

    [Fact]
    public async Task A_token_that_was_touched_cannot_be_read()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var token = Token(ayesha, "Answer");
        var middle = token.Length / 2;
        var otherPurpose = Convert.ToBase64String(coach.Services.GetRequiredService<ISealer>().Seal("bot state", "{}"u8)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        foreach (var forged in new[]
        {
            "", "x", token[..^1], token[1..], token + "A", token + token, $"{token[..middle]}{(token[middle] is 'A' ? 'B' : 'A')}{token[(middle + 1)..]}",
            token.ToUpperInvariant(), "quiz.answer", "{}", "null", new string('A', 100_000), otherPurpose, "=" + token,
        })
        {
            Assert.Equal(Unreadable, await ToldAsync(ayesha, forged, "0"));
        }

        Assert.Empty(coach.Rows("select * from quiz_answer"));
        await ayesha.AnswerAsync(rightly: true);
        Assert.Equal(["1"], coach.Rows("select correct from quiz_answer"));
    }

    [Fact]
    public async Task A_good_token_of_another_kind_or_about_nothing_changes_nothing()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var (tokens, key) = (coach.Services.GetRequiredService<CardTokens>(), Key(coach, "Ayesha Khan"));

        Assert.Equal(OutOfDate, await ToldAsync(ayesha, tokens.Seal("practice.say", key, "x"), "0"));
        Assert.Equal(OutOfDate, await ToldAsync(ayesha, tokens.Seal("command", key, "juggle"), "0"));
        Assert.Equal(Over, await ToldAsync(ayesha, tokens.Seal("quiz.answer", key, "round-99"), "0"));
        Assert.Equal(Over, await ToldAsync(ayesha, tokens.Seal("quiz.stop", key, "round-99"), "0"));
        foreach (var number in new[] { -1, 1, 5, int.MaxValue })
            Assert.Equal(Answered, await ToldAsync(ayesha, tokens.Seal("quiz.answer", key, "round-1", number), "0"));
        Assert.Empty(coach.Rows("select * from quiz_answer"));
    }

    [Fact]
    public async Task An_input_that_is_no_choice_of_the_card_is_asked_for_again()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var token = Token(ayesha, "Answer");

        foreach (var input in new[] { "", " ", ",", "4", "-1", "99999999999999999999", "one", "0,1", "0;1", "1e0", "٢", "0x1", "null" })
            Assert.Equal(ChooseFirst, await ToldAsync(ayesha, token, input));
        foreach (var wrongly in new[] { "[0]", "{\"a\":1}", "null", "true", "1.5", "-1" })
            Assert.Equal(ChooseFirst, await ToldAsync(ayesha, JsonNode.Parse($$"""{"token":"{{token}}","answer":{{wrongly}}}""")));
        Assert.Empty(coach.Rows("select * from quiz_answer"));

        Assert.Contains("Not quite", await ToldAsync(ayesha, JsonNode.Parse($$"""{"token":"{{token}}","answer":2}""")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_any_shape_is_answered_in_words()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        foreach (var data in new[] { "{}", "[]", "\"text\"", "17", "null", "true", """{"token":{"a":1}}""", """{"token":17}""", """{"token":null}""", """{"token":["x"]}""" })
            Assert.Equal(Unreadable, await ToldAsync(ayesha, JsonNode.Parse(data)));

        foreach (var value in new[] { "{}", "[]", "\"text\"", "17", "null", """{"action":17}""", """{"action":null}""", """{"action":{"type":"Action.Submit","data":{}}}""" })
        {
            var answer = await ayesha.PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["value"] = JsonNode.Parse(value) });
            Assert.Equal(200, answer.Status);
            Assert.True(JsonElement.Parse(answer.Body).GetProperty("statusCode").GetInt32() is 200 or 400, answer.Body);
        }
    }

    [Fact]
    public async Task A_double_click_counts_once_and_both_clicks_are_answered()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var data = JsonSerializer.SerializeToElement(new { token = Token(ayesha, "Answer") });

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ayesha.PostAsync(TestPerson.Action("2", data, new() { ["answer"] = "1" }))));

        var types = answers.Select(answer => JsonElement.Parse(answer.Body)).GroupBy(answer => answer.GetProperty("type").GetString()).ToDictionary(group => group.Key!, group => group.ToList());
        Assert.Single(types["application/vnd.microsoft.card.adaptive"]);
        Assert.All(types["application/vnd.microsoft.activity.message"], answer => Assert.Equal(Answered, answer.GetProperty("value").GetString()));
        Assert.Equal(1, coach.Count("quiz_answer"));
    }

    [Fact]
    public async Task Another_round_is_not_begun_twice_from_one_summary()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        await ayesha.PressAsync("Stop here");
        var again = Token(ayesha, "Another round");

        await ayesha.PressAsync("Another round");

        Assert.Equal("You have a round open already: its card is below. Finish it, or type stop first.", await ToldAsync(ayesha, again, ""));
    }

    [Fact]
    public async Task A_card_submitted_by_an_old_client_is_answered_below()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz empathy");
        var token = Token(ayesha, "Answer");
        ayesha.Chat.Forget();

        foreach (var value in new[] { $$"""{"token":"{{token}}","answer":"0"}""", $$"""{"token":"{{token}}","answer":"0"}""", """{"kind":"quiz","answer":"g"}""", "17", "\"quiz\"" })
        {
            ayesha.Chat.Note($"Ayesha submits {value.Replace(token, "TOKEN", StringComparison.Ordinal)}");
            await ayesha.TellAsync(new JsonObject { ["type"] = "message", ["value"] = JsonNode.Parse(value), ["replyToId"] = "2" });
        }

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    private static string Token(TestPerson person, string button) => person.Chat.Button(button).Button.Data.GetProperty("token").GetString()!;

    private static PersonKey Key(TestCoach coach, string name) => new("sample-tenant", coach.Rows($"select id from people_person where name = '{name}'").Single());

    private static Task<string> ToldAsync(TestPerson person, string token, string input) => ToldAsync(person, new JsonObject { ["token"] = token, ["answer"] = input });

    /// <summary>The sentence that came back, or the card.</summary>
    private static async Task<string> ToldAsync(TestPerson person, JsonNode? data)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "x", ["data"] = data };
        var answer = await person.PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["replyToId"] = "2", ["value"] = new JsonObject { ["action"] = action } });
        Assert.Equal(200, answer.Status);
        return JsonElement.Parse(answer.Body).GetProperty("value").ToString();
    }
}
