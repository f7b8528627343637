namespace Coach.Words;

/// <summary>The time zone in which somebody lives.</summary>
public static class Zones
{
    private const int Longest = 64;

    /// <summary>The first of the names that is a zone, IANA or Windows; UTC where none is, as on a machine that does not know a new one.</summary>
    public static TimeZoneInfo First(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (Find(name) is { } zone)
                return zone;
        }

        return TimeZoneInfo.Utc;
    }

    public static bool IsKnown(string? name) => Find(name) is not null;

    /// <summary>The instant at which the day began in the zone.</summary>
    public static DateTimeOffset StartOfDay(this TimeZoneInfo zone, DateTimeOffset now)
    {
        var midnight = TimeZoneInfo.ConvertTime(now, zone).Date;
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }

    private static TimeZoneInfo? Find(string? name) =>
        name is { Length: > 0 and <= Longest } && !name.Contains('.', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
