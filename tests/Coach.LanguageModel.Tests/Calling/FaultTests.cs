using System.Diagnostics;
using System.Text.Json.Nodes;
using Coach.Testing;
using Microsoft.AspNetCore.Http;

namespace Coach.LanguageModel.Tests.Calling;

/// <summary>Whatever the model does, the customer answers in the same turn, in its own words, and the reason is counted.</summary>
public sealed class FaultTests
{
    private const string Agent = "Umm, my sister Zubaida had the very same thing.";

    private static readonly Dictionary<string, Func<HttpContext, Task>> Faults = new(StringComparer.Ordinal)
    {
        ["filtered question"] = context => ModelServer.StatusAsync(context, 400, "content_filter"),
        ["filtered answer"] = context => ModelServer.CompletionAsync(context, null, "content_filter"),
        ["filtered in the middle"] = context => ModelServer.CompletionAsync(context, ModelServer.Line("It is"), "content_filter"),
        ["bad parameter"] = context => ModelServer.StatusAsync(context, 400, "unsupported_parameter"),
        ["bad request in html"] = context => ModelServer.RawAsync(context, "<html>" + ModelServer.Secret, 400, "text/html"),
        ["refusal"] = context => ModelServer.CompletionAsync(context, null, refusal: $"I cannot: {ModelServer.Secret}"),
        ["truncation"] = context => ModelServer.CompletionAsync(context, "{\"line\":\"It is 44", "length"),
        ["tool call"] = context => ModelServer.CompletionAsync(context, null, "tool_calls"),
        ["empty"] = context => ModelServer.CompletionAsync(context, ""),
        ["blank"] = context => ModelServer.CompletionAsync(context, " \n "),
        ["null"] = context => ModelServer.CompletionAsync(context, null),
        ["no json"] = context => ModelServer.CompletionAsync(context, Calls.Reworded),
        ["json in a fence"] = context => ModelServer.CompletionAsync(context, $"```json\n{ModelServer.Line(Calls.Reworded)}\n```"),
        ["a field too many"] = context => ModelServer.CompletionAsync(context, new JsonObject { ["line"] = Calls.Reworded, ["language"] = "en", ["in_role"] = true, ["score"] = 100 }.ToJsonString()),
        ["a field too few"] = context => ModelServer.CompletionAsync(context, new JsonObject { ["line"] = Calls.Reworded }.ToJsonString()),
        ["another kind"] = context => ModelServer.CompletionAsync(context, """{"line":["It is 4471"],"language":"en","in_role":true}"""),
        ["twice the same field"] = context => ModelServer.CompletionAsync(context, """{"line":"a","line":"b","language":"en","in_role":true}"""),
        ["half a letter"] = context => ModelServer.CompletionAsync(context, """{"line":"4471 1,850 \ud83d","language":"en","in_role":true}"""),
        ["unauthorized"] = context => ModelServer.StatusAsync(context, 401, "invalid_api_key"),
        ["forbidden"] = context => ModelServer.StatusAsync(context, 403),
        ["not found"] = context => ModelServer.StatusAsync(context, 404, "DeploymentNotFound"),
        ["busy for long"] = context => ModelServer.StatusAsync(context, 429, "rate_limit_exceeded", header: ("Retry-After", "60")),
        ["always busy"] = context => ModelServer.StatusAsync(context, 429, "rate_limit_exceeded"),
        ["always broken"] = context => ModelServer.StatusAsync(context, 500),
        ["gateway"] = context => ModelServer.RawAsync(context, "<html>" + ModelServer.Secret, 502, "text/html"),
        ["redirect"] = context => ModelServer.StatusAsync(context, 307, header: ("Location", "https://elsewhere.example/")),
        ["hang"] = ModelServer.HangAsync,
        ["slow drip"] = ModelServer.DripAsync,
        ["broken off"] = ModelServer.BreakAsync,
        ["hung up"] = context => AbortAsync(context),
        ["no completion"] = context => ModelServer.RawAsync(context, """{"hello":"world"}"""),
        ["no choices"] = context => ModelServer.RawAsync(context, """{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[]}"""),
        ["nonsense"] = context => ModelServer.RawAsync(context, "]]"),
        ["nothing at all"] = context => ModelServer.RawAsync(context, ""),
        ["flood"] = context => ModelServer.RawAsync(context, new string(' ', 1_000_000)),
    };

