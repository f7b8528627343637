using System.Collections.Immutable;

namespace Coach.Skills;

/// <summary>A skill and how well somebody masters it.</summary>
public sealed record MappedSkill(Skill Skill, Mastery Mastery);

/// <summary>Where somebody stands in every skill, in the order of the map.</summary>
public sealed record SkillMap(ImmutableArray<MappedSkill> Skills)
{
    /// <summary>The skill with the lowest mean among those of which enough is known; null where that is none.</summary>
    public MappedSkill? Weakest => Skills.Where(mapped => mapped.Mastery.IsKnown).MinBy(mapped => mapped.Mastery.Mean);

    /// <summary>Evidence of a skill that is not on the map is left out.</summary>
    public static SkillMap Of(ImmutableArray<Skill> skills, IEnumerable<Evidence> evidence, MasteryRules rules, DateTimeOffset now)
    {
        var bySkill = evidence.ToLookup(piece => piece.Skill);
        return new SkillMap([.. skills.Select(skill => new MappedSkill(skill, Mastery.Of(bySkill[skill.Id], rules, now)))]);
    }
}
