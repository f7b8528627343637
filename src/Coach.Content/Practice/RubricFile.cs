using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("What a debrief looks at: ten items, 0 to 5 each.")]
internal sealed record RubricFile : FileRecord
{
    [Describe("The items."), Length(10, 10)]
    public required IReadOnlyList<ItemEntry> Items { get; init; }
}

[Describe("One item.")]
internal sealed record ItemEntry : FileRecord
{
    [Describe("Its name."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("What people see."), Length(1, 60)]
    public required LocalText Name { get; init; }

    [Describe("The skill that it tells of: an id of skills/skills.yaml."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required Said Skill { get; init; }

    [Describe("Moves and happenings that speak for it."), Length(1, 12)]
    public required IReadOnlyList<Said> For { get; init; }

    [Describe("Moves and happenings that speak against it."), Length(1, 12)]
    public IReadOnlyList<Said> Against { get; init; } = [];

    [Describe("How many kinds of what speaks for it make a full score."), Range(1, 5)]
    public int Enough { get; init; } = 2;

    [Describe("What a call must have had for it to be missed; without this key every call needs it.")]
    public Occasion? Occasion { get; init; }

    [Describe("What is said where there was no occasion: then it counts neither way."), Length(1, 200)]
    public LocalText? NoOccasion { get; init; }

    [Describe("The score where nothing was shown, for or against: 1 for what every call needs, more for what only some do."), Range(0, 5)]
    public required int Unshown { get; init; }

    [Describe("The one thing to try next where it went badly."), Length(1, 300)]
    public required LocalText Advice { get; init; }

    [Describe("Praise and a harder goal, for a call that lacked nothing."), Length(1, 300)]
    public required LocalText Stretch { get; init; }

    [Describe("Why it matters on a call."), Length(1, 300)]
    public required LocalText Because { get; init; }

    public RubricItem ToItem() => new(Id, Name, Skill.Text, [.. For.Select(said => said.Text)], [.. Against.Select(said => said.Text)], Enough, Unshown, Occasion, NoOccasion, Advice, Stretch, Because);
}
