using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>A customer's patterns, ready to be looked for.</summary>
public sealed class CustomerPatterns
{
    public CustomerPatterns(Customer customer, PracticeBook book)
    {
        var reader = book.Reader;
        Facts = [.. customer.Facts.Select(fact => (fact, Compiled(reader, fact.Asked)))];
        Steps = [.. customer.Steps.Select(step => (step, Compiled(reader, step.Done)))];
        Promised = [.. customer.Limits.Select(limit => (limit, Compiled(reader, limit.Promised)))];
        Told = [.. customer.Limits.Select(limit => (limit, Compiled(reader, limit.Told)))];
        HotButtons = [.. customer.HotButtons.Select(button => (button, Compiled(reader, button.When)))];
        Unknown = [.. book.Topics.Where(topic => customer.Facts.All(fact => fact.Topic != topic.Id)).Select(topic => (topic, Compiled(reader, topic.Asked)))];
    }

    public ImmutableArray<(Fact Fact, ImmutableArray<LinePattern> Patterns)> Facts { get; }

    public ImmutableArray<(Step Step, ImmutableArray<LinePattern> Patterns)> Steps { get; }

    public ImmutableArray<(Limit Limit, ImmutableArray<LinePattern> Patterns)> Promised { get; }

    public ImmutableArray<(Limit Limit, ImmutableArray<LinePattern> Patterns)> Told { get; }

    public ImmutableArray<(HotButton Button, ImmutableArray<LinePattern> Patterns)> HotButtons { get; }

    /// <summary>What agents often ask and this customer does not know.</summary>
    public ImmutableArray<(Topic Topic, ImmutableArray<LinePattern> Patterns)> Unknown { get; }

    private static ImmutableArray<LinePattern> Compiled(IMoveReader reader, ImmutableArray<string> patterns) => [.. patterns.Select(reader.Compile)];
}
