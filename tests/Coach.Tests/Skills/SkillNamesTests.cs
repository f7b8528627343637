using System.Collections.Immutable;
using Coach.Skills;
using Coach.Words;

namespace Coach.Tests.Skills;

public sealed class SkillNamesTests
{
    private static readonly ImmutableArray<Skill> Map =
    [
        Of("active-listening", "Active listening", "توجہ سے سننا"),
        Of("de-escalation", "De-escalation", "غصہ ٹھنڈا کرنا"),
        Of("empathy", "Empathy", "ہمدردی"),
        Of("language", "Language", null),
    ];

    [Theory]
    [InlineData("empathy", "empathy")]
    [InlineData(" EMPATHY? ", "empathy")]
    [InlineData("ہمدردی", "empathy")]
    [InlineData("هَمدردي", "empathy")]
    [InlineData("Active Listening", "active-listening")]
    [InlineData("active-listening", "active-listening")]
    [InlineData("غصہ ٹھنڈا کرنا", "de-escalation")]
    [InlineData("language", "language")]
    public void A_skill_is_found_by_its_id_and_its_names(string said, string skill) => Assert.Equal(skill, SkillNames.Find(Map, said)?.Id);

    [Theory]
    [InlineData("empaty", "empathy")]
    [InlineData("epmathy", "empathy")]
    [InlineData("deescalation", "de-escalation")]
    [InlineData("de esclation", "de-escalation")]
    [InlineData("activ lisening", "active-listening")]
    [InlineData("ہمدرردی", "empathy")]
    public void A_slip_in_four_letters_is_forgiven(string said, string skill) => Assert.Equal(skill, SkillNames.Find(Map, said)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("e")]
    [InlineData("listening")]
    [InlineData("emptily")]
    [InlineData("cricket")]
    public void What_is_further_off_names_no_skill(string said) => Assert.Null(SkillNames.Find(Map, said));

    [Fact]
    public void A_map_without_skills_has_none_to_find() => Assert.Null(SkillNames.Find([], "empathy"));

    private static Skill Of(string id, string english, string? urdu) => new(id, new LocalText(english, urdu), new LocalText("What it means."), ["QA"]);
}
