using System.Collections.Immutable;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Tests.Skills;

internal static class Evidences
{
    public const string Empathy = "empathy";

    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public static MasteryRules Rules { get; } = new(
        TimeSpan.FromDays(60),
        ImmutableDictionary<int, double>.Empty.Add(1, 0.75).Add(2, 1).Add(3, 1.25),
        ImmutableDictionary<QuestionKind, double>.Empty.Add(QuestionKind.Single, 1).Add(QuestionKind.ShortAnswer, 1.5),
        [new MasteryLevel(0, new LocalText("Low")), new MasteryLevel(0.5, new LocalText("Middle")), new MasteryLevel(0.8, new LocalText("High"))]);

    public static Evidence Piece(double credit, double weight = 1, double daysAgo = 0, string skill = Empathy) => new(skill, credit, weight, Now - TimeSpan.FromDays(daysAgo));

    public static Evidence[] Pieces(int right, int wrong, double daysAgo = 0, string skill = Empathy) =>
        [.. Enumerable.Range(0, right + wrong).Select(number => Piece(number < right ? 1 : 0, daysAgo: daysAgo, skill: skill))];

    public static Mastery Of(params IEnumerable<Evidence> evidence) => Mastery.Of(evidence, Rules, Now);

    public static double Width(this Mastery mastery)
    {
        var (low, high) = mastery.Interval();
        return high - low;
    }
}
