using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Privacy;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Content.Tests;

/// <summary>A small folder of good content on disk, of which a test spoils what it is about.</summary>
internal sealed class Dialogs : IDisposable
{
    public const string Questions = "quiz/questions/empathy.yaml";
    public const string Commands = "quiz/commands.yaml";
    public const string Memory = "quiz/memory.yaml";
    public const string Skills = "skills/skills.yaml";
    public const string Mastery = "skills/mastery.yaml";
    public const string Customer = "practice/customers/late-fee.yaml";

    public const string Spellings = "practice/words/spellings.yaml";
    public const string Lists = "practice/words/lists.yaml";
    public const string Frames = "practice/words/frames.yaml";
    public const string Blame = "practice/moves/blame.yaml";
    public const string BlameExamples = "practice/examples/blame.yaml";

    private readonly DirectoryInfo _above = Directory.CreateTempSubdirectory("coach-content-");

    public Dialogs()
    {
        Write(Skills, """
            skills:
              - id: empathy
                name: {en: Empathy, ur: ہمدردی}
                means: {en: Feeling with the customer.}
                kpis: [CSAT, QA]
            """);
        Write(Commands, """
            commands:
              quiz:
                title: {en: Quiz, ur: کوئز}
                hint: {en: Five questions}
                said-as: [test me, sawal]
                takes-argument: true
              team:
                title: {en: My team}
                hint: {en: How they do}
                said-as: [my people]
                roles: [manager, admin]
            """);
        Write(Questions, """
            skill: empathy
            questions:
              - id: late-parcel
                kind: single
                difficulty: 2
                ask: {en: The parcel is late. What first?, ur: پارسل دیر سے ہے۔}
                options:
                  - text: {en: Say sorry, ur: معذرت}
                    right: true
                    because: {en: It lands., ur: اثر ہوتا ہے۔}
                  - text: {en: Explain the route, ur: راستہ}
                    because: {en: Not yet., ur: ابھی نہیں۔}
            """);
        Write(Mastery, """
            half-life-days: 30
            difficulties: [{difficulty: 1, weight: 50}, {difficulty: 2, weight: 100}, {difficulty: 3, weight: 150}]
            kinds:
              - {kind: single, weight: 100}
              - {kind: multiple, weight: 120}
              - {kind: ordering, weight: 120}
              - {kind: short-answer, weight: 150}
              - {kind: best-line, weight: 100}
            levels:
              - {from: 0, name: {en: Beginner}}
              - {from: 70, name: {en: Good}}
            """);
        WritePhrases<PeoplePhrases>("people/phrases.yaml");
        WritePhrases<QuizPhrases>("quiz/phrases.yaml");
        WritePhrases<DeliveryPhrases>("delivery/phrases.yaml");
        WritePhrases<PrivacyPhrases>("privacy/phrases.yaml");
        Write("privacy/labels.yaml", "labels:\n  person: {en: Your entry, ur: آپ کا اندراج}\n");
        WritePhrases<SkillsPhrases>("skills/phrases.yaml");
        WritePhrases<WhenPhrases>("words/when.yaml");
        WritePhrases<PracticePhrases>("practice/phrases.yaml");
        Write("practice/distress.yaml", "signs: [kill myself]\n");
        foreach (var file in new[] { Customer, "practice/lines.yaml", "practice/topics.yaml", "practice/reactions.yaml", "practice/trainees.yaml" })
            Write(file, File.ReadAllText(System.IO.Path.Combine(Repository.Path, "dialogs", file)));
        Write("practice/rubric.yaml", Regex.Replace(File.ReadAllText(System.IO.Path.Combine(Repository.Path, "dialogs", "practice", "rubric.yaml")), "(?<=skill: ).*", "empathy", RegexOptions.None, TimeSpan.FromSeconds(1)));
        WriteMoves();
        Write(Memory, """
            retention: 0.85
            learning-steps: [1m, 2h, 3d]
            relearning-steps: []
            maximum-interval: 365
            rated-by: time
            easy-within: 5
            hard-after: 40
            weights: [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729,
              0.5425, 0.0912, 0.0658, 0.1542]
            """);
    }

    public string Path => System.IO.Path.Combine(_above.FullName, "dialogs");

    public Dialogs Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public Dialogs Write(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public Dialogs Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    public Dialogs Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public Playbook Playbook() => Assert.IsType<ContentResult.Good>(ContentFolder.Read(Path)).Playbook;

    public string[] Problems() => [.. Assert.IsType<ContentResult.Bad>(ContentFolder.Read(Path)).Problems.Select(problem => problem.ToString())];

    public void Dispose() => _above.Delete(recursive: true);

    /// <summary>One rule for each move, which finds its name.</summary>
    private void WriteMoves()
    {
        Write(Spellings, "spellings:\n  - nahi nahin نہیں\n");
        Write(Lists, "lists:\n  sorry:\n    means: words of regret\n    of: [sorry, apologies]\n");
        Write(Frames, """
            urdu-words: [nahi]
            fillers: [please]
            urdu-fillers: []
            negators: [not]
            urdu-negators: [nahi]
            no-negators: []
            clause-words: [but]
            question-openers: []
            question-words: []
            no-questions: []
            reports: ["(he|they) said that"]
            no-reports: []
            unreal: []
            unreal-clauses: []
            no-unreal: []
            real-again: []
            everyday-capitals: [SIM]
            numbers: [two]
            urdu-numbers: []
            apart: []
            together: []
            """);
        foreach (var move in MoveNames.All)
        {
            var (file, words) = (move.Replace('_', '-'), move.Replace('_', ' '));
            Write($"practice/moves/{file}.yaml", $"move: {move}\nmeans: {{en: Means}}\ninstead: {{en: Instead}}\nrules:\n  - id: named\n    find: [\"{words}\"]\n");
            Write($"practice/examples/{file}.yaml", $"move: {move}\nshows: [\"{words} one\", \"{words} two\", \"{words} three\"]\nnot: [\"not {words}\"]\n");
        }
    }

    /// <summary>Two lines a phrase: the key in line 2n - 1.</summary>
    private void WritePhrases<T>(string file) => Write(file, string.Concat(typeof(T).GetProperties()
        .Where(property => property.PropertyType == typeof(Phrase))
        .Select(property =>
        {
            var names = property.GetCustomAttribute<PlaceholdersAttribute>()?.Names.Select(name => $"{{{name}}}") ?? [];
            return $"{JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name)}:\n  {{en: \"{property.Name} {string.Join(' ', names)}\", ur: \"{string.Join(' ', names)} اردو\"}}\n";
        })));
}
