using System.Text.Json;

namespace Coach.LanguageModel.Calling;

/// <summary>Why the offline words stand in place of the model's.</summary>
internal enum Fallback
{
    /// <summary>The person or the tenant has used up the day's tokens.</summary>
    Budget,

    /// <summary>The model failed again and again, and is left alone for a while.</summary>
    Paused,
    Timeout,
    Unreachable,

    /// <summary>No token, a wrong key, or no right to use the model.</summary>
    Unauthorized,
    NotFound,
    RateLimited,
    ServerError,

    /// <summary>The request was turned away for what it is: a parameter that the model does not know, say.</summary>
    Rejected,
    ContentFilter,
    Refusal,
    Truncated,
    Empty,

    /// <summary>What came is no answer of the model at all.</summary>
    BadAnswer,
    BadJson,
    WrongSchema,
    Length,
    Markup,
    Tongue,
    OutOfRole,
    MissingFigure,
    NewFigure,
    NewName,

    /// <summary>A fault of our own.</summary>
    Fault,
}

internal static class Fallbacks
{
    /// <summary>As metrics and logs call it: <c>content_filter</c>.</summary>
    public static string Name(this Fallback fallback) => JsonNamingPolicy.SnakeCaseLower.ConvertName(fallback.ToString());

    /// <summary>Whether the service itself is at fault, so that asking again would cost everybody's time.</summary>
    public static bool IsOutage(this Fallback fallback) => fallback
        is Fallback.Timeout or Fallback.Unreachable or Fallback.Unauthorized or Fallback.NotFound or Fallback.RateLimited or Fallback.ServerError or Fallback.Rejected or Fallback.BadAnswer;

    /// <summary>Whether a second try may help.</summary>
    public static bool MayPass(this Fallback fallback) => fallback is Fallback.Unreachable or Fallback.RateLimited or Fallback.ServerError;
}
