using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Content.Practice;

/// <summary>All that is written about moves: the reader that the rules make, and the lines that it must read right.</summary>
public sealed record MoveContent(MoveReader Reader, ImmutableArray<MoveExample> Examples)
{
    private static readonly ImmutableArray<FileKind> Kinds = [.. FileKind.All.Where(kind => kind.Shape.Namespace == typeof(MoveContent).Namespace && MoveRules.Reads(kind.Shape))];

    /// <summary>Reads only what is written about moves, whatever the rest of the content is like; null with problems.</summary>
    public static MoveContent? Read(string path, out ImmutableArray<Problem> problems)
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var found = new List<Problem>();
        if (!folder.Exists)
            found.Add(new Problem(folder.Name, 1, $"the folder is missing: it was looked for at {folder.FullName}"));
        var content = folder.Exists ? MoveRules.Read(ContentFiles.Read(folder, found, Kinds), folder.Name, found) : null;
        problems = [.. found.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
        return content;
    }

    /// <summary>The examples that are read wrong, and the rules that fire on too few of them.</summary>
    public IEnumerable<Problem> Check() => [.. ExampleRules.CheckLines(this), .. CheckRules()];

    public IEnumerable<Problem> CheckRules() => ExampleRules.CheckRules(this);
}
