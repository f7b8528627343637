using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>What a find of a pattern means for the case.</summary>
internal enum Bearing
{
    Asks,
    Does,
    Offers,
    Promises,
    Tells,
    Presses,
}

/// <summary>A part of the customer's file that a pattern belongs to.</summary>
internal sealed record CasePart(Bearing Bearing, string Id)
{
    /// <summary>What is only quoted or reported does not count; what is done or promised must not be denied in between.</summary>
    public SearchRules Search => new(Masked: false, Negators: Bearing is not (Bearing.Does or Bearing.Promises));
}

/// <summary>A customer's patterns, ready to be looked for.</summary>
public sealed class CustomerPatterns
{
    private readonly PatternIndex<CasePart> _own;
    private readonly PatternIndex<CasePart> _topics;

    internal CustomerPatterns(Customer customer, IMoveReader reader, PatternIndex<CasePart> topics)
    {
        Customer = customer;
        _topics = topics;
        _own = Index(
            reader,
            [
                .. customer.Facts.Select(fact => (new CasePart(Bearing.Asks, fact.Id), fact.Asked)),
                .. customer.Steps.Select(step => (new CasePart(Bearing.Does, step.Id), step.Done)),
                .. customer.Steps.Select(step => (new CasePart(Bearing.Offers, step.Id), step.Done)),
                .. customer.Limits.Select(limit => (new CasePart(Bearing.Promises, limit.Id), limit.Promised)),
                .. customer.Limits.Select(limit => (new CasePart(Bearing.Tells, limit.Id), limit.Told)),
                .. customer.HotButtons.Select(button => (new CasePart(Bearing.Presses, button.Id), button.When)),
            ]);
    }

    public Customer Customer { get; }

    internal static PatternIndex<CasePart> Topics(ImmutableArray<Topic> topics, IMoveReader reader) =>
        Index(reader, topics.Select(topic => (new CasePart(Bearing.Asks, topic.Id), topic.Asked)));

    /// <summary>The parts that the line is about, each with its sentence.</summary>
    internal ImmutableArray<(CasePart Part, int Sentence)> Found(AgentLine line) =>
    [
        .. Finds(_own, line).Select(find => (find.Part, line.Words.All[find.Find.First].Sentence)),
    ];

    /// <summary>The topics that the line asks about.</summary>
    internal HashSet<string> Topics(AgentLine line) =>
        [.. Finds(_topics, line).Select(find => find.Part.Id)];

    private static IEnumerable<(CasePart Part, WordSpan Find)> Finds(PatternIndex<CasePart> patterns, AgentLine line) =>
        patterns.Finds(line.Words, part => part.Search).Where(find => Asking.Holds(line, find.Owner.Bearing, find.Find));

    private static PatternIndex<CasePart> Index(IMoveReader reader, IEnumerable<(CasePart Part, ImmutableArray<string> Patterns)> parts) =>
        new(parts.SelectMany(one => one.Patterns.Select(pattern => (one.Part, reader.Compile(pattern)))));
}
