using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Skills;
using Coach.Skills;
using Coach.Words;

namespace Coach.Bot.Tests.Skills;

/// <summary>Every card of this feature, by the name of its approved file.</summary>
internal static class SkillsCards
{
    public static IReadOnlyDictionary<string, Func<Language, CardTokens, AdaptiveCard>> All { get; } = new Dictionary<string, Func<Language, CardTokens, AdaptiveCard>>
    {
        ["skills-newcomer"] = (language, tokens) => Card(language, tokens, _ => (0, 0)),
        ["skills-some-evidence"] = (language, tokens) => Card(language, tokens, number => number < 4 ? (number, 1) : (0, 0)),
        ["skills-strong-and-weak"] = (language, tokens) => Card(language, tokens, number => number switch { 5 => (38, 1), 6 => (3, 9), < 3 => (1, 1), _ => (0, 0) }),
        ["skills-due"] = (language, tokens) => Card(language, tokens, number => number is 6 ? (3, 9) : (0, 0), due: 2),
        ["skills-all-known"] = (language, tokens) => Card(language, tokens, number => (4 + number * 3, 22 - number * 2)),
        ["skills-enough-today"] = (language, tokens) => Card(language, tokens, number => number is 6 ? (3, 9) : (0, 0), due: 2, isEnough: true),
        ["skills-outdated"] = (language, tokens) => Card(language, tokens, number => number switch { 5 => (38, 1), 6 => (6, 0), < 3 => (1, 1), _ => (0, 0) }, daysAgo: 150),
        ["skills-all-strong"] = (language, tokens) => Card(language, tokens, number => (60 + number, 0)),
    };

    /// <summary>As many right and wrong answers on each skill as the function says, none of them old.</summary>
    private static AdaptiveCard Card(Language language, CardTokens tokens, Func<int, (int Right, int Wrong)> answers, int due = 0, bool isEnough = false, double daysAgo = 0)
    {
        var (visit, playbook) = (Scene.Visit(Scene.Ayesha(language)), Scene.Playbook);
        var evidence = playbook.Skills.SelectMany((skill, number) => Pieces(skill, answers(number), daysAgo));
        var map = SkillMap.Of(playbook.Skills, evidence, playbook.Mastery, Scene.Now);
        return SkillsCard.For(visit, tokens, map, NextStep.Of(map, playbook.Mastery, due, isEnough, _ => true));
    }

    private static IEnumerable<Evidence> Pieces(Skill skill, (int Right, int Wrong) answers, double daysAgo) =>
        Enumerable.Range(0, answers.Right + answers.Wrong).Select(number => new Evidence(skill.Id, number < answers.Right ? 1 : 0, 1, Scene.Now.AddDays(-daysAgo)));
}
