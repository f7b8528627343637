using Coach.Content.Practice;

namespace Coach.Content.Tests.Practice;

public sealed class MoveContentTests : IDisposable
{
    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void Good_rules_read_their_examples_right()
    {
        var content = Assert.IsType<MoveContent>(MoveContent.Read(_dialogs.Path, out var problems));

        Assert.Empty(problems);
        Assert.Equal(24, content.Reader.Rules.Length);
        Assert.Empty(content.Check());
    }

    [Theory]
    [InlineData("find: [\"blame\"]", "find: [\"(blame\"]", "dialogs/practice/moves/blame.yaml:6: the pattern '(blame' cannot be read: '(' is not closed by ')'")]
    [InlineData("find: [\"blame\"]", "find: [\"blame <sory>\"]", "dialogs/practice/moves/blame.yaml:6: the pattern 'blame <sory>' cannot be read: there is no list 'sory'")]
    [InlineData("find: [\"blame\"]", "find: [\"[blame]\"]", "dialogs/practice/moves/blame.yaml:6: the pattern '[blame]' cannot be read: every part may be left out: at least one word must be needed")]
    [InlineData("find: [\"blame\"]", "find: [\"... blame\"]", "dialogs/practice/moves/blame.yaml:6: the pattern '... blame' cannot be read: it begins with '..' or '...': begin with a word, or with '^'")]
    [InlineData("move: blame", "move: blam", "dialogs/practice/moves/blame.yaml:1: there is no move 'blam': did you mean 'blame'?")]
    [InlineData("move: blame", "move: rude", "dialogs/practice/moves/blame.yaml:1: the file of 'rude' is called rude.yaml")]
    public void What_is_wrong_with_a_rule_is_told_by_file_and_line(string old, string with, string problem)
    {
        _dialogs.Replace(Dialogs.Blame, old, with);

        Assert.Contains(problem, _dialogs.Problems());
    }

    [Fact]
    public void A_list_that_comes_back_to_itself_is_told()
    {
        _dialogs.Replace(Dialogs.Lists, "of: [sorry, apologies]", "of: [sorry, \"<sorry> again\"]");

        Assert.Contains("dialogs/practice/words/lists.yaml:4: the pattern '<sorry> again' cannot be read: the list 'sorry' comes back to itself", _dialogs.Problems());
    }

    [Fact]
    public void Examples_that_are_read_wrong_are_told()
    {
        _dialogs.Replace(Dialogs.BlameExamples, "blame one", "something else").Replace(Dialogs.BlameExamples, "not blame", "some blame");

        Assert.Equal(
            [
                "dialogs/practice/examples/blame.yaml:2: 'something else' should show 'blame', but no rule of it fires",
                "dialogs/practice/examples/blame.yaml:3: 'some blame' should not show 'blame', but the rule 'named' fires on 'blame'",
            ],
            MoveContent.Read(_dialogs.Path, out _)?.Check().Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_rule_that_fires_on_two_examples_is_a_defect()
    {
        _dialogs.Replace(Dialogs.BlameExamples, ", \"blame three\"", "");

        Assert.Equal(
            ["dialogs/practice/moves/blame.yaml:5: the rule 'named' fires on 2 of the examples, and three different ones are the least: write more, or take the rule out"],
            MoveContent.Read(_dialogs.Path, out _)?.Check().Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_move_without_its_file_is_told()
    {
        _dialogs.Delete(Dialogs.Blame);

        Assert.Contains("dialogs/practice/moves/blame.yaml:1: the file of the move 'blame' is missing", _dialogs.Problems());
    }

    [Fact]
    public void The_rules_that_the_coach_is_delivered_with_read_its_examples_right()
    {
        var content = MoveContent.Read(Path.Combine(Repository.Path, "dialogs"), out var problems);

        Assert.Empty(problems);
        Assert.Equal([], content?.Check().Select(problem => problem.ToString()) ?? []);
    }
}
