using System.Collections.Immutable;
using System.Globalization;
using Coach.Content.Yaml;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Content;

/// <summary>How much content there is, for <c>check --summary</c>.</summary>
public sealed record ContentSummary(
    int Skills,
    int Commands,
    int Questions,
    ImmutableArray<(string Skill, int Questions)> PerSkill,
    ImmutableArray<(QuestionKind Kind, int Questions)> PerKind,
    ImmutableArray<(int Difficulty, int Questions)> PerDifficulty,
    ImmutableArray<(Language Language, int Questions)> PerLanguage)
{
    public static ContentSummary Of(Playbook playbook) => new(
        playbook.Skills.Length,
        playbook.Commands.Length,
        playbook.Questions.Length,
        [.. playbook.Skills.Select(skill => (skill.Id, playbook.Questions.Count(question => question.Skill == skill.Id)))],
        [.. Enum.GetValues<QuestionKind>().Select(kind => (kind, playbook.Questions.Count(question => question.Kind == kind)))],
        [.. playbook.Questions.CountBy(question => question.Difficulty).OrderBy(count => count.Key).Select(count => (count.Key, count.Value))],
        [.. Languages.All.Select(language => (language, playbook.Questions.Count(question => question.Speaks(language))))]);

    public IEnumerable<string> Lines() =>
    [
        $"{Skills} skills, {Commands} commands, {Questions} questions",
        Line("skill", PerSkill.Select(count => (count.Skill, count.Questions))),
        Line("kind", PerKind.Select(count => (Rules.KeyOf(count.Kind.ToString()), count.Questions))),
        Line("difficulty", PerDifficulty.Select(count => (count.Difficulty.ToString(CultureInfo.InvariantCulture), count.Questions))),
        Line("language", PerLanguage.Select(count => (count.Language.ToString(), count.Questions))),
    ];

    private static string Line(string by, IEnumerable<(string Of, int Questions)> counts) =>
        $"questions by {by}: {string.Join(", ", counts.Select(count => $"{count.Of} {count.Questions}"))}";
}
