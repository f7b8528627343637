using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Coach.People;
using Coach.Teams.Inbound;

namespace Coach.Teams.Connector;

/// <summary>A personal conversation to be created: the bot's <c>28:</c> id, and the person's <c>29:</c> id or Entra object id.</summary>
public sealed record NewConversation(string BotId, string MemberId, string Tenant);

/// <summary>
/// The calls to Teams, one request each. The service address is checked before every call, redirects are not followed, our token leaves
/// only encrypted, and whatever happens is a <see cref="ConnectorResult"/>.
/// </summary>
public sealed class ConnectorClient(HttpClient http, ConnectorTokens tokens, ServiceUrlRule serviceUrls, TeamsOptions options, TimeProvider time)
{
    private const int MaxAnswer = 64 * 1024;

    /// <summary>Many connections, renewed often enough to follow a change of address; the time limit is each call's own.</summary>
    public static HttpClient CreateHttp() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        // The ids of our traces are nobody else's concern.
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public Task<ConnectorResult> SendAsync(
        string serviceUrl, string conversationId, ReadOnlyMemory<byte> activity, string? replyToId, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, Activities(serviceUrl, conversationId, replyToId), activity, null, cancellationToken);

    public Task<ConnectorResult> UpdateAsync(
        string serviceUrl, string conversationId, string activityId, ReadOnlyMemory<byte> activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, Activities(serviceUrl, conversationId, activityId), activity, null, cancellationToken);

    public Task<ConnectorResult> DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Delete, Activities(serviceUrl, conversationId, activityId), null, null, cancellationToken);

    /// <summary>The id of <see cref="ConnectorResult.Sent"/> is the conversation's.</summary>
    public Task<ConnectorResult> CreateConversationAsync(string serviceUrl, NewConversation conversation, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["isGroup"] = false,
            ["bot"] = new JsonObject { ["id"] = conversation.BotId },
            ["members"] = new JsonArray(new JsonObject { ["id"] = conversation.MemberId }),
            ["tenantId"] = conversation.Tenant,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = conversation.Tenant } },
        };
        var address = ConnectorAddress.Of(serviceUrls, serviceUrl, "conversations");
        return CallAsync(HttpMethod.Post, address, Encoding.UTF8.GetBytes(body.ToJsonString()), null, cancellationToken);
    }

    /// <summary>The member, or null when Teams does not know them.</summary>
    /// <exception cref="TeamsSilentException">Teams cannot be asked now.</exception>
    public async Task<Member?> GetMemberAsync(string serviceUrl, string conversationId, string userId, CancellationToken cancellationToken)
    {
        var address = ConnectorAddress.Of(serviceUrls, serviceUrl, "conversations", conversationId, "members", userId);
        Member? member = null;
        return await CallAsync(HttpMethod.Get, address, null, body => member = MemberOf(body), cancellationToken) switch
        {
            ConnectorResult.Sent => member,
            ConnectorResult.Refused { Status: >= 400 and < 500 and not 401 and not 429 and not 412 } => null,
            ConnectorResult.NotSent { Why: Obstacle.Address } => null,
            _ => throw new TeamsSilentException(),
        };
    }

    private Uri? Activities(string serviceUrl, string conversationId, string? activityId) => activityId is null
        ? ConnectorAddress.Of(serviceUrls, serviceUrl, "conversations", conversationId, "activities")
        : ConnectorAddress.Of(serviceUrls, serviceUrl, "conversations", conversationId, "activities", activityId);

    private async Task<ConnectorResult> CallAsync(
        HttpMethod method, Uri? address, ReadOnlyMemory<byte>? json, Action<ReadOnlyMemory<byte>>? read, CancellationToken cancellationToken)
    {
        if (address is null)
            return new ConnectorResult.NotSent(Obstacle.Address);
        var call = new Call(method, address, json, read);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.CallTimeout);
        if (!tokens.AreNeeded || address.Scheme != Uri.UriSchemeHttps)
            return await TryAsync(call, null, patience.Token);
        if (await TokenAsync(null, patience.Token) is not { } token)
            return new ConnectorResult.NotSent(Obstacle.Token);
        var result = await TryAsync(call, token, patience.Token);
        return result is ConnectorResult.Refused { Status: 401 } && await TokenAsync(token, patience.Token) is { } renewed && renewed != token
            ? await TryAsync(call, renewed, patience.Token)
            : result;
    }

    private async Task<string?> TokenAsync(string? rejected, CancellationToken cancellationToken)
    {
        try
        {
            return rejected is null ? await tokens.GetAsync(cancellationToken) : await tokens.RenewAsync(rejected, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private async Task<ConnectorResult> TryAsync(Call call, string? token, CancellationToken cancellationToken)
    {
        using var content = call.Json is { } json ? new OutgoingJson(json) : null;
        using var request = new HttpRequestMessage(call.Method, call.Address) { Content = content };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return await AnswerAsync(response, call.Read, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            if (content is { HasBegun: false })
                return new ConnectorResult.NotSent(Obstacle.Connection);
            return new ConnectorResult.Unknown(exception is OperationCanceledException ? Silence.Timeout : Silence.CutOff);
        }
    }

    private async Task<ConnectorResult> AnswerAsync(HttpResponseMessage response, Action<ReadOnlyMemory<byte>>? read, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MaxAnswer);
        try
        {
            var body = buffer.AsMemory(0, await ReadAsync(response, buffer.AsMemory(0, MaxAnswer), cancellationToken));
            if (!response.IsSuccessStatusCode)
                return new ConnectorResult.Refused((int)response.StatusCode, ConnectorAnswer.Code(body), RetryAfter(response));
            read?.Invoke(body);
            return new ConnectorResult.Sent(ConnectorAnswer.Id(body));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The status has said whether it was taken: a body that stalls, breaks off or does not end takes nothing back.</summary>
    private static async Task<int> ReadAsync(HttpResponseMessage response, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            return 0;
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter?.Delta ?? response.Headers.RetryAfter?.Date - time.GetUtcNow();

    private static Member? MemberOf(ReadOnlyMemory<byte> body) => ConnectorAnswer.Read(body, json =>
        new Member(ConnectorAnswer.Text(json, "name"), ConnectorAnswer.Text(json, "email"), ConnectorAnswer.Text(json, "userPrincipalName")));

    private sealed record Call(HttpMethod Method, Uri Address, ReadOnlyMemory<byte>? Json, Action<ReadOnlyMemory<byte>>? Read);
}
