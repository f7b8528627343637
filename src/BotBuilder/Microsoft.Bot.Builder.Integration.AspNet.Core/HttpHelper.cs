using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities and answers as the bodies of HTTP requests and responses.</summary>
public static class HttpHelper
{
    /// <summary>The body read as a type; the type's default where the body is not JSON, or not JSON of that type.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return await BotJson.ReadAsync<T>(request.Body);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Answers with the status and the body of an invoke's answer, or with 200 where there is none.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body == null)
            return;
        response.ContentType = "application/json";
        await BotJson.WriteAsync(response.Body, invokeResponse.Body);
    }
}
