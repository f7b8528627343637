using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Coach.Host.Tests;

/// <summary>A call of the coach: what it wanted to do where, and what came of it.</summary>
/// <param name="Kind"><c>send</c>, <c>update</c>, <c>delete</c>, <c>create</c> or <c>member</c>.</param>
/// <param name="Target">The message or person that it is about; empty for a new message.</param>
/// <param name="Number">The how many-eth call it is.</param>
internal sealed record ConnectorCall(int Number, string Kind, string Conversation, string Target, JsonElement Activity)
{
    /// <summary>The id of the message; null where the call was turned away.</summary>
    public string? Id { get; set; }

    /// <summary>Whether Teams took it, whatever the coach was told.</summary>
    public bool Arrived { get; set; }

    public string? Text => Activity.ValueKind is JsonValueKind.Object && Activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    public bool IsTyping => Activity.ValueKind is JsonValueKind.Object && Activity.GetProperty("type").GetString() is "typing";
}

/// <summary>How a call is answered instead of well.</summary>
internal abstract record Trouble
{
    public sealed record Status(int Code, string Error = "", int? RetryAfter = null) : Trouble;

    /// <summary>The connection is torn down; the message arrived or not.</summary>
    public sealed record Reset(bool Arrives) : Trouble;

    /// <summary>No answer until the given task ends, and then a good one.</summary>
    public sealed record Wait(Task Until) : Trouble;
}

/// <summary>Teams' end of the wire: it keeps what each conversation received, in order, and can be told to fail.</summary>
internal sealed class TestConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<ConnectorCall> _calls = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private TestConnector(WebApplication app) => _app = app;

    /// <summary>Decides which call goes wrong.</summary>
    public Func<ConnectorCall, Trouble?> Troubles { get; set; } = _ => null;

    /// <summary>What <c>GET members/{id}</c> tells, by the id.</summary>
    public ConcurrentDictionary<string, object> Members { get; } = new(StringComparer.Ordinal);

    public string Address { get; private set; } = "";

    public IReadOnlyList<ConnectorCall> Calls
    {
        get
        {
            lock (_lock)
                return [.. _calls];
        }
    }

    /// <summary>What a person of this conversation has before their eyes, in order: new messages and changed ones.</summary>
    public IReadOnlyList<ConnectorCall> Arrived(string conversation) =>
        [.. Calls.Where(call => call.Arrived && call.Conversation == conversation && call.Kind is "send" or "update" or "delete" && !call.IsTyping)];

    public IReadOnlyList<string?> Texts(string conversation) => [.. Arrived(conversation).Select(call => call.Text)];

    public static async Task<TestConnector> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new TestConnector(app);
        app.Run(connector.AnswerAsync);
        await app.StartAsync();
        connector.Address = app.Urls.Single();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var call = await ReadAsync(context);
        switch (Troubles(call))
        {
            case Trouble.Status status:
                if (status.RetryAfter is { } seconds)
                    context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                await WriteAsync(context, status.Code, new { error = new { code = status.Error } });
                return;
            case Trouble.Reset reset:
                if (reset.Arrives)
                    Take(call);
                context.Abort();
                return;
            case Trouble.Wait wait:
                await wait.Until.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (context.RequestAborted.IsCancellationRequested)
                    return;
                break;
        }

        if (call.Kind is "member")
            await (Members.TryGetValue(call.Target, out var member) ? WriteAsync(context, 200, member) : WriteAsync(context, 404, new { error = new { code = "MemberNotFoundInConversation" } }));
        else
            await WriteAsync(context, call.Kind is "send" or "create" ? 201 : 200, new { id = Take(call) });
    }

    private async Task<ConnectorCall> ReadAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        var path = target[(target.IndexOf("/v3/", StringComparison.Ordinal) + 4)..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        using var body = new StreamReader(context.Request.Body);
        var text = await body.ReadToEndAsync();
        var activity = text.Length is 0 ? default : JsonElement.Parse(text);
        var (kind, conversation, about) = (context.Request.Method, path) switch
        {
            ("POST", ["conversations"]) => ("create", "", ""),
            ("POST", ["conversations", var id, "activities"]) => ("send", id, ""),
            ("PUT", ["conversations", var id, "activities", var message]) => ("update", id, message),
            ("DELETE", ["conversations", var id, "activities", var message]) => ("delete", id, message),
            ("GET", ["conversations", var id, "members", var person]) => ("member", id, person),
            _ => throw new InvalidOperationException($"Teams knows no {context.Request.Method} {target}."),
        };
        lock (_lock)
        {
            var call = new ConnectorCall(_calls.Count + 1, kind, conversation, about, activity);
            _calls.Add(call);
            return call;
        }
    }

    /// <summary>Ids are unique in their conversation only.</summary>
    private string Take(ConnectorCall call)
    {
        lock (_lock)
        {
            call.Arrived = true;
            if (call.Kind is "create")
                return call.Id = $"a:created-{call.Number}";
            if (call.Target is not "")
                return call.Id = call.Target;
            var next = _ids.GetValueOrDefault(call.Conversation) + 1;
            _ids[call.Conversation] = next;
            return call.Id = next.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static Task WriteAsync(HttpContext context, int status, object body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(JsonSerializer.Serialize(body));
    }
}
