namespace Coach.Content.Tests.Skills;

public sealed class SkillRulesTests
{
    [Fact]
    public void A_skill_written_twice()
    {
        using var dialogs = new Dialogs();
        dialogs.Replace(Dialogs.Skills, "    kpis: [CSAT, QA]", "    kpis: [CSAT, QA]\n  - {id: empathy, name: {en: Again}, means: {en: Again}, kpis: [QA]}");

        Assert.Equal(["dialogs/skills/skills.yaml:6: the skill 'empathy' already stands in line 2"], dialogs.Problems());
    }
}
