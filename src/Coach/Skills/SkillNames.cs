using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Skills;

/// <summary>Finds the skill that somebody means: by id or by name in either language, a slip of the finger or two forgiven.</summary>
public static class SkillNames
{
    private const int LettersPerSlip = 4;

    public static Skill? Find(ImmutableArray<Skill> skills, string said)
    {
        var form = Normal.Form(said);
        if (form.Length is 0)
            return null;

        var (skill, slips) = skills
            .Select(skill => (Skill: skill, Slips: Names(skill).Min(name => EditDistance.Between(form, name))))
            .OrderBy(candidate => candidate.Slips)
            .FirstOrDefault();
        return skill is not null && slips <= form.Length / LettersPerSlip ? skill : null;
    }

    private static IEnumerable<string> Names(Skill skill) => [Normal.Form(skill.Id), Normal.Form(skill.Name.English), Normal.Form(skill.Name.In(Language.Urdu))];
}
