using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Coach.Teams.Inbound;

/// <summary>A key that Teams signs with, and the channels that it may speak for.</summary>
public sealed record SigningKey(SecurityKey Key, ImmutableArray<string> Endorsements);

/// <summary>
/// The keys that Teams has published, by their ids. They are read again after a day, and for the sake of a key that nobody knows
/// at most once in five minutes; the caller who brings such a key waits for the answer. When they cannot be read, the last good ones stay.
/// </summary>
/// <remarks>
/// Not a <c>ConfigurationManager</c>: that one reads anew in the background, after its caller has been turned away, and by the
/// machine's own clock. The documents are read by the same package's retriever.
/// </remarks>
public sealed partial class SigningKeys(IDocumentRetriever documents, TeamsOptions options, TimeProvider time, ILogger<SigningKeys> logger) : IDisposable
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromMinutes(5);

    /// <summary>While there are no keys at all, nobody can be let in: then it is tried more often.</summary>
    private static readonly TimeSpan BetweenFirstTries = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Published? _published;
    private DateTimeOffset? _triedFirst;
    private DateTimeOffset? _triedAgain;

    /// <summary>Whether any key is known: without one every token is refused.</summary>
    public bool Any => _published is not null;

    public async ValueTask<SigningKey?> FindAsync(string keyId)
    {
        if (_published is not { } known || !known.Keys.ContainsKey(keyId))
        {
            await _reading.WaitAsync();
            await RefreshAndReleaseAsync(keyId);
        }
        else if (IsOld(known) && await _reading.WaitAsync(TimeSpan.Zero))
        {
            await RefreshAndReleaseAsync(keyId);
        }

        return _published?.Keys.GetValueOrDefault(keyId);
    }

    public void Dispose() => _reading.Dispose();

    private bool IsOld(Published published) => time.GetUtcNow() - published.ReadAt >= MaxAge;

    private async Task RefreshAndReleaseAsync(string keyId)
    {
        try
        {
            switch (_published)
            {
                case null when IsPast(_triedFirst, BetweenFirstTries):
                    await RefreshAsync();
                    _triedFirst = time.GetUtcNow();
                    break;
                case { } known when (IsOld(known) || !known.Keys.ContainsKey(keyId)) && IsPast(_triedAgain, BetweenRefreshes):
                    await RefreshAsync();
                    _triedAgain = time.GetUtcNow();
                    break;
            }
        }
        finally
        {
            _reading.Release();
        }
    }

    private bool IsPast(DateTimeOffset? tried, TimeSpan pause) => tried is null || time.GetUtcNow() - tried >= pause;

    private async Task RefreshAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(options.OpenIdMetadata.AbsoluteUri, documents, patience.Token);
            var keys = Usable(configuration.JsonWebKeySet);
            if (keys.Count is 0)
                throw new InvalidOperationException("No key that signs RS256 is published.");
            _published = new Published(keys, time.GetUtcNow());
            Log.Read(logger, keys.Count);
        }
        catch (Exception exception)
        {
            // Whatever went wrong out there, the answer is the same: go on with what is known.
            Log.NotRead(logger, exception, Any);
        }
    }

    private static Dictionary<string, SigningKey> Usable(JsonWebKeySet? published)
    {
        var keys = new Dictionary<string, SigningKey>();
        foreach (var key in published?.Keys ?? [])
        {
            if (key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid: not (null or ""), Use: null or "" or "sig", N: not (null or ""), E: not (null or "") })
                keys[key.Kid] = new SigningKey(key, Endorsements(key));
        }

        return keys;
    }

    /// <summary>A field of the Bot Framework's own, which the package keeps as it found it.</summary>
    private static ImmutableArray<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } channels
            ? [.. channels.EnumerateArray().Where(channel => channel.ValueKind is JsonValueKind.String).Select(channel => channel.GetString() ?? "")]
            : [];

    private sealed record Published(Dictionary<string, SigningKey> Keys, DateTimeOffset ReadAt);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Read {Count} keys that Teams signs with.")]
        public static partial void Read(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The keys that Teams signs with could not be read. Earlier ones are known: {Known}.")]
        public static partial void NotRead(ILogger logger, Exception exception, bool known);
    }
}
