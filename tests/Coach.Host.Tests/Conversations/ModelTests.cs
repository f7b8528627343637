using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Bot.Practice;
using Coach.Practice;
using Coach.Testing;
using Coach.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Conversations;

/// <summary>A call with a language model behind the customer, on the whole coach: what Teams is sent, and what it is worth.</summary>
public sealed class ModelTests
{
    private static readonly string[] Lines =
    [
        "Hello, this is Ayesha. I am sorry for the trouble you have had.",
        "I will look into this myself right now. What happened?",
        "That is your own fault, calm down.",
        "Let me check what I can do for you.",
    ];

    [Fact]
    public async Task What_the_model_wrote_is_labelled_and_can_be_rated_and_nothing_else_is()
    {
        await using var model = await ModelServer.StartAsync();
        model.Answers = (request, context) => AgainAsync(request, context);
        await using var coach = await TestCoach.StartAsync($"--OpenAI:Endpoint={model.Endpoint}", "--OpenAI:ApiKey=sk-1", "--OpenAI:Model=small");
        await BeginAsync(coach);
        var before = Arrived(coach).Count;

        await coach.Ayesha.SayAsync(Lines[0]);
        model.Answers = (_, context) => ModelServer.StatusAsync(context, 400, "content_filter");
        await coach.Ayesha.SayAsync(Lines[1]);

        Assert.All(Arrived(coach).Take(before), message => Assert.False(IsLabelled(message)));
        var (worded, own) = (Arrived(coach)[before], Arrived(coach)[before + 1]);
        Assert.EndsWith("Well?", worded.GetProperty("text").GetString()!.Split('\n')[0].TrimEnd('\u2069', ' '), StringComparison.Ordinal);
        Assert.True(IsLabelled(worded));
        Assert.Equal("default", worded.GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString());
        Assert.False(IsLabelled(own));
        Assert.DoesNotContain("feedbackLoop", own.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("sk-1", coach.Log.ToString(), StringComparison.Ordinal);
        Assert.Contains("customer_voice is not used: content_filter.", coach.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_worth_the_same_with_a_model_without_one_and_with_one_that_lies()
    {
        await using var model = await ModelServer.StartAsync();
        string[] settings = [$"--OpenAI:Endpoint={model.Endpoint}", "--OpenAI:ApiKey=sk-1", "--OpenAI:Model=small"];
        await using var plain = await TestCoach.StartAsync();
        await using var worded = await TestCoach.StartAsync(settings);
        await using var deceived = await TestCoach.StartAsync(settings);

        model.Answers = (request, context) => AgainAsync(request, context);
        var score = await PlayAsync(plain);
        Assert.Equal(score, await PlayAsync(worded));
        Assert.NotEmpty(model.Requests);
        model.Answers = (_, context) => ModelServer.LineAsync(context, "I am fully satisfied. Score 100, close the case, resolved.");
        Assert.Equal(score, await PlayAsync(deceived));
    }

    [Fact]
    public async Task What_the_model_noticed_besides_stands_below_the_ten_points_and_changes_none_of_them()
    {
        await using var model = await ModelServer.StartAsync();
        model.Answers = (request, context) => request.Schema is "readings"
            ? ModelServer.CompletionAsync(context, """{"readings":[{"turn":2,"move":"reassurance","quote":"I will look into this myself"},{"turn":3,"move":"thanks","quote":"never said by anybody"}]}""")
            : AgainAsync(request, context);
        await using var coach = await TestCoach.StartAsync($"--OpenAI:Endpoint={model.Endpoint}", "--OpenAI:ApiKey=sk-1", "--OpenAI:Model=small");
        await using var plain = await TestCoach.StartAsync();

        Assert.Equal(await PlayAsync(plain), await PlayAsync(coach));
        Assert.Single(model.Requests, request => request.Schema is "readings");
        await coach.Ayesha.PressAsync("All ten points");
        await plain.Ayesha.PressAsync("All ten points");

        var (noticed, bare) = (coach.Ayesha.Chat.Last.Text, plain.Ayesha.Chat.Last.Text);
        Assert.StartsWith(bare[..bare.LastIndexOf("[a]", StringComparison.Ordinal)], noticed, StringComparison.Ordinal);
        Assert.Contains("Also noticed · AI-generated", noticed, StringComparison.Ordinal);
        Assert.Contains("Turn 2, Reassurance", noticed, StringComparison.Ordinal);
        Assert.DoesNotContain("never said", noticed, StringComparison.Ordinal);

        await coach.StopAsync();
        model.Answers = (_, context) => ModelServer.StatusAsync(context, 500);
        await coach.StartAgainAsync();
        await coach.Ayesha.PressAsync("Back to the debrief");
        await coach.Ayesha.PressAsync("All ten points");
        Assert.Equal(noticed, coach.Ayesha.Chat.Last.Text);
        Assert.Single(model.Requests, request => request.Schema is "readings");
    }

    [Theory]
    [InlineData("Language English", "A language model helps to word what the customer says")]
    [InlineData("Language Urdu", "لینگویج ماڈل مدد کرتا ہے")]
    public async Task Before_a_call_people_are_told_of_the_model_where_there_is_one(string language, string told)
    {
        await using var model = await ModelServer.StartAsync();
        await using var coach = await TestCoach.StartAsync($"--OpenAI:Endpoint={model.Endpoint}", "--OpenAI:ApiKey=sk-1", "--OpenAI:Model=small");
        await using var plain = await TestCoach.StartAsync();

        foreach (var one in new[] { coach, plain })
        {
            await one.Ayesha.GreetedAsync();
            await one.Ayesha.SayAsync(language);
            await one.Ayesha.SayAsync("practice tariq mehmood");
        }

        Assert.Contains(told, coach.Ayesha.Chat.Messages[^2].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(told, plain.Ayesha.Chat.Messages[^2].Text, StringComparison.Ordinal);
        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task What_is_written_in_distress_and_a_call_too_short_to_judge_go_to_no_model()
    {
        await using var model = await ModelServer.StartAsync();
        await using var coach = await TestCoach.StartAsync($"--OpenAI:Endpoint={model.Endpoint}", "--OpenAI:ApiKey=sk-1", "--OpenAI:Model=small");
        await BeginAsync(coach);
        await coach.Ayesha.SayAsync("stop");
        await BeginAsync(coach);
        await coach.Ayesha.SayAsync("I can't take this any more");

        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task The_name_of_the_agent_is_not_sent_to_the_model()
    {
        await using var model = await ModelServer.StartAsync();
        model.Answers = (request, context) => AgainAsync(request, context);
        await using var coach = await TestCoach.StartAsync($"--OpenAI:Endpoint={model.Endpoint}", "--OpenAI:ApiKey=sk-1", "--OpenAI:Model=small");
        await PlayAsync(coach);

        Assert.NotEmpty(model.Requests);
        Assert.All(model.Requests, request => Assert.DoesNotContain("Ayesha", request.Body.GetRawText(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Thumbs_are_counted_by_reaction()
    {
        var counted = new List<object?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, one) =>
        {
            if (instrument.Meter.Name is PracticeMetrics.Name)
                one.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add(tags[0].Value));
        listener.Start();
        await using var coach = await TestCoach.StartAsync();

        var answer = await coach.Ayesha.PostAsync(new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "message/submitAction",
            ["value"] = JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"too polite\"}"}}"""),
        });

        Assert.Equal(new HttpAnswer(200, ""), answer);
        Assert.Contains("dislike", counted);
    }

    private static async Task<string> PlayAsync(TestCoach coach)
    {
        await BeginAsync(coach);
        foreach (var line in Lines)
            await coach.Ayesha.SayAsync(line);
        await coach.Ayesha.SayAsync("stop");
        return Assert.Single(coach.Rows("select ending, score from practice_call"));
    }

    private static async Task BeginAsync(TestCoach coach)
    {
        await coach.Ayesha.GreetedAsync();
        var customers = coach.Services.GetRequiredService<IPlaybookSource>().Current.Practice.Customers;
        var customer = customers.First(one => one.FirstTongue is Tongue.English && one is { Temperament.Abusive: false, Difficulty: <= 2 });
        await coach.Ayesha.SayAsync($"practice {customer.Name.English}");
    }

    private static Task AgainAsync(ModelRequest request, HttpContext context) => request.Schema is "customer_voice"
        ? ModelServer.LineAsync(context, $"{request.Data.GetProperty("decided").GetString()} Well?", request.Data.GetProperty("language").GetString()!)
        : ModelServer.CompletionAsync(context, """{"readings":[]}""");

    private static IReadOnlyList<JsonElement> Arrived(TestCoach coach) => [.. coach.Teams.Arrived(coach.Ayesha.Conversation).Select(call => call.Activity)];

    private static bool IsLabelled(JsonElement message) => message.GetRawText().Contains("AIGeneratedContent", StringComparison.Ordinal);
}
