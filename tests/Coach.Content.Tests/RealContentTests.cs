using Coach.Quiz;

namespace Coach.Content.Tests;

/// <summary>The content that the coach is delivered with.</summary>
public sealed class RealContentTests
{
    private static string Dialogs { get; } = Path.Combine(Repository.Path, "dialogs");

    [Fact]
    public void It_has_no_problems()
    {
        var problems = ContentFolder.Read(Dialogs) is ContentResult.Bad bad ? bad.Problems : [];

        Assert.Empty(problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_phrasing_of_a_short_answer_is_accepted_and_every_mistake_is_known_as_one()
    {
        var answers = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Dialogs)).Playbook.Questions.Select(question => question.Short).OfType<ShortAnswer>().ToList();

        Assert.NotEmpty(answers);
        Assert.All(answers, answer =>
        {
            Assert.All(answer.Accepts.Append(answer.Model.English).Append(answer.Model.Urdu ?? answer.Model.English), said => Assert.True(answer.Grade(said).Right, said));
            Assert.All(answer.Mistakes, (mistake, number) => Assert.All(mistake.Said, said => Assert.Equal(new Grade(0, number), answer.Grade(said))));
        });
    }

    [Fact]
    public void Every_file_names_its_schema_in_the_first_line()
    {
        var files = Directory.GetFiles(Dialogs, "*.yaml", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var first = File.ReadLines(file).First();
            Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
            var schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, first.Split('=', 2)[1].Trim()));
            Assert.True(File.Exists(schema), $"{file} names {schema}, which is not there.");
        }
    }
}
