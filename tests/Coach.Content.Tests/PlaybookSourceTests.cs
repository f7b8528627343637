namespace Coach.Content.Tests;

public sealed class PlaybookSourceTests : IDisposable
{
    private readonly Dialogs _dialogs = new();
    private readonly PlaybookSource _source;

    public PlaybookSourceTests() => _source = new PlaybookSource(_dialogs.Path, Task.FromResult(_dialogs.Playbook()));

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void Reading_again_takes_what_was_written()
    {
        _dialogs.Replace(Dialogs.Questions, "The parcel is late. What first?", "What comes first?");

        Assert.Empty(_source.Reload());
        Assert.Equal("What comes first?", _source.Current.Question("late-parcel")?.Ask.English);
    }

    [Fact]
    public void With_problems_the_old_content_stays()
    {
        var before = _source.Current;
        _dialogs.Replace(Dialogs.Questions, "difficulty: 2", "difficulty: 7");

        Assert.Equal(["dialogs/quiz/questions/empathy.yaml:5: 'difficulty' must be 1 to 3, found 7"], _source.Reload().Select(problem => problem.ToString()));
        Assert.Same(before, _source.Current);
    }

    [Fact]
    public void Once_the_problem_is_put_right_the_new_content_is_taken()
    {
        _dialogs.Replace(Dialogs.Questions, "difficulty: 2", "difficulty: 7");
        _source.Reload();
        _dialogs.Replace(Dialogs.Questions, "difficulty: 7", "difficulty: 3");

        Assert.Empty(_source.Reload());
        Assert.Equal(3, _source.Current.Question("late-parcel")?.Difficulty);
    }
}
