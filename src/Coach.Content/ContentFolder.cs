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

    /// <summary>Reads what anybody may be answered from, and leaves practice to <see cref="ReadPractice"/>. Where something is wrong, all of the folder is read, so that all is told at once.</summary>
    /// <param name="practice">Completes with what is read for practice.</param>
    public static ContentResult Begin(string path, Task<PracticeContent> practice, params IReadOnlyCollection<string> known)
    {
        var problems = new List<Problem>();
        if (Folder(path, problems) is not { } folder)
            return Bad(problems);

        var files = ContentFiles.Read(folder, problems, FileKind.Of(ContentPart.First));
        Check(folder, files, known, problems);
        return problems.Count is 0 ? new ContentResult.Good(ToPlaybook(files, practice)) : Read(path, known);
    }

    /// <summary>Reads what practice needs, but for the examples, which only checking needs; null with problems.</summary>
    public static PracticeContent? ReadPractice(string path, out ImmutableArray<Problem> problems)
    {
        var found = new List<Problem>();
        var content = Folder(path, found) is { } folder ? PracticeFiles.Read(ContentFiles.Read(folder, found, FileKind.Of(ContentPart.Practice)), folder.Name, found, withExamples: false) : null;
        problems = Bad(found).Problems;
        return content;
    }

    private static ContentResult Gathered(string path, IReadOnlyCollection<string> known, bool tried)
    {
        var problems = new List<Problem>();
        if (Folder(path, problems) is not { } folder)
            return Bad(problems);

        var files = ContentFiles.Read(folder, problems);
        Check(folder, files, known, problems);
        if (PracticeFiles.Read(files, folder.Name, problems, withExamples: true) is not { } practice)
            return Bad(problems);
        if (tried && PracticeFiles.Try(files, practice.Book).ToArray() is { Length: > 0 } tries)
            return Bad(tries);
        return new ContentResult.Good(ToPlaybook(files, Task.FromResult(practice)));
    }

    private static DirectoryInfo? Folder(string path, List<Problem> problems)
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (folder.Exists)
            return folder;
        problems.Add(new Problem(folder.Name, 1, $"the folder is missing: it was looked for at {folder.FullName}; start the coach beside it, or name the right folder in its settings"));
        return null;
    }

    /// <summary>What the files that do not belong to practice must keep beyond their shape.</summary>
    private static void Check(DirectoryInfo folder, ImmutableArray<Written<object>> files, IReadOnlyCollection<string> known, List<Problem> problems)
    {
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
    }

    private static Playbook ToPlaybook(ImmutableArray<Written<object>> files, Task<PracticeContent> practice) =>
        new(
            [.. files.Of<SkillsFile>().SelectMany(file => file.Content.Skills).Select(skill => skill.ToSkill())],
            files.Of<MasteryFile>().Single().Content.ToRules(),
            [.. files.Of<QuestionsFile>().SelectMany(file => file.Content.Questions.Select(question => question.ToQuestion(file.Content.Skill.Text, file.Path)))],
            [.. files.Of<CommandsFile>().SelectMany(file => file.Content.Commands).Select(command => command.Value.ToCommand(command.Key))],
            files.Of<PeoplePhrases>().Single().Content,
            files.Of<SkillsPhrases>().Single().Content,
            files.Of<QuizPhrases>().Single().Content,
            files.Of<DeliveryPhrases>().Single().Content,
            files.Of<PrivacyPhrases>().Single().Content,
            files.Of<LabelsFile>().Single().Content.Labels.ToImmutableDictionary(label => label.Key, label => label.Value.ToText()))
        {
            When = files.Of<WhenPhrases>().Single().Content,
            PracticeContent = practice,
            PracticePhrases = files.Of<PracticePhrases>().Single().Content,
            Memory = files.Of<MemoryFile>().Single().Content.ToRules(),
        };

    private static ContentResult.Bad Bad(IEnumerable<Problem> problems) =>
        new([.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);

    internal static ImmutableArray<Written<T>> Of<T>(this IEnumerable<Written<object>> files) =>
        [.. files.Where(file => file.Content is T).Select(file => new Written<T>(file.Path, (T)file.Content))];
}
