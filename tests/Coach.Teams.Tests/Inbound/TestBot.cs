using System.Collections.Concurrent;
using System.Text;
using Coach.Teams.Inbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Coach.Teams.Tests.Inbound;

/// <summary>What came back, and the reason that the log gives for it.</summary>
internal sealed record Outcome(int Status, string Body, string? Reason);

/// <summary>The endpoint on a real server, in front of a turn that only notes what it was given.</summary>
internal sealed class TestBot : IAsyncDisposable, ITurns
{
    private readonly WebApplication _app;
    private readonly Lines _lines = new();

    private TestBot(WebApplicationBuilder builder, Action<WebApplication> configure)
    {
        builder.Services.AddSingleton<ITurns>(this);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_lines);
        _app = builder.Build();
        configure(_app);
        _app.MapMessages();
    }

    public ConcurrentQueue<(ActivityEnvelope Envelope, byte[] Body)> Turns { get; } = new();

    public Func<ActivityEnvelope, Accepted> Answers { get; set; } = _ => new Accepted(200);

    public HttpClient Http { get; private set; } = new();

    public string Log => string.Join('\n', _lines.Written);

    public IServiceProvider Services => _app.Services;

    public static Task<TestBot> StartAsync(OpenIdServer openId, Clock clock) => StartAsync("Production", clock, new()
    {
        ["MicrosoftAppId"] = TestToken.AppId,
        ["MicrosoftAppPassword"] = "a secret of the bot",
        ["MicrosoftAppTenantId"] = "contoso",
        ["Teams:Tenants:0"] = "contoso",
        ["Teams:Tenants:1"] = "fabrikam",
        ["Teams:OpenIdMetadata"] = openId.Metadata.AbsoluteUri,
    });

    public static async Task<TestBot> StartAsync(
        string environment, TimeProvider clock, Dictionary<string, string?> settings, Action<WebApplication>? configure = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(clock);
        builder.Services.AddTeams(builder.Configuration);
        var bot = new TestBot(builder, configure ?? (_ => { }));
        await bot._app.StartAsync();
        bot.Http.BaseAddress = new Uri(bot._app.Urls.Single());
        return bot;
    }

    public Task<Accepted> AcceptAsync(ActivityEnvelope envelope, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        Turns.Enqueue((envelope, body.ToArray()));
        return Task.FromResult(Answers(envelope));
    }

    public Task<Outcome> HearAsync(string body, string? authorization = null) =>
        HearAsync(new StringContent(body, Encoding.UTF8, "application/json"), request => Authorize(request, authorization));

    public Task<Outcome> HearAsync(string body, TestToken token) => HearAsync(body, "Bearer " + token.Signed());

    public Task<Outcome> HearAsync(HttpContent content, Action<HttpRequestMessage> change) => HearAsync(HttpMethod.Post, content, change);

    public async Task<Outcome> HearAsync(HttpMethod method, HttpContent? content, Action<HttpRequestMessage> change)
    {
        var linesBefore = _lines.Written.Count;
        using var request = new HttpRequestMessage(method, "/api/messages") { Content = content };
        change(request);
        using var response = await Http.SendAsync(request);
        return new Outcome((int)response.StatusCode, await response.Content.ReadAsStringAsync(), Reason([.. _lines.Written.Skip(linesBefore)]));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    public static void Authorize(HttpRequestMessage request, string? authorization)
    {
        if (authorization is not null && !request.Headers.TryAddWithoutValidation("Authorization", authorization))
            throw new ArgumentException("Not a header.", nameof(authorization));
    }

    private static string? Reason(string[] lines) => lines
        .Where(line => line.StartsWith("Turned a call away", StringComparison.Ordinal))
        .Select(line => line[(line.LastIndexOf(' ') + 1)..].TrimEnd('.'))
        .LastOrDefault();

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Written { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue(formatter(state, exception) + (exception is null ? "" : " " + exception));

        public void Dispose()
        {
        }
    }
}
