using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>How a line bears on the customer's case.</summary>
/// <param name="Asked">Facts that were asked for, told before or not.</param>
/// <param name="Unknown">Topics that were asked for and that the customer knows nothing of.</param>
/// <param name="Done">Steps taken in this line, done before or not.</param>
/// <param name="Offered">Steps that the line asks about.</param>
/// <param name="AsksElse">It asks something that is none of these.</param>
public sealed record CaseReading(
    ImmutableArray<Fact> Asked,
    ImmutableArray<Topic> Unknown,
    ImmutableArray<Step> Done,
    ImmutableArray<Step> Offered,
    ImmutableArray<Limit> Promised,
    ImmutableArray<Limit> Told,
    ImmutableArray<HotButton> Pressed,
    bool AsksElse)
{
    public static CaseReading Of(AgentLine line, CustomerPatterns patterns)
    {
        var words = line.Words;
        ImmutableArray<Fact> asked = [.. patterns.Facts.Where(one => one.Patterns.Any(pattern => Asking.Asks(line, pattern))).Select(one => one.Fact)];
        ImmutableArray<Topic> unknown = [.. patterns.Unknown.Where(one => one.Patterns.Any(pattern => Asking.Asks(line, pattern))).Select(one => one.Topic)];
        ImmutableArray<Step> done = [.. patterns.Steps.Where(one => one.Patterns.Any(pattern => Asking.States(words, pattern))).Select(one => one.Step)];
        ImmutableArray<Step> offered = [.. patterns.Steps.Where(one => one.Patterns.Any(pattern => Asking.Offers(words, pattern))).Select(one => one.Step).Except(done)];
        ImmutableArray<Limit> told = [.. patterns.Told.Where(one => one.Patterns.Any(pattern => pattern.Matches(words) is not null)).Select(one => one.Limit)];
        return new CaseReading(
            asked,
            asked.IsEmpty ? unknown : [],
            done,
            offered,
            [.. patterns.Promised.Where(one => one.Patterns.Any(pattern => Asking.States(words, pattern))).Select(one => one.Limit).Except(told)],
            told,
            [.. patterns.HotButtons.Where(one => one.Patterns.Any(pattern => pattern.Matches(words) is not null)).Select(one => one.Button)],
            asked.IsEmpty && offered.IsEmpty && words.Questions.Contains(true));
    }
}
