using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("A move of the agent, and the rules by which it is found in what they write.")]
internal sealed record MovesFile : FileRecord
{
    [Describe("Its name, as in open_question. The file is called after it.")]
    public required Said Move { get; init; }

    [Describe("What the agent does with it, in one sentence; shown in the debrief."), Length(1, 200)]
    public required LocalText Means { get; init; }

    [Describe("For a bad move what to do instead, for a good one why it helps; shown in the debrief."), Length(1, 300)]
    public required LocalText Instead { get; init; }

    [Describe("The rules; each must fire on three different example lines at least."), Length(1, 100)]
    public required IReadOnlyList<RuleEntry> Rules { get; init; }
}

[Describe("One rule: a group of patterns that say the same thing.")]
internal sealed record RuleEntry : FileRecord
{
    [Describe("The rule's own name, as in you-should-have."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("The patterns, any of which is enough. The words that it finds are the evidence."), Length(1, 100)]
    public required IReadOnlyList<Said> Find { get; init; }

    [Describe("In which sentences it looks: any, statement or question.")]
    public RuleScope In { get; init; }

    [Describe("One of these patterns must stand in the same sentence, too."), Length(1, 100)]
    public IReadOnlyList<Said> With { get; init; } = [];

    [Describe("One of these patterns must stand somewhere in the line."), Length(1, 100)]
    public IReadOnlyList<Said> WithLine { get; init; } = [];

    [Describe("None of these patterns may stand in the same sentence."), Length(1, 100)]
    public IReadOnlyList<Said> Unless { get; init; } = [];

    [Describe("None of these patterns may stand anywhere in the line."), Length(1, 100)]
    public IReadOnlyList<Said> UnlessLine { get; init; } = [];

    [Describe("None of these patterns may stand within the three words before the find."), Length(1, 100)]
    public IReadOnlyList<Said> UnlessBefore { get; init; } = [];

    [Describe("true when a 'not' beside the find makes no difference.")]
    public bool Negated { get; init; }

    [Describe("true when quoted and reported words count, too.")]
    public bool Reported { get; init; }

    public IEnumerable<Said> Patterns() => [.. Find, .. With, .. WithLine, .. Unless, .. UnlessLine, .. UnlessBefore];

    public MoveRule ToRule(Move move, string path) => new(move, Id, Texts(Find), $"{path}:{Line}")
    {
        In = In,
        With = Texts(With),
        WithLine = Texts(WithLine),
        Unless = Texts(Unless),
        UnlessLine = Texts(UnlessLine),
        UnlessBefore = Texts(UnlessBefore),
        Negated = Negated,
        Reported = Reported,
    };

    private static ImmutableArray<string> Texts(IReadOnlyList<Said> lines) => [.. lines.Select(line => line.Text)];
}
