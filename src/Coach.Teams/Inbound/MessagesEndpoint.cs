using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Coach.Teams.Inbound;

/// <summary>
/// <c>POST /api/messages</c>: everything that Teams ever tells the coach. What it turns away gets a status and an empty body.
/// The order of the questions is part of the contract: method, size, token, shape, then who may say this, from where, for whom.
/// </summary>
public sealed partial class MessagesEndpoint(
    CallerCheck callers, ServiceUrlRule serviceUrls, TenantRule tenants, ITurns turns, InboundMetrics metrics, ILogger<MessagesEndpoint> logger)
{
    public async Task AnswerAsync(HttpContext context)
    {
        try
        {
            if (await TurnAwayAsync(context) is { } refusal)
                Refuse(context, refusal);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // BadHttpRequestException is an IOException: a broken, too slow or abandoned request.
            Refuse(context, Refusal.Interrupted);
        }
    }

    private async Task<Refusal?> TurnAwayAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
            return Refusal.Method;
        if (await RequestBody.ReadAsync(context) is not { } body)
            return Refusal.Size;
        var caller = await callers.CheckAsync(context);
        if (caller is Caller.Refused refused)
            return refused.Refusal;
        if (EnvelopeReader.Read(body) is not { } activity)
            return Refusal.NotAnActivity;
        if (caller.MayNotSay(activity) is { } refusal)
            return refusal;
        if (!serviceUrls.Allows(activity.ServiceUrl))
            return Refusal.ServiceUrl;
        if (!tenants.Allows(activity))
            return Refusal.Tenant;
        if (await AcceptAsync(activity, body) is not { } accepted)
            return Refusal.Fault;
        await WriteAsync(context.Response, accepted);
        return null;
    }

    private async Task<Accepted?> AcceptAsync(ActivityEnvelope activity, byte[] body)
    {
        try
        {
            // Not RequestAborted: whoever hangs up has still said it.
            return await turns.AcceptAsync(activity, body, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // The one place that can still tell the caller, and keep a stack trace from being the answer.
            Log.Failed(logger, exception);
            return null;
        }
    }

    private static async Task WriteAsync(HttpResponse response, Accepted accepted)
    {
        response.StatusCode = accepted.Status;
        response.ContentLength = accepted.Body.Length;
        if (accepted.Body.IsEmpty)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(accepted.Body, CancellationToken.None);
    }

    private void Refuse(HttpContext context, Refusal refusal)
    {
        metrics.Refused(refusal);
        // The local client asks now and then with HEAD whether anyone is there.
        Log.Refused(logger, refusal == Refusal.Method ? LogLevel.Debug : LogLevel.Warning, refusal.Status, refusal.Reason);
        if (context.Response.HasStarted)
            return;
        context.Response.StatusCode = refusal.Status;
        context.Response.ContentLength = 0;
        if (refusal == Refusal.Method)
            context.Response.Headers.Allow = HttpMethods.Post;
    }

    private static partial class Log
    {
        [LoggerMessage(Message = "Turned a call away: {Status}, {Reason}.")]
        public static partial void Refused(ILogger logger, LogLevel level, int status, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "An activity could not be taken in.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}

public static class MessagesEndpointExtensions
{
    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.Map("/api/messages", context => context.RequestServices.GetRequiredService<MessagesEndpoint>().AnswerAsync(context));
}
