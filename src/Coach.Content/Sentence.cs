using Coach.Words;

namespace Coach.Content;

/// <summary>Tells a problem of the file that is being read.</summary>
internal delegate void Tell(int line, string sentence);

/// <summary>The turns of speech that problems share.</summary>
internal static class Sentence
{
    private const int Shown = 40;

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> items, string joint = "and")
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {joint} {all[^1]}";
    }

    /// <summary>What was found, short enough for a line.</summary>
    public static string Found(string text) => text.Length > Shown ? $"found '{text[..Shown]}…'" : $"found '{text}'";

    /// <summary>The word that was probably meant; null when none is near.</summary>
    public static string? Meant(string written, IEnumerable<string> known)
    {
        var nearest = known.MinBy(word => EditDistance.Between(written, word));
        return nearest is not null && EditDistance.Between(written, nearest) <= Math.Max(1, nearest.Length / 3) ? nearest : null;
    }

    /// <summary>"did you mean 'this'?", or what there is to choose from.</summary>
    public static string Instead(string written, IReadOnlyCollection<string> known, string otherwise) =>
        Meant(written, known) is { } meant ? $"did you mean '{meant}'?" : $"{otherwise} {List(known)}";
}
