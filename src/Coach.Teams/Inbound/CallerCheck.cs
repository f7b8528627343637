using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Coach.Teams.Inbound;

/// <summary>
/// Decides from a request's headers who is calling. A token that is there is always checked. Without one, only the local client gets in:
/// in Development, with no bot registered, from this very machine, and neither through a tunnel, which makes the whole internet local,
/// nor from a page in the developer's browser.
/// </summary>
public sealed class CallerCheck(TokenCheck tokens, TeamsOptions options, bool development)
{
    private static readonly string[] SignsOfOthers = ["Forwarded", "Via", "True-Client-IP", "Client-IP", "Origin", "Sec-Fetch-Site"];

    private static readonly string[] PrefixesOfProxies =
        ["X-Forwarded", "X-Original-", "X-Real-", "X-Client-", "X-Cluster-", "X-Envoy-", "X-ProxyUser-", "X-Tunnel", "X-Ms-Proxy", "CF-", "Ngrok-", "Fly-"];

    public async ValueTask<Caller> CheckAsync(HttpContext context) => context.Request.Headers.TryGetValue(HeaderNames.Authorization, out var authorization)
        ? await CheckAsync(authorization)
        : IsLocalClient(context) ? new Caller.Local() : new Caller.Refused(Refusal.NoToken);

    private async ValueTask<Caller> CheckAsync(StringValues authorization) =>
        authorization.Count is 1 && authorization[0]?.Split(' ') is [var scheme, { Length: > 0 } token] && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? await tokens.CheckAsync(token)
            : new Caller.Refused(Refusal.NotBearer);

    private bool IsLocalClient(HttpContext context) =>
        development
        && options.MicrosoftAppId is ""
        && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && IsThisMachine(context.Request.Host.Host)
        && !context.Request.Headers.Keys.Any(IsSignOfOthers);

    /// <summary>A tunnel that adds no header still brings the name by which it was called.</summary>
    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsSignOfOthers(string header) =>
        SignsOfOthers.Contains(header, StringComparer.OrdinalIgnoreCase)
        || PrefixesOfProxies.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
