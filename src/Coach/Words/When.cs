using System.Globalization;

namespace Coach.Words;

/// <summary>An instant to come in a person's words and on their calendar: "in 10 minutes", "today at 15:40", "tomorrow", "on Thursday", "on 14 December".</summary>
public static class When
{
    private const int MinutesOfHour = 60;
    private const int DaysOfWeek = 7;

    public static string In(this WhenPhrases phrases, Language language, DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (at <= now)
            return phrases.Now.In(language);
        if (Math.Ceiling((at - now).TotalMinutes) is < MinutesOfHour and var minutes)
            return phrases.InMinutes.In(language, ("count", (int)minutes));

        var (then, today) = (TimeZoneInfo.ConvertTime(at, zone).DateTime, TimeZoneInfo.ConvertTime(now, zone).Date);
        return (then.Date - today).Days switch
        {
            0 => phrases.TodayAt.In(language, ("time", then.ToString("HH:mm", CultureInfo.InvariantCulture))),
            1 => phrases.Tomorrow.In(language),
            < DaysOfWeek => phrases.OnWeekday.In(language, ("weekday", phrases.Weekdays[(int)then.DayOfWeek].In(language))),
            _ when then.Year == today.Year => phrases.OnDate.In(language, ("day", then.Day), ("month", Month())),
            _ => phrases.OnDateOfYear.In(language, ("day", then.Day), ("month", Month()), ("year", then.Year)),
        };

        string Month() => phrases.Months[then.Month - 1].In(language);
    }

    /// <summary>An instant that is past, by its day alone: "14 December".</summary>
    public static string Day(this WhenPhrases phrases, Language language, DateTimeOffset at, TimeZoneInfo zone)
    {
        var then = TimeZoneInfo.ConvertTime(at, zone);
        return string.Create(CultureInfo.InvariantCulture, $"{then.Day} {phrases.Months[then.Month - 1].In(language)}");
    }
}
