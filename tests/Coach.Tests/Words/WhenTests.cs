using Coach.Words;

namespace Coach.Tests.Words;

public sealed class WhenTests
{
    private static readonly WhenPhrases Phrases = Fill();
    private static readonly TimeZoneInfo Karachi = TimeZoneInfo.FindSystemTimeZoneById("Asia/Karachi");

    [Theory]
    [InlineData("2026-03-02T09:00:00Z", "now")]
    [InlineData("2025-03-02T09:00:00Z", "now")]
    [InlineData("2026-03-02T09:00:01Z", "in one minute")]
    [InlineData("2026-03-02T09:01:00Z", "in one minute")]
    [InlineData("2026-03-02T09:01:01Z", "in 2 minutes")]
    [InlineData("2026-03-02T09:59:00Z", "in 59 minutes")]
    [InlineData("2026-03-02T09:59:01Z", "today at 14:59")]
    [InlineData("2026-03-02T18:59:59Z", "today at 23:59")]
    [InlineData("2026-03-02T19:00:00Z", "tomorrow")]
    [InlineData("2026-03-03T18:59:59Z", "tomorrow")]
    [InlineData("2026-03-03T19:00:00Z", "on Wednesday")]
    [InlineData("2026-03-08T18:59:59Z", "on Sunday")]
    [InlineData("2026-03-08T19:00:00Z", "on 9 March")]
    [InlineData("2026-12-31T18:59:59Z", "on 31 December")]
    [InlineData("2026-12-31T19:00:00Z", "on 1 January 2027")]
    [InlineData("2126-02-05T09:00:00Z", "on 5 February 2126")]
    public void In_Karachi_the_days_begin_five_hours_before_UTC(string at, string said) => Assert.Equal(said, Say(at, "2026-03-02T09:00:00Z", Karachi));

    [Theory]
    [InlineData("2026-03-02T19:30:00Z", "today at 19:30")]
    [InlineData("2026-03-03T00:00:00Z", "tomorrow")]
    [InlineData("2026-03-03T23:59:59Z", "tomorrow")]
    [InlineData("2026-03-04T00:00:00Z", "on Wednesday")]
    public void In_UTC_they_begin_at_midnight_there(string at, string said) => Assert.Equal(said, Say(at, "2026-03-02T09:00:00Z", TimeZoneInfo.Utc));

    [Fact]
    public void Within_the_hour_it_is_minutes_also_over_midnight() => Assert.Equal("in 20 minutes", Say("2026-03-02T19:10:00Z", "2026-03-02T18:50:00Z", Karachi));

    [Fact]
    public void Another_language_is_said_in_its_own_words() =>
        Assert.Equal("ur Wednesday", Phrases.In(Language.Urdu, At("2026-03-04T09:00:00Z"), At("2026-03-02T09:00:00Z"), Karachi).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));

    [Fact]
    public void The_first_name_that_is_a_zone_counts_and_where_none_is_it_is_UTC()
    {
        Assert.Equal("Asia/Karachi", Zones.First("Asia/Karachi", "Europe/London").Id);
        Assert.Equal("Europe/London", Zones.First(null, "", "Mars/Olympus", "Europe/London").Id);
        foreach (var name in new[] { null, "", " ", "Mars/Olympus", "../../etc/passwd", "/etc/passwd", "posixrules/..", new string('x', 5000), "Asia/Karachi\0", "\uD800" })
            Assert.Equal(TimeZoneInfo.Utc, Zones.First(name));
    }

    [Fact]
    public void A_day_begins_at_midnight_of_the_zone()
    {
        Assert.Equal(At("2026-03-01T19:00:00Z"), Karachi.StartOfDay(At("2026-03-02T18:59:59Z")));
        Assert.Equal(At("2026-03-02T19:00:00Z"), Karachi.StartOfDay(At("2026-03-02T19:00:00Z")));
        Assert.Equal(At("2026-03-02T00:00:00Z"), TimeZoneInfo.Utc.StartOfDay(At("2026-03-02T18:59:59Z")));
    }

    private static string Say(string at, string now, TimeZoneInfo zone) => Phrases.In(Language.English, At(at), At(now), zone);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    private static WhenPhrases Fill() => new()
    {
        Now = Of("now"),
        InMinutes = new Phrase(new PhraseForms("in {count} minutes", "in one minute"), new PhraseForms("ur {count}")),
        TodayAt = Of("today at {time}"),
        Tomorrow = Of("tomorrow"),
        OnWeekday = new Phrase(new PhraseForms("on {weekday}"), new PhraseForms("ur {weekday}")),
        OnDate = Of("on {day} {month}"),
        OnDateOfYear = Of("on {day} {month} {year}"),
        Monday = Of("Monday"),
        Tuesday = Of("Tuesday"),
        Wednesday = Of("Wednesday"),
        Thursday = Of("Thursday"),
        Friday = Of("Friday"),
        Saturday = Of("Saturday"),
        Sunday = Of("Sunday"),
        January = Of("January"),
        February = Of("February"),
        March = Of("March"),
        April = Of("April"),
        May = Of("May"),
        June = Of("June"),
        July = Of("July"),
        August = Of("August"),
        September = Of("September"),
        October = Of("October"),
        November = Of("November"),
        December = Of("December"),
    };

    private static Phrase Of(string text) => new(new PhraseForms(text), new PhraseForms(text));
}
