using System.Collections.Immutable;

namespace Coach.Words;

[Describe("How the coach says when something will be. Each fits into a sentence after the verb, as in: comes back tomorrow.")]
public sealed record WhenPhrases
{
    [Describe("When it is time already.")]
    public required Phrase Now { get; init; }

    [Describe("Within the hour."), Placeholders("count")]
    public required Phrase InMinutes { get; init; }

    [Describe("Later on the same day; the time is as in 15:40."), Placeholders("time")]
    public required Phrase TodayAt { get; init; }

    [Describe("On the next day.")]
    public required Phrase Tomorrow { get; init; }

    [Describe("Within the next week, but not tomorrow."), Placeholders("weekday")]
    public required Phrase OnWeekday { get; init; }

    [Describe("Later in this year."), Placeholders("day", "month")]
    public required Phrase OnDate { get; init; }

    [Describe("In another year."), Placeholders("day", "month", "year")]
    public required Phrase OnDateOfYear { get; init; }

    [Describe("A day of the week as OnWeekday names it.")]
    public required Phrase Monday { get; init; }

    [Describe("A day of the week.")]
    public required Phrase Tuesday { get; init; }

    [Describe("A day of the week.")]
    public required Phrase Wednesday { get; init; }

    [Describe("A day of the week.")]
    public required Phrase Thursday { get; init; }

    [Describe("A day of the week.")]
    public required Phrase Friday { get; init; }

    [Describe("A day of the week.")]
    public required Phrase Saturday { get; init; }

    [Describe("A day of the week.")]
    public required Phrase Sunday { get; init; }

    [Describe("A month as dates name it.")]
    public required Phrase January { get; init; }

    [Describe("A month.")]
    public required Phrase February { get; init; }

    [Describe("A month.")]
    public required Phrase March { get; init; }

    [Describe("A month.")]
    public required Phrase April { get; init; }

    [Describe("A month.")]
    public required Phrase May { get; init; }

    [Describe("A month.")]
    public required Phrase June { get; init; }

    [Describe("A month.")]
    public required Phrase July { get; init; }

    [Describe("A month.")]
    public required Phrase August { get; init; }

    [Describe("A month.")]
    public required Phrase September { get; init; }

    [Describe("A month.")]
    public required Phrase October { get; init; }

    [Describe("A month.")]
    public required Phrase November { get; init; }

    [Describe("A month.")]
    public required Phrase December { get; init; }

    /// <summary>By the number of <see cref="System.DayOfWeek"/>.</summary>
    internal ImmutableArray<Phrase> Weekdays => [Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday];

    internal ImmutableArray<Phrase> Months => [January, February, March, April, May, June, July, August, September, October, November, December];
}
