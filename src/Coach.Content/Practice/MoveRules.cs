using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Reading;

namespace Coach.Content.Practice;

/// <summary>Makes a reader of the files about moves, once every pattern in them can be read.</summary>
internal static class MoveRules
{
    private static readonly Type[] Shapes = [typeof(SpellingsFile), typeof(ListsFile), typeof(FramesFile), typeof(MovesFile), typeof(ExamplesFile)];

    public static bool Reads(Type shape) => Array.IndexOf(Shapes, shape) >= 0;

    /// <returns>Null where a problem stands in the way; it is told.</returns>
    public static MoveContent? Read(ImmutableArray<Written<object>> files, string folder, List<Problem> problems, bool withExamples = true)
    {
        var before = problems.Count;
        var spellings = files.Of<SpellingsFile>().SelectMany(file => file.Content.Spellings).Select(line => line.Text).ToArray();
        var lists = files.Of<ListsFile>().SelectMany(file => file.Content.Lists).ToImmutableDictionary(list => list.Key, list => list.Value.Of.Select(entry => entry.Text).ToImmutableArray());
        var frames = files.Of<FramesFile>().Select(file => file.Content.ToFrames()).FirstOrDefault(Frames.None);
        var moves = files.Of<MovesFile>();
        var examples = files.Of<ExamplesFile>();

        problems.AddRange(CheckNames(moves.Select(file => (file.Path, file.Content.Move)), "moves", folder));
        if (withExamples)
            problems.AddRange(CheckNames(examples.Select(file => (file.Path, file.Content.Move)), "examples", folder));
        problems.AddRange(moves.SelectMany(Twins));
        var speech = new Speech(spellings, lists, Frames.None with { Apart = frames.Apart, Together = frames.Together });
        problems.AddRange(CheckPatterns(files, speech));
        if (problems.Count > before || moves.IsEmpty)
            return null;

        var reader = new MoveReader(
            speech.With(frames),
            moves.SelectMany(file => file.Content.Rules.Select(rule => rule.ToRule(Named(file.Content.Move.Text), file.Path))));
        return new MoveContent(reader, [.. examples.SelectMany(file => file.Content.ToExamples(Named(file.Content.Move.Text), file.Path))]);
    }

    private static Move Named(string move) => MoveNames.Find(move) ?? throw new InvalidOperationException($"{move} was checked and is no move.");

    /// <summary>Every move has one file, which is called after it.</summary>
    private static IEnumerable<Problem> CheckNames(IEnumerable<(string Path, Coach.Content.Yaml.Said Move)> files, string kind, string folder)
    {
        var known = new HashSet<string>();
        foreach (var (path, move) in files)
        {
            if (MoveNames.Find(move.Text) is null)
                yield return new Problem(path, move.Line, $"there is no move '{move.Text}': {Sentence.Instead(move.Text, MoveNames.All, "the moves are")}");
            else if (Path.GetFileName(path) != FileOf(move.Text))
                yield return new Problem(path, move.Line, $"the file of '{move.Text}' is called {FileOf(move.Text)}");
            known.Add(move.Text);
        }

        foreach (var missing in MoveNames.All.Where(move => !known.Contains(move)))
            yield return new Problem($"{folder}/practice/{kind}/{FileOf(missing)}", 1, $"the file of the move '{missing}' is missing");
    }

    private static string FileOf(string move) => $"{move.Replace('_', '-')}.yaml";

    private static IEnumerable<Problem> Twins(Written<MovesFile> file) => file.Content.Rules
        .GroupBy(rule => rule.Id)
        .SelectMany(group => group.Skip(1))
        .Select(twin => new Problem(file.Path, twin.Line, $"the rule '{twin.Id}' stands here twice: call one of them otherwise"));

    private static IEnumerable<Problem> CheckPatterns(ImmutableArray<Written<object>> files, Speech speech)
    {
        foreach (var file in files)
        {
            var patterns = file.Content switch
            {
                ListsFile lists => lists.Lists.Values.SelectMany(list => list.Of),
                FramesFile frames => frames.Patterns(),
                MovesFile moves => moves.Rules.SelectMany(rule => rule.Patterns()),
                _ => [],
            };
            foreach (var pattern in patterns)
            {
                if (speech.Problem(pattern.Text) is { } problem)
                    yield return new Problem(file.Path, pattern.Line, $"the pattern '{pattern.Text}' cannot be read: {problem}");
            }
        }
    }
}
