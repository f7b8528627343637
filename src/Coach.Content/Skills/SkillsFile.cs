using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Skills;
using Coach.Words;

namespace Coach.Content.Skills;

[Describe("The map of skills that questions, practice and mentors refer to.")]
internal sealed record SkillsFile
{
    [Describe("The skills, in the order in which people see them."), Length(1, 30)]
    public required IReadOnlyList<SkillEntry> Skills { get; init; }
}

[Describe("One skill.")]
internal sealed record SkillEntry : FileRecord
{
    [Describe("What other files call the skill, as in active-listening. It never changes: people's progress hangs on it."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("What people see."), Length(1, 60)]
    public required LocalText Name { get; init; }

    [Describe("What it means on a call, in one sentence."), Length(1, 300)]
    public required LocalText Means { get; init; }

    [Describe("The figures that it moves."), AllowedValues("CSAT", "FCR", "AHT", "QA"), Length(1, 4)]
    public required IReadOnlyList<string> Kpis { get; init; }

    public Skill ToSkill() => new(Id, Name, Means, [.. Kpis]);
}

internal static class SkillRules
{
    public static IEnumerable<Problem> Check(ImmutableArray<Written<SkillsFile>> files)
    {
        var places = new Dictionary<string, int>();
        foreach (var (path, file) in files)
        {
            foreach (var skill in file.Skills.Where(skill => !places.TryAdd(skill.Id, skill.Line)))
                yield return new Problem(path, skill.Line, $"the skill '{skill.Id}' already stands in line {places[skill.Id]}");
        }
    }
}
