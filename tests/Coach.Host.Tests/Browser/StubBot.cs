using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Coach.Host.Tests.Browser;

/// <summary>The smallest bot there is, to prove the driver with: it asks a question and replaces it by the answer.</summary>
internal sealed class StubBot : IAsyncDisposable
{
    private readonly HttpClient _connector = new();

    private readonly WebApplication _app;

    private StubBot(WebApplication app) => _app = app;

    public string Endpoint => $"{_app.Urls.Single()}/api/messages";

    public static async Task<StubBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var bot = new StubBot(app);
        app.MapPost("/api/messages", bot.AnswerAsync);
        await app.StartAsync();
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _connector.Dispose();
    }

    private async Task<IResult> AnswerAsync(JsonObject activity)
    {
        switch ((string?)activity["type"])
        {
            case "installationUpdate":
                await SendAsync(activity, new JsonObject { ["type"] = "message", ["text"] = $"Welcome, {activity["from"]!["aadObjectId"]}" });
                return Results.Ok();
            case "message":
                await SendAsync(activity, new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(Attachment(Question())) });
                return Results.Ok();
            case "invoke":
                var chosen = activity["value"]!["action"]!["data"]!["answer"];
                return Results.Json(new JsonObject
                {
                    ["statusCode"] = 200,
                    ["type"] = CardType,
                    ["value"] = Card(Text($"You chose {chosen}. \u2068Right\u2069.")),
                });
            default:
                return Results.Ok();
        }
    }

    private async Task SendAsync(JsonObject activity, JsonObject message)
    {
        var conversation = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
        using var response = await _connector.PostAsJsonAsync(new Uri($"{activity["serviceUrl"]}/v3/conversations/{conversation}/activities"), message);
        response.EnsureSuccessStatusCode();
    }

    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private static JsonObject Attachment(JsonObject card) => new() { ["contentType"] = CardType, ["content"] = card };

    private static JsonObject Question() => Card(
        Text("What does the customer need first?"),
        JsonNode.Parse("""
            {"type":"Input.ChoiceSet","id":"answer","label":"Your answer","style":"expanded","choices":[{"title":"To be heard","value":"heard"},{"title":"A form","value":"form"}]}
            """)!,
        JsonNode.Parse("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Answer","verb":"answer"}]}""")!);

    private static JsonObject Card(params JsonNode[] body) => new() { ["type"] = "AdaptiveCard", ["version"] = "1.5", ["body"] = new JsonArray(body) };

    private static JsonObject Text(string text) => new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
}
