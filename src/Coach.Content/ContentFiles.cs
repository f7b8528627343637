using System.Collections.Immutable;
using Coach.Content.Yaml;
using Coach.Words;

namespace Coach.Content;

/// <summary>What was read from a file, with the path that its problems are told by.</summary>
internal sealed record Written<T>(string Path, T Content);

/// <summary>Finds the files of every kind below the folder and reads each into its shape.</summary>
internal static class ContentFiles
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, MaxRecursionDepth = 8 };

    public static ImmutableArray<Written<object>> Read(DirectoryInfo folder, List<Problem> problems) => Read(folder, problems, FileKind.All);

    /// <summary>Leaves files of other kinds alone.</summary>
    public static ImmutableArray<Written<object>> Read(DirectoryInfo folder, List<Problem> problems, ImmutableArray<FileKind> kinds)
    {
        var found = Below(folder, problems);
        foreach (var kind in kinds.Where(kind => !found.Any(kind.Takes)))
            problems.Add(new Problem($"{folder.Name}/{kind.Pattern}", 1, $"the file is missing: write it as {folder.Name}/README.md shows, or bring it back from an earlier version"));

        var files = ImmutableArray.CreateBuilder<Written<object>>();
        foreach (var path in found)
        {
            var shown = $"{folder.Name}/{path}";
            if (FileKind.All.FirstOrDefault(kind => kind.Takes(path)) is not { } kind)
                problems.Add(new Problem(shown, 1, Unexpected(path)));
            else if (kinds.Contains(kind) && Content(kind, Path.Combine(folder.FullName, path), (line, sentence) => problems.Add(new Problem(shown, line, sentence))) is { } content)
                files.Add(new Written<object>(shown, content));
        }

        return files.ToImmutable();
    }

    private static string[] Below(DirectoryInfo folder, List<Problem> problems)
    {
        try
        {
            return
            [
                .. folder.EnumerateFiles("*", Everywhere)
                    .Where(file => file.Extension.ToUpperInvariant() is ".YAML" or ".YML")
                    .Select(file => Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(folder.Name, 1, "the folder cannot be read: it changed meanwhile, or the coach may not open it"));
            return [];
        }
    }

    private static object? Content(FileKind kind, string path, Tell tell)
    {
        if (YamlText.Read(path, tell) is not { } text || YamlNodes.Read(text, tell) is not { } node)
            return null;
        return new ShapeReader(tell).Read(kind.Shape, node);
    }

    private static string Unexpected(string path)
    {
        var places = FileKind.All.Select(kind => kind.Pattern);
        var nearest = places.MinBy(place => EditDistance.Between(path, place)) ?? "";
        return EditDistance.Between(path, nearest) <= 3 && !nearest.Contains('*', StringComparison.Ordinal)
            ? $"no file of this name is read: did you mean '{nearest}'?"
            : $"no file of this name is read: the files are {Sentence.List(places)}";
    }
}
