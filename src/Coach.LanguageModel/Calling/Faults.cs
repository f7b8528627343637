using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.Json;
using Azure.Identity;

namespace Coach.LanguageModel.Calling;

/// <summary>What an exception of a call means. Its text is never looked at, for it may quote the question.</summary>
internal static class Faults
{
    public static Fallback Of(Exception exception) => exception switch
    {
        OperationCanceledException => Fallback.Timeout,
        ClientResultException { Status: 0 } => Fallback.Unreachable,
        ClientResultException result => OfStatus(result),
        AuthenticationFailedException => Fallback.Unauthorized,
        HttpRequestException or IOException => Fallback.Unreachable,
        JsonException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException => Fallback.BadAnswer,
        _ => Fallback.Fault,
    };

    /// <summary>Seconds, milliseconds or a date: whichever the service sends.</summary>
    public static TimeSpan? RetryAfter(Exception exception, DateTimeOffset now)
    {
        if ((exception as ClientResultException)?.GetRawResponse()?.Headers is not { } headers)
            return null;
        if (headers.TryGetValue("retry-after-ms", out var text) && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds))
            return Span(milliseconds / 1000);
        if (!headers.TryGetValue("retry-after", out text))
            return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return Span(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? Span((at - now).TotalSeconds) : null;
    }

    private static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(1).TotalSeconds));

    private static Fallback OfStatus(ClientResultException result) => result.Status switch
    {
        400 when IsFiltered(result.GetRawResponse()) => Fallback.ContentFilter,
        401 or 403 => Fallback.Unauthorized,
        404 => Fallback.NotFound,
        408 or 429 => Fallback.RateLimited,
        >= 500 => Fallback.ServerError,
        _ => Fallback.Rejected,
    };

    private static bool IsFiltered(PipelineResponse? response)
    {
        try
        {
            using var json = JsonDocument.Parse(response?.Content ?? BinaryData.Empty);
            return json.RootElement.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var code) && code.ValueEquals("content_filter");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not the service's own words, so not its filter either.
            return false;
        }
    }
}
