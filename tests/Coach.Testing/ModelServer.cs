using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Coach.Testing;

/// <summary>A question as it came over the wire.</summary>
public sealed record ModelRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    /// <summary>The text of the message of that role.</summary>
    public string Message(string role) => Body.GetProperty("messages").EnumerateArray().Single(message => message.GetProperty("role").GetString() == role).GetProperty("content") switch
    {
        { ValueKind: JsonValueKind.Array } parts => string.Concat(parts.EnumerateArray().Select(part => part.GetProperty("text").GetString())),
        var text => text.GetString() ?? "",
    };

    /// <summary>What the question is about, as a JSON document.</summary>
    public JsonElement Data => JsonElement.Parse(Message("user"));

    /// <summary>The name of the schema that the answer must have.</summary>
    public string Schema => Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("name").GetString() ?? "";
}

/// <summary>The model's end of the wire: chat completions as OpenAI and Azure OpenAI answer them, and every way in which they do not.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    /// <summary>Stands in what goes wrong, and must stand in no log.</summary>
    public const string Secret = "secret-of-the-service";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ModelRequest> _requests = new();

    private ModelServer(WebApplication app) => _app = app;

    /// <summary>Decides what each question is answered with.</summary>
    public Func<ModelRequest, HttpContext, Task> Answers { get; set; } = (_, context) => StatusAsync(context, 500);

    public string Endpoint => $"{_app.Urls.Single()}/openai/v1/";

    public IReadOnlyCollection<ModelRequest> Requests => _requests;

    public static async Task<ModelServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ModelServer(app);
        app.Run(server.HearAsync);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>A whole answer.</summary>
    /// <param name="content">The model's text; null for none.</param>
    public static Task CompletionAsync(HttpContext context, string? content, string finish = "stop", string? refusal = null) => WriteAsync(context, 200, new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_795_000_000,
        ["model"] = "gpt-test-2026-01-01",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content, ["refusal"] = refusal, ["annotations"] = new JsonArray() },
            ["logprobs"] = null,
            ["finish_reason"] = finish,
            ["content_filter_results"] = new JsonObject { ["hate"] = new JsonObject { ["filtered"] = finish is "content_filter", ["severity"] = "safe" } },
        }),
        ["usage"] = new JsonObject
        {
            ["prompt_tokens"] = 400,
            ["completion_tokens"] = 40,
            ["total_tokens"] = 440,
            ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = 0, ["audio_tokens"] = 0 },
            ["completion_tokens_details"] = new JsonObject { ["reasoning_tokens"] = 0, ["audio_tokens"] = 0, ["accepted_prediction_tokens"] = 0, ["rejected_prediction_tokens"] = 0 },
        },
        ["service_tier"] = "default",
        ["system_fingerprint"] = null,
    });

    /// <summary>A customer's line in the shape that was asked for.</summary>
    public static Task LineAsync(HttpContext context, string line, string language = "en") => CompletionAsync(context, Line(line, language));

    public static string Line(string line, string language = "en", bool isInRole = true) =>
        new JsonObject { ["line"] = line, ["language"] = language, ["in_role"] = isInRole }.ToJsonString();

    public static Task StatusAsync(HttpContext context, int status, string code = "", (string Name, string Value)? header = null)
    {
        if (header is var (name, value))
            context.Response.Headers[name] = value;
        return WriteAsync(context, status, new JsonObject { ["error"] = new JsonObject { ["message"] = Secret, ["type"] = null, ["param"] = "prompt", ["code"] = code, ["status"] = status } });
    }

    /// <summary>Nothing, until the caller hangs up.</summary>
    public static Task HangAsync(HttpContext context) =>
        Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>A good beginning, and then a blank every now and then.</summary>
    public static async Task DripAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(" ", CancellationToken.None);
            await context.Response.Body.FlushAsync(CancellationToken.None);
            await Task.Delay(20);
        }
    }

    /// <summary>The connection breaks in the middle of the answer.</summary>
    public static async Task BreakAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{\"id\":\"chatcmpl-1\",");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public static Task RawAsync(HttpContext context, string body, int status = 200, string type = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }

    private async Task HearAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = JsonElement.Parse(await reader.ReadToEndAsync());
        var request = new ModelRequest(
            context.Request.Method, context.Request.Path, context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString()), body);
        _requests.Enqueue(request);
        await Answers(request, context);
    }

    private static Task WriteAsync(HttpContext context, int status, JsonObject body) => RawAsync(context, body.ToJsonString(), status);
}