    public static TheoryData<string, string> Reasons => new()
    {
        { "filtered question", "content_filter" },
        { "filtered answer", "content_filter" },
        { "filtered in the middle", "content_filter" },
        { "bad parameter", "rejected" },
        { "bad request in html", "rejected" },
        { "refusal", "refusal" },
        { "truncation", "truncated" },
        { "tool call", "bad_answer" },
        { "empty", "empty" },
        { "blank", "empty" },
        { "null", "empty" },
        { "no json", "bad_json" },
        { "json in a fence", "bad_json" },
        { "a field too many", "wrong_schema" },
        { "a field too few", "wrong_schema" },
        { "another kind", "wrong_schema" },
        { "twice the same field", "bad_json" },
        { "half a letter", "wrong_schema" },
        { "unauthorized", "unauthorized" },
        { "forbidden", "unauthorized" },
        { "not found", "not_found" },
        { "busy for long", "rate_limited" },
        { "always busy", "rate_limited" },
        { "always broken", "server_error" },
        { "gateway", "server_error" },
        { "redirect", "rejected" },
        { "hang", "timeout" },
        { "slow drip", "timeout" },
        { "broken off", "unreachable" },
        { "hung up", "unreachable" },
        { "no completion", "bad_answer" },
        { "no choices", "bad_answer" },
        { "nonsense", "bad_answer" },
        { "nothing at all", "bad_answer" },
        { "flood", "unreachable" },
    };

    [Theory, MemberData(nameof(Reasons))]
    public async Task The_customer_speaks_its_own_words_and_the_reason_is_counted(string fault, string reason)
    {
        var patience = fault is "hang" or "slow drip" ? "0.4" : "5";
        await using var practice = await TestPractice.StartAsync((_, context) => Faults[fault](context), ("OpenAI:TimeoutSeconds", patience));

        Assert.Equal(Calls.Decided, await practice.WordAsync(Calls.Saying(Agent)));

        Assert.Equal(1, practice.Answers(reason));
        Assert.Equal(0, practice.Answers("used"));
        Assert.Contains($"customer_voice is not used: {reason}.", practice.Log.ToString(), StringComparison.Ordinal);
        foreach (var secret in new[] { ModelServer.Secret, TestPractice.Key, "Zubaida", "4471" })
            Assert.DoesNotContain(secret, practice.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_tried() => Assert.Equal(Faults.Keys.Order(StringComparer.Ordinal), Reasons.Select(row => (string)((object[])row)[0]).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.HangAsync(context), ("OpenAI:Endpoint", "http://127.0.0.1:9/openai/v1/"));

        Assert.Equal(Calls.Decided, await practice.WordAsync(Calls.Saying(Agent)));
        Assert.Equal(1, practice.Answers("unreachable"));
    }

    [Theory]
    [InlineData(429, "Retry-After", "0")]
    [InlineData(429, "retry-after-ms", "50")]
    [InlineData(500, "x", "y")]
    [InlineData(503, "Retry-After", "1")]
    public async Task What_may_pass_is_tried_once_more_within_the_time_limit(int status, string header, string value)
    {
        var tries = 0;
        await using var practice = await TestPractice.StartAsync((_, context) =>
            Interlocked.Increment(ref tries) is 1 ? ModelServer.StatusAsync(context, status, header: (header, value)) : ModelServer.LineAsync(context, Calls.Reworded));
        var waiting = Stopwatch.StartNew();

        Assert.Equal(Calls.Reworded, await practice.WordAsync(Calls.Saying(Agent)));
        Assert.Equal(2, tries);
        Assert.True(value is not "1" || waiting.Elapsed >= TimeSpan.FromSeconds(0.9), "It did not wait as it was asked to.");
        Assert.Equal(1, practice.Answers("used"));
    }

    [Fact]
    public async Task A_connection_that_broke_is_tried_once_more_and_no_oftener()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.BreakAsync(context));

        await practice.WordAsync(Calls.Saying(Agent));

        Assert.Equal(2, practice.Server.Requests.Count);
    }

    [Theory]
    [InlineData("busy for long")]
    [InlineData("filtered question")]
    [InlineData("unauthorized")]
    [InlineData("not found")]
    [InlineData("bad parameter")]
    [InlineData("refusal")]
    [InlineData("no json")]
    public async Task What_will_not_pass_is_not_tried_again(string fault)
    {
        await using var practice = await TestPractice.StartAsync((_, context) => Faults[fault](context));

        await practice.WordAsync(Calls.Saying(Agent));

        Assert.Single(practice.Server.Requests);
    }

    [Fact]
    public async Task A_turn_that_is_called_off_is_not_answered_at_all()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.HangAsync(context));
        using var turn = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => practice.WordAsync(Calls.Saying(Agent), cancellationToken: turn.Token));
    }

    private static Task AbortAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
