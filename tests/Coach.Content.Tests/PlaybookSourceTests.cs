using Coach.Practice;

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
    public void A_problem_in_practice_keeps_everything_as_it_was()
    {
        var before = _source.Current;
        _dialogs.Replace(Dialogs.Questions, "The parcel is late. What first?", "What comes first?").Replace(Dialogs.BlameExamples, "move: blame", "move: blmae");

        Assert.All(_source.Reload(), problem => Assert.Equal("dialogs/practice/examples/blame.yaml", problem.File));
        Assert.Same(before, _source.Current);
    }

    [Fact]
    public void A_source_is_whole_once_practice_is_read()
    {
        var practice = new TaskCompletionSource<PracticeContent>();
        var source = new PlaybookSource(_dialogs.Path, Task.FromResult(_dialogs.Playbook() with { PracticeContent = practice.Task }));

        Assert.False(source.IsWhole);
        Assert.Equal("The parcel is late. What first?", source.Current.Question("late-parcel")?.Ask.English);

        practice.SetResult(new PracticeContent(_dialogs.Playbook().Practice, _dialogs.Playbook().Distress));
        Assert.True(source.IsWhole);
        Assert.True(source.WhenWholeAsync().IsCompletedSuccessfully);
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
