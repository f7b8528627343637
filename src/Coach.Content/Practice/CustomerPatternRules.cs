using System.Collections.Immutable;
using Coach.Content.Yaml;
using Coach.Practice.Reading;

namespace Coach.Content.Practice;

/// <summary>Every pattern of customers and topics can be read.</summary>
internal static class CustomerPatternRules
{
    public static IEnumerable<Problem> Check(ImmutableArray<Written<object>> files, IMoveReader reader) =>
        from file in files
        from said in Patterns(file.Content)
        let wrong = Wrong(said.Text, reader)
        where wrong is not null
        select new Problem(file.Path, said.Line, $"the pattern '{said.Text}' cannot be read: {wrong}");

    private static IEnumerable<Said> Patterns(object content) => content switch
    {
        TopicsFile topics => topics.Topics.Values.SelectMany(topic => topic.Asked),
        CustomerFile customer =>
        [
            .. customer.Facts.SelectMany(fact => fact.Asked),
            .. customer.Steps.SelectMany(step => step.Done),
            .. customer.Limits.SelectMany(limit => limit.Promised.Concat(limit.Told)),
            .. customer.HotButtons.SelectMany(button => button.When),
        ],
        _ => [],
    };

    private static string? Wrong(string pattern, IMoveReader reader)
    {
        try
        {
            reader.Compile(pattern);
            return null;
        }
        catch (PatternException fault)
        {
            return fault.Message;
        }
    }
}
