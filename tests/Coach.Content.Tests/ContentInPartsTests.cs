using Coach.Practice;

namespace Coach.Content.Tests;

/// <summary>A start reads the content in two parts: what anybody may be answered from, then practice.</summary>
public sealed class ContentInPartsTests : IDisposable
{
    private readonly Dialogs _dialogs = new();
    private readonly TaskCompletionSource<PracticeContent> _practice = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void The_first_part_is_a_playbook_whose_practice_is_to_come()
    {
        var playbook = Assert.IsType<ContentResult.Good>(ContentFolder.Begin(_dialogs.Path, _practice.Task)).Playbook;

        Assert.Equal("Empathy", playbook.Skill("empathy").Name.English);
        Assert.False(playbook.PracticeContent.IsCompleted);

        _practice.SetResult(ContentFolder.ReadPractice(_dialogs.Path, out var problems) ?? throw new InvalidOperationException());
        Assert.Empty(problems);
        Assert.Equal("late-fee", Assert.Single(playbook.Practice.Customers).Id);
        Assert.True(playbook.Distress.Shows("I will kill myself"));
    }

    [Fact]
    public void Broken_practice_leaves_the_first_part_alone_and_is_told_by_the_second()
    {
        _dialogs.Replace(Dialogs.Customer, "difficulty:", "dificulty:");

        Assert.IsType<ContentResult.Good>(ContentFolder.Begin(_dialogs.Path, _practice.Task));
        Assert.Null(ContentFolder.ReadPractice(_dialogs.Path, out var problems));
        Assert.All(problems, problem => Assert.Equal("dialogs/practice/customers/late-fee.yaml", problem.File));
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void What_is_wrong_in_both_is_told_at_once()
    {
        _dialogs.Replace(Dialogs.Customer, "difficulty:", "dificulty:").Replace(Dialogs.Questions, "difficulty: 2", "difficulty: 7");

        var bad = Assert.IsType<ContentResult.Bad>(ContentFolder.Begin(_dialogs.Path, _practice.Task));

        Assert.Equal(["dialogs/practice/customers/late-fee.yaml", "dialogs/quiz/questions/empathy.yaml"], bad.Problems.Select(problem => problem.File).Distinct());
        Assert.Equal(_dialogs.Problems(), bad.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Examples_are_for_checking_so_a_start_does_not_read_them()
    {
        _dialogs.Write(Dialogs.BlameExamples, "move: blmae");

        Assert.NotNull(ContentFolder.ReadPractice(_dialogs.Path, out _));
        Assert.Contains("dialogs/practice/examples/blame.yaml", _dialogs.Problems().Select(problem => problem.Split(':')[0]));
    }

    [Fact]
    public void A_folder_that_is_missing_is_told_by_both()
    {
        var path = Path.Combine(_dialogs.Path, "nowhere");

        Assert.IsType<ContentResult.Bad>(ContentFolder.Begin(path, _practice.Task));
        Assert.Null(ContentFolder.ReadPractice(path, out var problems));
        Assert.Equal("nowhere", Assert.Single(problems).File);
    }
}
