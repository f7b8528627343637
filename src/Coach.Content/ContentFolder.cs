using System.Collections.Immutable;
using Coach.Content.Practice;
using Coach.Content.Privacy;
using Coach.Content.Quiz;
using Coach.Content.Skills;
using Coach.Content.Words;
using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Privacy;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Content;

/// <summary>Reads the folder <c>dialogs</c> into one playbook, or tells everything that is wrong with it at once.</summary>
public static class ContentFolder
{
    /// <param name="known">The commands that the flows act on: each must be there, and no other. None named means that this is not checked.</param>
    public static ContentResult Read(string path, params IReadOnlyCollection<string> known) => Gathered(path, known, tried: false);

    /// <summary>Reads the folder and tries out what only a trial shows: trainees call every customer. It takes a few seconds, so starting the coach leaves it out.</summary>
    public static ContentResult Try(string path, params IReadOnlyCollection<string> known) => Gathered(path, known, tried: true);

    private static ContentResult Gathered(string path, IReadOnlyCollection<string> known, bool tried)
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (!folder.Exists)
            return new ContentResult.Bad([new Problem(folder.Name, 1, $"the folder is missing: it was looked for at {folder.FullName}; start the coach beside it, or name the right folder in its settings")]);

        var problems = new List<Problem>();
        var files = ContentFiles.Read(folder, problems);
        var skills = files.Of<SkillsFile>();
        var questions = files.Of<QuestionsFile>();
        var commands = files.Of<CommandsFile>();
        var skillsAreKnown = skills.Any() && !problems.Exists(problem => problem.File == skills.First().Path);

        problems.AddRange(SkillRules.Check(skills));
        problems.AddRange(MasteryFileRules.Check(files.Of<MasteryFile>()));
        problems.AddRange(QuestionRules.Check(questions));
        if (skillsAreKnown)
            problems.AddRange(QuestionRules.CheckSkills(questions, [.. skills.SelectMany(file => file.Content.Skills).Select(skill => skill.Id)]));
        problems.AddRange(CommandRules.Check(commands));
        if (known.Count > 0 && !problems.Exists(problem => problem.File.EndsWith("/commands.yaml", StringComparison.Ordinal)))
            problems.AddRange(CommandRules.CheckNames(commands, known, $"{folder.Name}/*/commands.yaml"));
        problems.AddRange(MemoryFileRules.Check(files.Of<MemoryFile>()));
        problems.AddRange(PracticeRules.Check(files));
        var moves = MoveRules.Read(files, folder.Name, problems);
        if (problems.Count > 0 || moves is null)
            return Bad(problems);

        problems.AddRange(CustomerPatternRules.Check(files, moves.Reader));
        if (problems.Count > 0)
            return Bad(problems);

        var book = PracticeFiles.ToBook(files, moves.Reader);
        if (tried && PracticeFiles.Try(files, book).ToArray() is { Length: > 0 } tries)
            return Bad(tries);
        return new ContentResult.Good(new Playbook(
            [.. skills.SelectMany(file => file.Content.Skills).Select(skill => skill.ToSkill())],
            files.Of<MasteryFile>().Single().Content.ToRules(),
            [.. questions.SelectMany(file => file.Content.Questions.Select(question => question.ToQuestion(file.Content.Skill.Text, file.Path)))],
            [.. commands.SelectMany(file => file.Content.Commands).Select(command => command.Value.ToCommand(command.Key))],
            files.Of<PeoplePhrases>().Single().Content,
            files.Of<SkillsPhrases>().Single().Content,
            files.Of<QuizPhrases>().Single().Content,
            files.Of<DeliveryPhrases>().Single().Content,
            files.Of<PrivacyPhrases>().Single().Content,
            files.Of<LabelsFile>().Single().Content.Labels.ToImmutableDictionary(label => label.Key, label => label.Value.ToText()))
        {
            When = files.Of<WhenPhrases>().Single().Content,
            Practice = book,
            PracticePhrases = files.Of<PracticePhrases>().Single().Content,
            Distress = files.Of<DistressFile>().Single().Content.ToDistress(moves.Reader),
            Memory = files.Of<MemoryFile>().Single().Content.ToRules(),
            Moves = moves.Reader,
        });
    }

    private static ContentResult.Bad Bad(IEnumerable<Problem> problems) =>
        new([.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);

    internal static ImmutableArray<Written<T>> Of<T>(this IEnumerable<Written<object>> files) =>
        [.. files.Where(file => file.Content is T).Select(file => new Written<T>(file.Path, (T)file.Content))];
}
