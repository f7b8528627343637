using System.Collections.Concurrent;
using System.Text;
using Azure.Core;
using Coach.Teams.Connector;
using Coach.Teams.Inbound;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Coach.Teams.Tests.Connector;

internal sealed record Heard(string Method, string Target, string? Authorization, string? ContentType, string Body);

/// <summary>Teams' end of the wire, on this machine: it notes what it hears and answers as the test says.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    private LocalServer? _server;

    public ConcurrentQueue<Heard> Heard { get; } = new();

    public Uri Address => _server?.Address ?? throw new InvalidOperationException("Not started.");

    public static async Task<FakeTeams> StartAsync(RequestDelegate answer)
    {
        var teams = new FakeTeams();
        teams._server = await LocalServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            teams.Heard.Enqueue(new Heard(
                context.Request.Method,
                context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
                context.Request.Headers.Authorization.FirstOrDefault(),
                context.Request.ContentType,
                await reader.ReadToEndAsync()));
            await answer(context);
        });
        return teams;
    }

    public static Task<FakeTeams> StartAsync(int status, string body = "") => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>A connector client for tests: no credentials, this machine allowed.</summary>
internal static class TestConnector
{
    public static readonly ReadOnlyMemory<byte> Hello = Encoding.UTF8.GetBytes("""{"type":"message","text":"hello"}""");

    public static ConnectorClient Client(TimeSpan? timeout = null, Clock? clock = null, bool development = true) => Client(ConnectorClient.CreateHttp(), null, timeout, clock, development);

    public static ConnectorClient Client(HttpClient http, Func<TokenCredential>? credentials, TimeSpan? timeout = null, Clock? clock = null, bool development = true)
    {
        var options = new TeamsOptions { CallTimeout = timeout ?? TimeSpan.FromSeconds(15) };
        clock ??= new Clock();
        var tokens = new ConnectorTokens(credentials, options.Scope, clock, NullLogger<ConnectorTokens>.Instance);
        return new ConnectorClient(http, tokens, new ServiceUrlRule(options, development), options, clock);
    }
}
