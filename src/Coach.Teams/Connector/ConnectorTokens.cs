using System.Text.RegularExpressions;
using Azure.Core;
using Microsoft.Extensions.Logging;

namespace Coach.Teams.Connector;

/// <summary>
/// The bot's own token for calls to Teams: kept until shortly before it expires, asked for by one caller at a time.
/// Without credentials (the local client) there is none, and none is needed.
/// </summary>
public sealed partial class ConnectorTokens(Func<TokenCredential>? credentials, string scope, TimeProvider time, ILogger<ConnectorTokens> logger) : IDisposable
{
    private static readonly TimeSpan BeforeExpiry = TimeSpan.FromMinutes(5);

    /// <summary>A new token that is rejected too says that something else is wrong: not every message shall ask again.</summary>
    private static readonly TimeSpan BetweenRenewals = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private volatile Held? _held;
    private TokenCredential? _credential;
    private DateTimeOffset? _renewedAt;
    private DateTimeOffset? _failedAt;

    public bool AreNeeded => credentials is not null;

    /// <summary>A token, or null if none can be had now.</summary>
    public ValueTask<string?> GetAsync(CancellationToken cancellationToken) => GetAsync(null, cancellationToken);

    /// <summary>Another token than the rejected one; the same again if it has been renewed a moment ago.</summary>
    public ValueTask<string?> RenewAsync(string rejected, CancellationToken cancellationToken) => GetAsync(rejected, cancellationToken);

    public void Dispose() => _asking.Dispose();

    private async ValueTask<string?> GetAsync(string? rejected, CancellationToken cancellationToken)
    {
        if (Usable(rejected) is { } usable)
            return usable;
        await _asking.WaitAsync(cancellationToken);
        try
        {
            return Usable(rejected) ?? (IsWithin(_failedAt, AfterFailure) ? null : await AskAsync(rejected is not null, cancellationToken));
        }
        finally
        {
            _asking.Release();
        }
    }

    private string? Usable(string? rejected) =>
        _held is { } held && time.GetUtcNow() < held.GoodUntil && (held.Token != rejected || IsWithin(_renewedAt, BetweenRenewals)) ? held.Token : null;

    private async Task<string?> AskAsync(bool renew, CancellationToken cancellationToken)
    {
        try
        {
            // A credential keeps its tokens; only another one brings another token.
            if (renew || _credential is null)
                _credential = credentials?.Invoke() ?? throw new InvalidOperationException("There are no credentials.");
            var token = await _credential.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken);
            _held = new Held(token.Token, token.ExpiresOn - BeforeExpiry);
            _failedAt = null;
            if (renew)
                _renewedAt = time.GetUtcNow();
            return token.Token;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Its text may quote the request; the number that Entra gives says it all.
            _failedAt = time.GetUtcNow();
            Log.NoToken(logger, exception.GetType().Name, EntraError().Match(exception.Message).Value);
            return null;
        }
    }

    private bool IsWithin(DateTimeOffset? instant, TimeSpan span) => instant is not null && time.GetUtcNow() - instant < span;

    [GeneratedRegex("AADSTS[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex EntraError();

    private sealed record Held(string Token, DateTimeOffset GoodUntil);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "No token for calls to Teams could be had: {Kind} {Code}.")]
        public static partial void NoToken(ILogger logger, string kind, string code);
    }
}
