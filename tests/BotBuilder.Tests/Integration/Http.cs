using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BotBuilder.Tests.Integration;

/// <summary>JSON in and out, by the only door that the official packages have too.</summary>
internal static class Http
{
    public static async Task<T> ReadAsync<T>(string body)
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return await HttpHelper.ReadRequestAsync<T>(context.Request);
    }

    public static async Task<string> WriteAsync(object body)
    {
        var (_, _, text) = await RespondAsync(new InvokeResponse { Status = 200, Body = body });
        return text;
    }

    public static async Task<(int Status, string? ContentType, string Body)> RespondAsync(InvokeResponse? answer)
    {
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        context.Response.Body = body;
        await HttpHelper.WriteResponseAsync(context.Response, answer);
        return (context.Response.StatusCode, context.Response.ContentType, Encoding.UTF8.GetString(body.ToArray()));
    }
}
