using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace Coach.Teams.Delivery;

/// <summary>
/// Activities as JSON and back, by the Bot Framework's own reader and writer. They are only public over HTTP, so they are given
/// a request and a response that never leave the process: it is the one way that our subset and the official packages share.
/// </summary>
internal static class ActivityJson
{
    public static async Task<Activity?> ReadAsync(ReadOnlyMemory<byte> json)
    {
        using var body = new MemoryStream(json.ToArray(), writable: false);
        var request = new DefaultHttpContext().Request;
        request.Body = body;
        request.ContentType = "application/json";
        return await HttpHelper.ReadRequestAsync<Activity>(request);
    }

    public static async Task<ReadOnlyMemory<byte>> WriteAsync(object value)
    {
        using var body = new MemoryStream();
        var response = new DefaultHttpContext().Response;
        response.Body = body;
        await HttpHelper.WriteResponseAsync(response, new InvokeResponse { Status = StatusCodes.Status200OK, Body = value });
        return body.ToArray();
    }
}
