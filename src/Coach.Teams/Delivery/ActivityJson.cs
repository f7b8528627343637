using System.Runtime.InteropServices;
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
        using var body = Stream(json);
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

    /// <summary>The reader takes what lies in memory as it lies there.</summary>
    private static MemoryStream Stream(ReadOnlyMemory<byte> json)
    {
        var bytes = MemoryMarshal.TryGetArray(json, out var lying) && lying.Array is not null ? lying : new ArraySegment<byte>(json.ToArray());
        return new MemoryStream(bytes.Array ?? [], bytes.Offset, bytes.Count, writable: false, publiclyVisible: true);
    }
}
