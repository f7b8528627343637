using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Coach.Benchmarks.Floor;

/// <summary>
/// The least that a durable bot does: parses the activity, commits one row, says 200, posts one reply and marks it sent.
/// A pressed button gets its card in the response, kept in the row before it leaves. Arguments: the port and the database.
/// </summary>
internal static class FloorBot
{
    private static readonly byte[] Card = """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"data":{"token":"floor"},"verb":"quiz.answer"}}"""u8.ToArray();
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(int.Parse(args[0], CultureInfo.InvariantCulture)));
        builder.Services.AddRoutingCore();
        await using var app = builder.Build();
        await using FloorBook book = args[1].StartsWith("Data Source", StringComparison.Ordinal) ? new SqliteBook(args[1]) : new PostgresBook(args[1]);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        app.MapPost("/api/messages", context => AnswerAsync(context, book, http));
        await app.RunAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, FloorBook book, HttpClient http)
    {
        var body = new byte[(int)(context.Request.ContentLength ?? 0)];
        await context.Request.Body.ReadExactlyAsync(body);
        using var json = JsonDocument.Parse(body);
        var activity = json.RootElement;
        var conversation = activity.GetProperty("conversation").GetProperty("id").GetString()!;
        var id = activity.GetProperty("id").GetString()!;
        await book.TakeAsync(conversation, id, body);
        if (activity.GetProperty("type").ValueEquals("invoke"u8))
        {
            await book.SettleAsync(conversation, id, Card);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Card.Length;
            await context.Response.Body.WriteAsync(Card);
            return;
        }

        context.Response.ContentLength = 0;
        var address = new Uri($"{activity.GetProperty("serviceUrl").GetString()}v3/conversations/{Uri.EscapeDataString(conversation)}/activities");
        _ = Task.Run(() => ReplyAsync(book, http, address, conversation, id));
    }

    private static async Task ReplyAsync(FloorBook book, HttpClient http, Uri address, string conversation, string id)
    {
        var reply = JsonSerializer.SerializeToUtf8Bytes(new FloorReply("message", id, "Here is the floor."), FloorJson.Default.FloorReply);
        using var content = new ByteArrayContent(reply) { Headers = { ContentType = Json } };
        using var response = await http.PostAsync(address, content);
        response.EnsureSuccessStatusCode();
        await book.SettleAsync(conversation, id, null);
    }
}
