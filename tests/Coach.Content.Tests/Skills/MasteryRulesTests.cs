using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Content.Tests.Skills;

public sealed class MasteryRulesTests : IDisposable
{
    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void What_is_written_in_percent_and_days_is_read_as_shares_and_time()
    {
        var rules = _dialogs.Playbook().Mastery;

        Assert.Equal(TimeSpan.FromDays(30), rules.HalfLife);
        Assert.Equal(2, rules.LeastWeight);
        Assert.Equal((0.5, 1, 1.5), (rules.Difficulties[1], rules.Difficulties[2], rules.Difficulties[3]));
        Assert.Equal((1, 1.5), (rules.Kinds[QuestionKind.Single], rules.Kinds[QuestionKind.ShortAnswer]));
        Assert.Equal([new MasteryLevel(0, new LocalText("Beginner")), new MasteryLevel(0.7, new LocalText("Good"))], rules.Levels.AsEnumerable());
    }

    [Fact]
    public void How_much_evidence_must_be_left_can_be_said()
    {
        _dialogs.Replace(Dialogs.Mastery, "half-life-days: 30", "half-life-days: 30\nleast-weight: 350");

        Assert.Equal(3.5, _dialogs.Playbook().Mastery.LeastWeight);
    }

    [Theory]
    [InlineData("half-life-days: 30", "half-life-days: 0", 1, "'half-life-days' must be 1 to 3650, found 0")]
    [InlineData("{difficulty: 3, weight: 150}", "{difficulty: 2, weight: 150}", 2, "the difficulty 2 stands here twice")]
    [InlineData("{kind: multiple, weight: 120}", "{kind: single, weight: 120}", 5, "the kind 'single' stands here twice")]
    [InlineData("  - {kind: ordering, weight: 120}\n", "", 1, "'kinds' has no weight for 'ordering'")]
    [InlineData("{from: 0, name: {en: Beginner}}", "{from: 10, name: {en: Beginner}}", 10, "the first level must begin at 0, or whoever is below it has none, found 10")]
    [InlineData("{from: 70, name: {en: Good}}", "{from: 0, name: {en: Good}}", 11, "the levels must rise, found 0 after 0")]
    [InlineData("weight: 150}]", "weight: 5}]", 2, "'weight' must be 10 to 1000, found 5")]
    [InlineData("kind: best-line", "kind: best", 8, "'kind' must be single, multiple, ordering, short-answer or best-line, found 'best'")]
    public void What_is_wrong_is_told_where_it_stands(string good, string bad, int line, string sentence)
    {
        _dialogs.Replace(Dialogs.Mastery, good, bad);

        Assert.Contains($"dialogs/skills/mastery.yaml:{line}: {sentence}", _dialogs.Problems());
    }
}
