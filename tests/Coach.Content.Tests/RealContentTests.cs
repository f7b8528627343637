using Coach.Quiz;

namespace Coach.Content.Tests;

/// <summary>The content that the coach is delivered with.</summary>
public sealed class RealContentTests
{
    private static string Dialogs { get; } = Path.Combine(Repository.Path, "dialogs");

    [Fact]
    public void It_has_no_problems()
    {
        var problems = ContentFolder.Try(Dialogs) is ContentResult.Bad bad ? bad.Problems : [];

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

    [Theory]
    [InlineData("technical-proficiency-stolen-phone", "the IMEI|the IMEI number please|not the SIM number but the IMEI", "not the IMEI|the SIM not the IMEI|IMEI not needed")]
    [InlineData("language-preponed", "moved up from 4 pm to 2 pm|my appointment was moved up to 2pm|moved up to 2:00 pm|moved to 2 o'clock", "moved up to 4 pm|moved up from 2 pm to 4 pm|moved down to 2 pm|moved up to 4pm|brought forward by 4 hours")]
    [InlineData("time-management-call-back-to-london", "8:00 pm|8pm|8 pm, 15 January|raat aath baje|8 baje raat", "aath baje subah|8 pm London time|8 baje subah|8:15 pm")]
    [InlineData("communication-plain-for-rto", "going back to the seller|on its way back to the seller|being sent back to the seller|it is going back to the seller's shop", "the seller is going back|going back to the buyer")]
    public void What_turns_a_short_answer_round_is_wrong(string id, string right, string wrong)
    {
        var answer = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Dialogs)).Playbook.Question(id)?.Short;

        Assert.NotNull(answer);
        Assert.All(right.Split('|'), typed => Assert.True(answer.Grade(typed).Right, typed));
        Assert.All(wrong.Split('|'), typed => Assert.False(answer.Grade(typed).Right, typed));
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
