using System.Net;
using System.Text;
using Azure.Core;
using Azure.Identity;
using Coach.Teams.Connector;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Coach.Teams.Tests.Connector;

public sealed class ConnectorTokensTests
{
    private const string Teams = "https://smba.trafficmanager.net/amer/";
    private readonly Clock _clock = new();
    private readonly Entra _entra = new();

    [Fact]
    public async Task A_token_is_asked_for_once_and_kept_until_shortly_before_its_end()
    {
        using var tokens = Tokens();

        Assert.Equal(["token-1"], (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync(tokens)))).Distinct());
        _clock.Move(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await GetAsync(tokens));
        _clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal("token-2", await GetAsync(tokens));
        Assert.Equal(["https://api.botframework.com/.default"], _entra.Scopes.Distinct());
    }

    [Fact]
    public async Task A_rejected_token_is_renewed_once_for_all_who_had_it()
    {
        using var tokens = Tokens();
        await GetAsync(tokens);

        var renewed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tokens.RenewAsync("token-1", CancellationToken.None).AsTask()));

        Assert.Equal(["token-2"], renewed.Distinct());
        Assert.Equal(2, _entra.Credentials);
    }

    [Fact]
    public async Task A_renewed_token_that_is_rejected_too_is_not_renewed_for_a_minute()
    {
        using var tokens = Tokens();
        await GetAsync(tokens);
        await tokens.RenewAsync("token-1", CancellationToken.None);

        Assert.Equal("token-2", await tokens.RenewAsync("token-2", CancellationToken.None));
        _clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal("token-3", await tokens.RenewAsync("token-2", CancellationToken.None));
    }

    [Fact]
    public async Task Entras_refusal_is_a_clean_answer_and_tells_no_secret()
    {
        var log = new StringBuilder();
        _entra.Failure = new AuthenticationFailedException("AADSTS7000215: Invalid client secret 'hunter2' provided.");
        using var tokens = new ConnectorTokens(_entra.NewCredential, "scope", _clock, new TextLog<ConnectorTokens>(log));

        Assert.Null(await GetAsync(tokens));
        Assert.Null(await GetAsync(tokens));
        Assert.Single(_entra.Scopes);
        Assert.Equal("No token for calls to Teams could be had: AuthenticationFailedException AADSTS7000215.", log.ToString());

        _entra.Failure = null;
        _clock.Move(TimeSpan.FromSeconds(5));
        Assert.NotNull(await GetAsync(tokens));
    }

    [Fact]
    public async Task A_credential_that_cannot_be_made_is_a_clean_answer_too()
    {
        using var tokens = new ConnectorTokens(
            () => new ClientSecretCredential("no tenant!", "app", "secret"), "scope", _clock, NullLogger<ConnectorTokens>.Instance);

        Assert.Null(await GetAsync(tokens));
    }

    [Fact]
    public async Task A_call_carries_the_token()
    {
        var wire = new Wire(_ => HttpStatusCode.Created);

        Assert.Equal(new ConnectorResult.Sent(null), await SendAsync(wire));
        Assert.Equal(["Bearer token-1"], wire.Authorizations);
    }

    [Fact]
    public async Task After_a_401_the_call_is_made_once_more_with_a_fresh_token()
    {
        var wire = new Wire(authorization => authorization is "Bearer token-1" ? HttpStatusCode.Unauthorized : HttpStatusCode.Created);

        Assert.Equal(new ConnectorResult.Sent(null), await SendAsync(wire));
        Assert.Equal(["Bearer token-1", "Bearer token-2"], wire.Authorizations);
        Assert.Equal([Encoding.UTF8.GetString(TestConnector.Hello.Span), Encoding.UTF8.GetString(TestConnector.Hello.Span)], wire.Bodies);
    }

    [Fact]
    public async Task A_second_401_is_the_end()
    {
        var wire = new Wire(_ => HttpStatusCode.Unauthorized);
        var connector = Connector(wire);

        Assert.Equal(new ConnectorResult.Refused(401, ""), await SendAsync(connector));
        Assert.Equal(new ConnectorResult.Refused(401, ""), await SendAsync(connector));
        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], wire.Authorizations);
    }

    [Fact]
    public async Task Without_a_token_nothing_leaves()
    {
        _entra.Failure = new CredentialUnavailableException("no managed identity here");
        var wire = new Wire(_ => HttpStatusCode.Created);

        Assert.Equal(new ConnectorResult.NotSent(Obstacle.Token), await SendAsync(wire));
        Assert.Empty(wire.Authorizations);
    }

    [Fact]
    public async Task An_Entra_that_does_not_answer_costs_one_call_its_time()
    {
        _entra.Hangs = true;
        var wire = new Wire(_ => HttpStatusCode.Created);

        var result = await SendAsync(TestConnector.Client(new HttpClient(wire), _entra.NewCredential, TimeSpan.FromMilliseconds(200), _clock));

        Assert.Equal(new ConnectorResult.NotSent(Obstacle.Token), result);
        Assert.Empty(wire.Authorizations);
    }

    [Fact]
    public async Task The_token_is_never_sent_in_the_clear()
    {
        await using var local = await FakeTeams.StartAsync(201);

        await TestConnector.Client(ConnectorClient.CreateHttp(), _entra.NewCredential, clock: _clock)
            .SendAsync(local.Address.AbsoluteUri, "c", TestConnector.Hello, null, CancellationToken.None);

        Assert.Null(Assert.Single(local.Heard).Authorization);
    }

    private ConnectorTokens Tokens() => new(_entra.NewCredential, "https://api.botframework.com/.default", _clock, NullLogger<ConnectorTokens>.Instance);

    private static Task<string?> GetAsync(ConnectorTokens tokens) => tokens.GetAsync(CancellationToken.None).AsTask();

    private ConnectorClient Connector(Wire wire) => TestConnector.Client(new HttpClient(wire), _entra.NewCredential, clock: _clock, development: false);

    private Task<ConnectorResult> SendAsync(Wire wire) => SendAsync(Connector(wire));

    private static Task<ConnectorResult> SendAsync(ConnectorClient connector) => connector.SendAsync(Teams, "c", TestConnector.Hello, null, CancellationToken.None);

    /// <summary>Gives every credential a token of its own, which that credential keeps giving until it expires.</summary>
    private sealed class Entra
    {
        private int _tokens;

        public int Credentials { get; private set; }

        public List<string> Scopes { get; } = [];

        public Exception? Failure { get; set; }

        public bool Hangs { get; set; }

        public TokenCredential NewCredential()
        {
            Credentials++;
            return new Credential(this);
        }

        private sealed class Credential(Entra entra) : TokenCredential
        {
            public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

            public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
            {
                entra.Scopes.AddRange(requestContext.Scopes);
                await Task.Yield();
                if (entra.Hangs)
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                if (entra.Failure is not null)
                    throw entra.Failure;
                return new AccessToken($"token-{++entra._tokens}", new DateTimeOffset(2026, 11, 21, 13, 0, 0, TimeSpan.Zero).AddHours(entra._tokens - 1));
            }
        }
    }

    /// <summary>Stands for an encrypted connection to Teams, which this machine has none of.</summary>
    private sealed class Wire(Func<string?, HttpStatusCode> answer) : HttpMessageHandler
    {
        public List<string?> Authorizations { get; } = [];

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var authorization = request.Headers.Authorization?.ToString();
            Authorizations.Add(authorization);
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(answer(authorization));
        }
    }

    private sealed class TextLog<T>(StringBuilder text) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            text.Append(formatter(state, exception)).Append(exception);
    }
}
