using Coach.Quiz;

namespace Coach.Content.Tests.Quiz;

public sealed class MemoryFileTests : IDisposable
{
    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void The_file_becomes_the_rules_of_memory()
    {
        var rules = _dialogs.Playbook().Memory;

        Assert.Equal((RatedBy.Time, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(40)), (rules.RatedBy, rules.EasyWithin, rules.HardAfter));
        Assert.Equal((0.85, 365), (rules.Parameters.RequestRetention, rules.Parameters.MaximumInterval));
        Assert.Equal([TimeSpan.FromMinutes(1), TimeSpan.FromHours(2), TimeSpan.FromDays(3)], rules.Parameters.LearningSteps.AsEnumerable());
        Assert.Empty(rules.Parameters.RelearningSteps);
        Assert.Equal(FsrsParameters.Default.Weights.AsEnumerable(), rules.Parameters.Weights);
    }

    [Theory]
    [InlineData("retention: 0.85", "retention: 0.5", "1: 'retention' must be 0.7 to 0.99, found 0.5")]
    [InlineData("retention: 0.85", "retention: 90%", "1: 'retention' must be a number such as 0.9, found '90%'")]
    [InlineData("retention: 0.85", "retention: NaN", "1: 'retention' must be a number such as 0.9, found 'NaN'")]
    [InlineData("1m, 2h, 3d", "1m, soon", "2: 'learning-steps' must be minutes, hours or days, as in 10m, 2h or 1d, found 'soon'")]
    [InlineData("1m, 2h, 3d", "0m", "2: 'learning-steps' must be minutes, hours or days, as in 10m, 2h or 1d, found '0m'")]
    [InlineData("1m, 2h, 3d", "1m, 2m, 3m, 4m, 5m, 6m", "2: 'learning-steps' must have 0 to 5 entries, found 6")]
    [InlineData("maximum-interval: 365", "maximum-interval: 0", "4: 'maximum-interval' must be 1 to 36500, found 0")]
    [InlineData("rated-by: time", "rated-by: mood", "5: 'rated-by' must be own-word or time, found 'mood'")]
    [InlineData("easy-within: 5", "easy-within: 40", "1: 'easy-within' must be less than 'hard-after', found 40 and 40")]
    [InlineData("[0.212, ", "[", "8: 'weights' must have 21 entries, found 20")]
    [InlineData("6.4133", "16", "8: weight 5 must be 1 to 10, found 16")]
    [InlineData("0.5425", "2.1", "9: weight 18 must be 0 to 2, found 2.1")]
    [InlineData("0.5425", "half", "9: 'weights' must be a number such as 0.9, found 'half'")]
    public void What_is_wrong_is_told_by_line(string old, string with, string problem) =>
        Assert.Equal([$"dialogs/quiz/memory.yaml:{problem}"], _dialogs.Replace(Dialogs.Memory, old, with).Problems());

    [Fact]
    public void Several_relearning_steps_leave_less_room_to_the_short_term_weights()
    {
        var problem = Assert.Single(_dialogs.Replace(Dialogs.Memory, "relearning-steps: []", "relearning-steps: [10m, 1h]").Replace(Dialogs.Memory, "0.5425", "1.9").Problems());

        Assert.StartsWith("dialogs/quiz/memory.yaml:9: weight 18 must be 0 to 0.600", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_that_the_coach_comes_with_has_the_defaults_of_the_method()
    {
        var shipped = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Path.Combine(Repository.Path, "dialogs"))).Playbook.Memory;

        Assert.Equal(FsrsParameters.Default.Weights.AsEnumerable(), shipped.Parameters.Weights);
        Assert.Equal((0.9, 36500, RatedBy.OwnWord), (shipped.Parameters.RequestRetention, shipped.Parameters.MaximumInterval, shipped.RatedBy));
        Assert.Equal(FsrsParameters.Default.LearningSteps.AsEnumerable(), shipped.Parameters.LearningSteps);
        Assert.Equal(FsrsParameters.Default.RelearningSteps.AsEnumerable(), shipped.Parameters.RelearningSteps);
    }
}
