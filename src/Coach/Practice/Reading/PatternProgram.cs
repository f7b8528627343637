using System.Collections.Immutable;

namespace Coach.Practice.Reading;

internal enum Op
{
    /// <summary>Takes a word of the set.</summary>
    Word,

    /// <summary>Takes any word.</summary>
    Any,

    /// <summary>Takes any word of the clause in which the word before it stands.</summary>
    AnyInClause,

    /// <summary>Goes on in two ways.</summary>
    Either,

    ClauseStart,
    SentenceEnd,
    Done,
}

/// <param name="Next">The step that follows.</param>
/// <param name="Other">The second way of <see cref="Op.Either"/>.</param>
internal readonly record struct Step(Op Op, int Next = 0, int Other = 0, WordSet? Words = null);

/// <summary>A pattern as steps that are all walked at the same time, so that no pattern takes longer than its steps times the words it spans.</summary>
internal sealed class PatternProgram
{
    private const int Largest = 1500;

    private readonly List<Step> _steps = [];

    private PatternProgram()
    {
    }

    /// <exception cref="PatternException">It is too long, may be empty, or begins with words that may be any.</exception>
    public static ImmutableArray<Step> Of(PatternPart part)
    {
        var program = new PatternProgram();
        program.Write(part);
        program._steps.Add(new Step(Op.Done));
        var opening = program.Opening();
        if (opening.Contains(Op.Done))
            throw new PatternException("every part may be left out: at least one word must be needed");
        if ((opening.Contains(Op.AnyInClause) || opening.Contains(Op.Any)) && !MayBeginOpen(part))
            throw new PatternException("it begins with '..' or '...': begin with a word, or with '^'");
        return [.. program._steps];
    }

    private static bool MayBeginOpen(PatternPart part) => part switch
    {
        PatternPart.Run { Parts: [var first, ..] } => MayBeginOpen(first),
        PatternPart.Gap gap => gap.Least > 0,
        PatternPart.Choice choice => choice.Parts.Any(MayBeginOpen),
        PatternPart.ClauseStart => true,
        _ => false,
    };

    private void Write(PatternPart part)
    {
        if (_steps.Count > Largest)
            throw new PatternException("it is too long: split it, or make its lists shorter");
        if (part.OneWord() is { } words)
        {
            Add(Op.Word, words);
            return;
        }

        switch (part)
        {
            case PatternPart.Number:
                var number = _steps.Count;
                Add(Op.Word, WordSet.Of(WordSet.Number));
                _steps.Add(new Step(Op.Either, number, _steps.Count + 1));
                break;
            case PatternPart.Gap gap:
                for (var any = 0; any < gap.Most; any++)
                {
                    if (any >= gap.Least)
                        _steps.Add(new Step(Op.Either, _steps.Count + 1, _steps.Count + 2 * (gap.Most - any)));
                    Add(gap.InClause ? Op.AnyInClause : Op.Any);
                }

                break;
            case PatternPart.Run run:
                foreach (var one in run.Parts)
                    Write(one);
                break;
            case PatternPart.Perhaps perhaps:
                var fork = _steps.Count;
                _steps.Add(default);
                Write(perhaps.Part);
                _steps[fork] = new Step(Op.Either, fork + 1, _steps.Count);
                break;
            case PatternPart.Choice choice:
                Write(choice);
                break;
            default:
                Add(part is PatternPart.ClauseStart ? Op.ClauseStart : Op.SentenceEnd);
                break;
        }
    }

    /// <summary>The single words of a choice become one set; each longer alternative a way of its own.</summary>
    private void Write(PatternPart.Choice choice)
    {
        var single = choice.Parts.Where(part => part.OneWord() is not null).ToArray();
        PatternPart[] ways = [.. choice.Parts.Except(single), .. single.Length > 0 ? [new PatternPart.Choice([.. single])] : Array.Empty<PatternPart>()];
        var ends = new List<int>();
        foreach (var (number, way) in ways.Index())
        {
            var fork = _steps.Count;
            if (number < ways.Length - 1)
                _steps.Add(default);
            Write(way);
            if (number == ways.Length - 1)
                break;
            ends.Add(_steps.Count);
            _steps.Add(default);
            _steps[fork] = new Step(Op.Either, fork + 1, _steps.Count);
        }

        foreach (var end in ends)
            _steps[end] = new Step(Op.Either, _steps.Count, _steps.Count);
    }

    private void Add(Op op, WordSet? words = null) => _steps.Add(new Step(op, _steps.Count + 1, 0, words));

    private HashSet<Op> Opening() => [.. Openings([.. _steps]).Select(step => step.Op)];

    /// <summary>The steps that may take the first word.</summary>
    /// <param name="anchors">Also those behind "^".</param>
    public static IEnumerable<Step> Openings(ImmutableArray<Step> steps, bool anchors = true)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([0]);
        while (waiting.TryPop(out var at))
        {
            var step = steps[at];
            if (!seen.Add(at) || (step.Op is Op.ClauseStart && !anchors))
                continue;
            if (step.Op is Op.Either)
                waiting.Push(step.Other);
            if (step.Op is Op.Either or Op.ClauseStart or Op.SentenceEnd)
                waiting.Push(step.Next);
            else
                yield return step;
        }
    }
}
