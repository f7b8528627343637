using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Content.Skills;

[Describe("How answers become the bar of a skill: how much each tells, how fast it ages, and the words for what comes out.")]
internal sealed record MasteryFile
{
    private const double Percent = 100;

    [Describe("After so many days an answer tells half as much, after twice as many a quarter."), Range(1, 3650)]
    public required int HalfLifeDays { get; init; }

    [Describe("What all answers on a skill must still tell together, or nothing is said of it: 200, and where it is left out, is two ordinary answers of today."), Range(0, 10000)]
    public int? LeastWeight { get; init; }

    [Describe("How much an answer tells by the difficulty of its question."), Length(3, 3)]
    public required IReadOnlyList<DifficultyWeight> Difficulties { get; init; }

    [Describe("How much an answer tells by the kind of its question; both weights are multiplied."), Length(1, 10)]
    public required IReadOnlyList<KindWeight> Kinds { get; init; }

    [Describe("Words for what comes out, from the lowest level to the highest. The first begins at 0."), Length(1, 6)]
    public required IReadOnlyList<LevelEntry> Levels { get; init; }

    public MasteryRules ToRules() => new(
        TimeSpan.FromDays(HalfLifeDays),
        Difficulties.ToImmutableDictionary(entry => entry.Difficulty, entry => entry.Weight / Percent),
        Kinds.ToImmutableDictionary(entry => entry.Kind, entry => entry.Weight / Percent),
        [.. Levels.Select(level => new MasteryLevel(level.From / Percent, level.Name))])
    {
        LeastWeight = (LeastWeight ?? 200) / Percent,
    };
}

[Describe("A difficulty and what it weighs.")]
internal sealed record DifficultyWeight : FileRecord
{
    [Describe("1, 2 or 3, as the questions say."), Range(1, 3)]
    public required int Difficulty { get; init; }

    [Describe("100 for an ordinary answer, more for one that tells more."), Range(10, 1000)]
    public required int Weight { get; init; }
}

[Describe("A kind of question and what it weighs.")]
internal sealed record KindWeight : FileRecord
{
    [Describe("As the questions say.")]
    public required QuestionKind Kind { get; init; }

    [Describe("100 for an ordinary answer, more where guessing is harder."), Range(10, 1000)]
    public required int Weight { get; init; }
}

[Describe("One level.")]
internal sealed record LevelEntry : FileRecord
{
    [Describe("The best guess, in percent, from which on the skill is called so."), Range(0, 100)]
    public required int From { get; init; }

    [Describe("What people see."), Length(1, 40)]
    public required LocalText Name { get; init; }
}

internal static class MasteryFileRules
{
    public static IEnumerable<Problem> Check(ImmutableArray<Written<MasteryFile>> files)
    {
        foreach (var (path, file) in files)
        {
            foreach (var twin in file.Difficulties.GroupBy(entry => entry.Difficulty).SelectMany(group => group.Skip(1)))
                yield return new Problem(path, twin.Line, $"the difficulty {twin.Difficulty} stands here twice");
            foreach (var twin in file.Kinds.GroupBy(entry => entry.Kind).SelectMany(group => group.Skip(1)))
                yield return new Problem(path, twin.Line, $"the kind '{Rules.KeyOf(twin.Kind.ToString())}' stands here twice");
            foreach (var missing in Enum.GetValues<QuestionKind>().Except(file.Kinds.Select(entry => entry.Kind)))
                yield return new Problem(path, 1, $"'kinds' has no weight for '{Rules.KeyOf(missing.ToString())}'");
            if (file.Levels is [{ From: not 0 } first, ..])
                yield return new Problem(path, first.Line, $"the first level must begin at 0, or whoever is below it has none, found {first.From}");
            foreach (var (lower, higher) in file.Levels.Zip(file.Levels.Skip(1)).Where(pair => pair.First.From >= pair.Second.From))
                yield return new Problem(path, higher.Line, $"the levels must rise, found {higher.From} after {lower.From}");
        }
    }
}
