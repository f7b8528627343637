using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>How a line bears on the customer's case.</summary>
/// <param name="Asked">Facts that were asked for, told before or not.</param>
/// <param name="Together">The same by sentence: what one question may mean.</param>
/// <param name="AsksUnknown">It asks for something that agents often ask, and of which this customer knows nothing.</param>
/// <param name="Done">Steps taken in this line, done before or not.</param>
/// <param name="Offered">Steps that the line asks about.</param>
/// <param name="AsksElse">It asks something that is none of these.</param>
public sealed record CaseReading(
    ImmutableArray<Fact> Asked,
    ImmutableArray<ImmutableArray<Fact>> Together,
    bool AsksUnknown,
    ImmutableArray<Step> Done,
    ImmutableArray<Step> Offered,
    ImmutableArray<Limit> Promised,
    ImmutableArray<Limit> Told,
    ImmutableArray<HotButton> Pressed,
    bool AsksElse)
{
    public static CaseReading Of(AgentLine line, CustomerPatterns patterns)
    {
        var customer = patterns.Customer;
        var finds = patterns.Found(line);
        var found = finds.Select(find => find.Part).ToHashSet();
        ImmutableArray<Fact> asked = [.. customer.Facts.Where(fact => Has(Bearing.Asks, fact.Id))];
        ImmutableArray<Step> done = [.. customer.Steps.Where(step => Has(Bearing.Does, step.Id))];
        ImmutableArray<Step> offered = [.. customer.Steps.Where(step => Has(Bearing.Offers, step.Id) && !done.Contains(step))];
        ImmutableArray<Limit> told = [.. customer.Limits.Where(limit => Has(Bearing.Tells, limit.Id))];
        return new CaseReading(
            asked,
            [
                .. finds.Where(find => find.Part.Bearing is Bearing.Asks).GroupBy(find => find.Sentence)
                    .Select(sentence => customer.Facts.Where(fact => sentence.Any(find => find.Part.Id == fact.Id)).ToImmutableArray()),
            ],
            asked.IsEmpty && patterns.Topics(line).Except(customer.Facts.Select(fact => fact.Topic)).Any(),
            done,
            offered,
            [.. customer.Limits.Where(limit => Has(Bearing.Promises, limit.Id) && !told.Contains(limit))],
            told,
            [.. customer.HotButtons.Where(button => Has(Bearing.Presses, button.Id))],
            asked.IsEmpty && offered.IsEmpty && line.Words.Questions.Contains(true));

        bool Has(Bearing bearing, string id) => found.Contains(new CasePart(bearing, id));
    }
}
