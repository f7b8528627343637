using Coach.Practice;

namespace Coach.Content.Practice;

/// <summary>Every example must be read right, and every rule must fire on several: one that exists for a single line is a defect.</summary>
internal static class ExampleRules
{
    private const int Fewest = 3;

    public static IEnumerable<Problem> CheckLines(MoveContent content)
    {
        foreach (var example in content.Examples)
        {
            var sighting = content.Reader.Read(example.Text).Moves.FirstOrDefault(sighting => sighting.Move == example.Move);
            if (example.Fires && sighting is null)
                yield return new Problem(example.File, example.Line, $"'{example.Text}' should show '{example.Move.Name()}', but no rule of it fires");
            if (!example.Fires && sighting is not null)
                yield return new Problem(example.File, example.Line, $"'{example.Text}' should not show '{example.Move.Name()}', but the rule '{sighting.Rule}' fires on '{example.Text.Substring(sighting.Start, sighting.Length)}'");
        }
    }

    public static IEnumerable<Problem> CheckRules(MoveContent content)
    {
        var fired = content.Examples
            .DistinctBy(example => example.Text)
            .SelectMany(example => content.Reader.Firing(example.Text))
            .CountBy(rule => rule)
            .ToDictionary();
        foreach (var rule in content.Reader.Rules)
        {
            var count = fired.GetValueOrDefault(rule);
            var (file, line) = Place(rule.Source);
            if (count < Fewest)
                yield return new Problem(file, line, $"the rule '{rule.Id}' fires on {count} of the examples, and three different ones are the least: write more, or take the rule out");
        }
    }

    private static (string File, int Line) Place(string source) =>
        source.LastIndexOf(':') is > 0 and var colon && int.TryParse(source[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture, out var line) ? (source[..colon], line) : (source, 1);
}
