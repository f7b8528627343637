using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Coach.Teams.Inbound;

/// <summary>Reads a request's body as far as an activity can be long. It stays in the server's own buffers until it is whole; then it is copied once.</summary>
internal static class RequestBody
{
    public const int MaxBytes = 256 * 1024;

    /// <summary>The body, or null if it is too long.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContext context)
    {
        // Without this the server hangs up on a long body before its sender has read our answer.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        if (context.Request.ContentLength > MaxBytes)
            return null;
        var reader = context.Request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(context.RequestAborted);
            var buffer = result.Buffer;
            if (buffer.Length > MaxBytes)
            {
                reader.AdvanceTo(buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                var body = buffer.ToArray();
                reader.AdvanceTo(buffer.End);
                return body;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
