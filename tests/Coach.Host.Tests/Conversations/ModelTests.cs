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
