using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Coach.Practice.Reading;

/// <summary>A run of words of a line.</summary>
/// <param name="First">The number of the first word.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WordSpan(int First, int Count)
{
    internal int End => First + Count;
}

/// <summary>What a search may pass over.</summary>
/// <param name="Masked">Whether quoted and reported words count.</param>
/// <param name="Negators">Whether a gap may pass over a "not".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SearchRules(bool Masked, bool Negators)
{
    public static SearchRules Everywhere => new(Masked: true, Negators: true);
}

/// <summary>Words to look for: <c>(refund~|credit~) .. (fee|charge)</c>. See dialogs/README.md for how patterns are written.</summary>
public sealed class LinePattern
{
    /// <summary>No find spans more words.</summary>
    private const int Longest = 64;

    private readonly ImmutableArray<Step> _steps;
    private readonly bool _isAnchored;

    internal LinePattern(PatternPart part)
    {
        _steps = PatternProgram.Of(part);
        Openings = [.. PatternProgram.Openings(_steps)];
        _isAnchored = !PatternProgram.Openings(_steps, anchors: false).Any();
        Needs = [.. part.Needs().Where(set => !set.IsOpen)];
    }

    /// <summary>The steps that may take its first word.</summary>
    internal ImmutableArray<Step> Openings { get; }

    /// <summary>Sets of which every find has a word.</summary>
    internal ImmutableArray<WordSet> Needs { get; }

    /// <summary>The first place where the line has it within one sentence; null where it has not.</summary>
    public WordSpan? Matches(LineWords words) => FirstIn(words, 0, words.All.Length, SearchRules.Everywhere);

    internal WordSpan? FirstIn(LineWords words, int from, int to, SearchRules rules)
    {
        for (var first = from; first < to; first++)
        {
            if (At(words, first, rules) is { } end && end <= to)
                return new WordSpan(first, end - first);
        }

        return null;
    }

    /// <summary>The end of the longest find that begins at the word; null where none does.</summary>
    internal int? At(LineWords words, int first, SearchRules rules)
    {
        if (!MayBegin(words.All[first]))
            return null;
        var walk = new PatternWalk(_steps, words.All, first, stackalloc int[_steps.Length], stackalloc int[_steps.Length], stackalloc bool[_steps.Length], stackalloc int[_steps.Length + 1]);
        return walk.Run(rules, Longest);
    }

    private bool MayBegin(LineWord word)
    {
        if (_isAnchored && !word.OpensClause)
            return false;
        foreach (var step in Openings)
        {
            if (step.Words is not { } set || set.Has(word))
                return true;
        }

        return false;
    }
}
