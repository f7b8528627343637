using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>The words that may stand at one place of a pattern.</summary>
/// <param name="Readings">As <see cref="LineWord.Readings"/> has them.</param>
/// <param name="Beginnings">Of words of which any ending will do.</param>
/// <param name="Endings">Of words of which any beginning will do.</param>
internal sealed record WordSet(FrozenSet<string> Readings, ImmutableArray<string> Beginnings, ImmutableArray<string> Endings)
{
    private UrduSounds? _latin;

    /// <summary>A number, in digits or written out.</summary>
    public const string Number = "#";

    /// <summary>A word with a capital that does not begin its sentence.</summary>
    public const string Name = "@";

    /// <summary>A word with a capital, wherever it stands.</summary>
    public const string NameInFront = "^@";

    /// <summary>An abbreviation in capitals that customers need not know.</summary>
    public const string Capitals = "<CAPS>";

    /// <summary>Whether it takes words that it does not name.</summary>
    public bool IsOpen => Beginnings.Length + Endings.Length > 0;

    public static WordSet Of(params IEnumerable<string> readings) => new(readings.ToFrozenSet(StringComparer.Ordinal), [], []);

    public static WordSet Beginning(string with) => new(FrozenSet<string>.Empty, [with], []);

    public static WordSet Ending(string with) => new(FrozenSet<string>.Empty, [], [with]);

    public static WordSet Of(IEnumerable<WordSet> sets)
    {
        var all = sets.ToArray();
        return new(all.SelectMany(set => set.Readings).ToFrozenSet(StringComparer.Ordinal), [.. all.SelectMany(set => set.Beginnings).Distinct()], [.. all.SelectMany(set => set.Endings).Distinct()]);
    }

    public bool Has(LineWord word)
    {
        foreach (var reading in word.Readings)
        {
            if (Readings.Contains(reading))
                return true;
        }

        if (IsOpen && (FitsOpen(word.Form) || Array.Exists(word.Readings, FitsOpen)))
            return true;

        // A pattern may be made ready after the line was heard, so an Urdu word that nobody knows is asked here, too.
        return word.IsStrange && !(_latin ??= UrduSounds.Of(Readings)).Like(word.Form).IsEmpty;
    }

    private bool FitsOpen(string word)
    {
        foreach (var beginning in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
