using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Coach.Teams.Inbound;

/// <summary>
/// Validates the token of a call, as the Bot Framework's authentication page says: published key, one issuer, our app id as the only
/// audience, RSA with SHA-2 alone, a lifetime with five minutes of skew. Nothing that the token says about keys is ever followed.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
/// </summary>
public sealed class TokenCheck(SigningKeys keys, TeamsOptions options, TimeProvider time)
{
    /// <summary>Real ones have about 1,500 characters.</summary>
    private const int MaxLength = 8_192;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxLength, MapInboundClaims = false };

    public async ValueTask<Caller> CheckAsync(string token)
    {
        if (token.Length > MaxLength)
            return Refuse(Refusal.TokenSize);
        if (Read(token) is not { } read)
            return Refuse(Refusal.TokenUnreadable);
        if (!Algorithms.Contains(read.Alg, StringComparer.Ordinal))
            return Refuse(Refusal.Algorithm);
        if (await keys.FindAsync(read.Kid ?? "") is not { } key)
            return Refuse(keys.Any ? Refusal.UnknownKey : Refusal.NoKeys);

        var result = await _handler.ValidateTokenAsync(read, ParametersFor(key));
        if (!result.IsValid)
            return Refuse(ReasonOf(result.Exception));
        return read.TryGetPayloadValue<object>("serviceurl", out var claim) && claim is string { Length: > 0 } serviceUrl
            ? new Caller.Signed(serviceUrl, key.Endorsements)
            : Refuse(Refusal.ServiceUrlClaim);
    }

    private JsonWebToken? Read(string token)
    {
        try
        {
            var read = _handler.ReadJsonWebToken(token);
            return read.IsEncrypted || read.TryGetHeaderValue<object>("crit", out _) ? null : read;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters ParametersFor(SigningKey key) => new()
    {
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidAlgorithms = Algorithms,
        IssuerSigningKeyResolver = (_, _, _, _) => [key.Key],
        TryAllIssuerSigningKeys = false,
        IssuerValidator = (issuer, _, _) => issuer == options.Issuer ? issuer : throw new SecurityTokenInvalidIssuerException(),
        AudienceValidator = (audiences, _, _) => options.MicrosoftAppId is not "" && audiences.SequenceEqual([options.MicrosoftAppId]),
        LifetimeValidator = (from, to, _, _) => IsNow(from, to),
    };

    private bool IsNow(DateTime? from, DateTime? to)
    {
        var now = time.GetUtcNow();
        return to is { } expires && now - Skew <= Utc(expires) && (from is null || Utc(from.Value) <= now + Skew);
    }

    private static DateTimeOffset Utc(DateTime instant) => new(DateTime.SpecifyKind(instant, DateTimeKind.Utc));

    private static Refusal ReasonOf(Exception? exception) => exception switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException => Refusal.Lifetime,
        SecurityTokenInvalidIssuerException => Refusal.Issuer,
        SecurityTokenInvalidAudienceException => Refusal.Audience,
        _ => Refusal.Signature,
    };

    private static Caller.Refused Refuse(Refusal refusal) => new(refusal);
}
