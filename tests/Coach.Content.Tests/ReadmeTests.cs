using Coach.Content.Practice;
using Coach.Quiz;

namespace Coach.Content.Tests;

/// <summary>What <c>dialogs/README.md</c> shows must be as good as it says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Its_examples_are_good_content()
    {
        using var dialogs = new Dialogs();
        var examples = Examples();

        dialogs
            .Write(Dialogs.Skills, examples.Single(text => text.StartsWith("skills:", StringComparison.Ordinal)))
            .Write(Dialogs.Questions, examples.Single(text => text.StartsWith("skill:", StringComparison.Ordinal)))
            .Write(Dialogs.Mastery, examples.Single(text => text.StartsWith("half-life-days:", StringComparison.Ordinal)))
            .Write(Dialogs.Commands, examples.Single(text => text.StartsWith("commands:", StringComparison.Ordinal)))
            .Write(Dialogs.Lists, "lists:\n  done:\n    means: what was done\n    of: [checked, called]\n")
            .Write(Dialogs.Blame, examples.Single(text => text.StartsWith("move: blame\nmeans:", StringComparison.Ordinal)))
            .Write(Dialogs.BlameExamples, examples.Single(text => text.StartsWith("move: blame\nshows:", StringComparison.Ordinal)))
            .Replace("quiz/phrases.yaml", "summary-score:\n  {en: \"SummaryScore {right} {count}\", ur: \"{right} {count} اردو\"}\n", examples.Single(text => text.StartsWith("summary-score:", StringComparison.Ordinal)));

        Assert.Equal(Enum.GetValues<QuestionKind>().Except([QuestionKind.Multiple]), dialogs.Playbook().Questions.Select(question => question.Kind));
        Assert.Empty(MoveContent.Read(dialogs.Path, out _)?.Check().Select(problem => problem.ToString()) ?? ["not read"]);
    }

    private static string[] Examples() =>
    [
        .. File.ReadAllText(Path.Combine(Repository.Path, "dialogs", "README.md")).ReplaceLineEndings("\n")
            .Split("```yaml\n").Skip(1).Select(part => part.Split("```")[0]),
    ];
}
