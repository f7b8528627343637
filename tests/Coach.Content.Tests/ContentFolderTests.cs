using Coach.People;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Content.Tests;

public sealed class ContentFolderTests : IDisposable
{
    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void Good_content_becomes_a_playbook()
    {
        var playbook = _dialogs.Playbook();

        var skill = Assert.Single(playbook.Skills);
        Assert.Equal(("empathy", new LocalText("Empathy", "ہمدردی"), new LocalText("Feeling with the customer.")), (skill.Id, skill.Name, skill.Means));
        Assert.Equal(["CSAT", "QA"], skill.Kpis.AsEnumerable());

        var question = playbook.Question("late-parcel");
        Assert.NotNull(question);
        Assert.Equal(("empathy", QuestionKind.Single, 2, "dialogs/quiz/questions/empathy.yaml:3"), (question.Skill, question.Kind, question.Difficulty, question.Source));
        Assert.Equal(new LocalText("The parcel is late. What first?", "پارسل دیر سے ہے۔"), question.Ask);
        Assert.Equal(new Option(new LocalText("Say sorry", "معذرت"), true, new LocalText("It lands.", "اثر ہوتا ہے۔")), question.Options[0]);
        Assert.False(question.Options[1].Right);
    }

    [Fact]
    public void Commands_keep_the_order_of_their_file()
    {
        var playbook = _dialogs.Playbook();

        Assert.Equal(["quiz", "team"], playbook.Commands.Select(command => command.Name));
        Assert.Equal(["test me", "sawal"], playbook.Command("quiz").SaidAs.AsEnumerable());
        Assert.True(playbook.Command("quiz").TakesArgument);
        Assert.Equal(Roles.None, playbook.Command("quiz").Roles);
        Assert.Equal(Roles.Manager | Roles.Admin, playbook.Command("team").Roles);
    }

    [Fact]
    public void Phrases_are_read_into_the_records_of_the_core()
    {
        _dialogs.Replace("quiz/phrases.yaml", "en: \"SummaryScore {right} {count}\"", "en: {one: \"{right} of one\", other: \"{right} of {count}\"}");

        var score = _dialogs.Playbook().Quiz.SummaryScore;

        Assert.Equal("1 of one", score.In(Language.English, ("right", 1), ("count", 1)));
        Assert.Equal("1 of 5", score.In(Language.English, ("right", 1), ("count", 5)));
        Assert.Equal("Hello Ayesha", _dialogs.Playbook().People.Hello.In(Language.English, ("name", "Ayesha")));
    }

    [Fact]
    public void A_missing_folder_says_where_it_was_looked_for()
    {
        var path = Path.Combine(_dialogs.Path, "elsewhere", "dialogs");

        var problem = Assert.Single(Assert.IsType<ContentResult.Bad>(ContentFolder.Read(path)).Problems);

        Assert.Equal($"dialogs:1: the folder is missing: it was looked for at {path}; start the coach beside it, or name the right folder in its settings", problem.ToString());
    }

    [Fact]
    public void A_missing_file_says_what_to_do() => Assert.Equal(
        ["dialogs/people/phrases.yaml:1: the file is missing: write it as dialogs/README.md shows, or bring it back from an earlier version"],
        _dialogs.Delete("people/phrases.yaml").Problems());

    [Fact]
    public void No_questions_at_all_are_a_problem() => Assert.Equal(
        ["dialogs/quiz/questions/*.yaml:1: the file is missing: write it as dialogs/README.md shows, or bring it back from an earlier version"],
        _dialogs.Delete(Dialogs.Questions).Problems());

    [Fact]
    public void A_misspelt_file_name_is_not_passed_over() => Assert.Equal(
        ["dialogs/quiz/phrase.yaml:1: no file of this name is read: did you mean 'quiz/phrases.yaml'?"],
        _dialogs.Write("quiz/phrase.yaml", "right: {en: x, ur: y}").Problems());

    [Fact]
    public void A_file_with_another_ending_is_not_passed_over() => Assert.StartsWith(
        "dialogs/quiz/questions/more.yml:1: no file of this name is read: the files are skills/skills.yaml, skills/mastery.yaml, */commands.yaml, quiz/questions/*.yaml",
        Assert.Single(_dialogs.Write("quiz/questions/more.yml", "skill: empathy").Problems()),
        StringComparison.Ordinal);

    [Fact]
    public void Files_that_are_no_content_are_left_alone()
    {
        _dialogs.Write("README.md", "# Dialogs").Write("quiz/questions/.empathy.yaml.swp", [0xFF]).Write("quiz/questions/empathy.yaml~", "old");

        Assert.Single(_dialogs.Playbook().Questions);
    }

    [Fact]
    public void Problems_of_all_files_are_told_at_once_by_file_and_line()
    {
        _dialogs
            .Replace(Dialogs.Questions, "difficulty: 2", "difficulty: 9")
            .Replace(Dialogs.Questions, "skill: empathy", "skil: empathy")
            .Replace(Dialogs.Commands, "takes-argument: true", "takes-argument: maybe")
            .Replace(Dialogs.Skills, "kpis: [CSAT, QA]", "kpis: [CSAT, NPS]");

        Assert.Equal(
            [
                "dialogs/quiz/commands.yaml:6: 'takes-argument' must be true or false, found 'maybe'",
                "dialogs/quiz/questions/empathy.yaml:1: unknown key 'skil': did you mean 'skill'?",
                "dialogs/quiz/questions/empathy.yaml:5: 'difficulty' must be 1 to 3, found 9",
                "dialogs/skills/skills.yaml:5: 'kpis' must be CSAT, FCR, AHT or QA, found 'NPS'",
            ],
            _dialogs.Problems());
    }
}
