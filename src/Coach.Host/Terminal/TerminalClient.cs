using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Coach.People;

namespace Coach.Host.Terminal;

/// <summary>
/// A Teams client for the terminal: it has a connector of its own on this machine, posts what is typed to the coach,
/// and receives what the coach sends, over the same HTTP as Teams does.
/// </summary>
internal sealed class TerminalClient : IAsyncDisposable
{
    private readonly WebApplication _connector;
    private readonly HttpClient _http = new();
    private readonly Uri _bot;
    private readonly RosterEntry _me;
    private readonly string _conversation;
    private readonly Channel<(JsonElement Activity, bool IsNewest)> _received = Channel.CreateUnbounded<(JsonElement, bool)>();
    private int _ids;

    private TerminalClient(WebApplication connector, Uri bot, RosterEntry me)
    {
        _connector = connector;
        _bot = bot;
        _me = me;
        _conversation = $"terminal-{me.AadObjectId}";
    }

    /// <summary>Activities from the coach: new ones, and those that are now different, of which only the newest is still to be answered.</summary>
    public ChannelReader<(JsonElement Activity, bool IsNewest)> Received => _received.Reader;

    public static async Task<TerminalClient> StartAsync(Uri bot, RosterEntry me)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = builder.Build();
        var client = new TerminalClient(connector, bot, me);
        connector.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", client.TakeAsync);
        connector.MapPut("/v3/conversations/{conversation}/activities/{id}", client.ReplaceAsync);
        connector.MapDelete("/v3/conversations/{conversation}/activities/{id}", () => Results.Ok());
        connector.MapGet("/v3/conversations/{conversation}/members/{id}", () => Results.Json(client.Member()));
        await connector.StartAsync();
        return client;
    }

    public Task OpenAsync() => PostAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });

    public Task SayAsync(string text) => PostAsync(new JsonObject { ["type"] = "message", ["text"] = text, ["textFormat"] = "plain" });

    public Task SubmitAsync(JsonElement data) => PostAsync(new JsonObject { ["type"] = "message", ["value"] = JsonNode.Parse(data.GetRawText()) });

    /// <summary>Presses a button; the answer is what stands in the card's place, or a sentence.</summary>
    public async Task<JsonElement> PressAsync(string verb, JsonElement data)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = JsonNode.Parse(data.GetRawText()) };
        var answer = await PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["value"] = new JsonObject { ["action"] = action } });
        return JsonElement.Parse(answer.Length is 0 ? "{}" : answer);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    private async Task<string> PostAsync(JsonObject activity)
    {
        activity["id"] = $"terminal-{Guid.NewGuid():N}";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = _connector.Urls.First();
        activity["from"] = new JsonObject { ["id"] = _me.AadObjectId, ["name"] = _me.Name, ["aadObjectId"] = _me.AadObjectId };
        activity["recipient"] = new JsonObject { ["id"] = "coach", ["name"] = "Coach" };
        activity["conversation"] = new JsonObject { ["id"] = _conversation, ["conversationType"] = "personal", ["tenantId"] = _me.Tenant };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = _me.Tenant } };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(_bot, content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        var activity = await request.ReadFromJsonAsync<JsonElement>();
        await _received.Writer.WriteAsync((activity, true));
        return Results.Json(new { id = $"{Interlocked.Increment(ref _ids)}" }, statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> ReplaceAsync(HttpRequest request, string id)
    {
        var activity = await request.ReadFromJsonAsync<JsonElement>();
        await _received.Writer.WriteAsync((activity, id == $"{Volatile.Read(ref _ids)}"));
        return Results.Json(new { id });
    }

    private object Member() => new { id = _me.AadObjectId, aadObjectId = _me.AadObjectId, name = _me.Name, email = _me.Email, userPrincipalName = _me.Email };
}
