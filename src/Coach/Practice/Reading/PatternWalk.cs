using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>Walks all ways through a pattern at the same time, one word after the other.</summary>
internal ref struct PatternWalk(ImmutableArray<Step> steps, ImmutableArray<LineWord> words, int first, Span<int> here, Span<int> next, Span<bool> seen, Span<int> waiting)
{
    private readonly Span<bool> _seen = seen;
    private readonly Span<int> _waiting = waiting;
    private Span<int> _here = here;
    private Span<int> _next = next;
    private int _count;
    private int? _end;

    /// <returns>The place behind the longest find; null where there is none.</returns>
    public int? Run(SearchRules rules, int longest)
    {
        var active = Enter(_here, 0, 0, first);
        for (var at = first; active > 0 && at < words.Length && at - first < longest; at++)
        {
            var word = words[at];
            if (word.Sentence != words[first].Sentence || (word.IsMasked && !rules.Masked))
                break;
            _seen.Clear();
            _count = 0;
            for (var way = 0; way < active; way++)
            {
                var step = steps[_here[way]];
                if (Takes(step, at, rules))
                    _count = Enter(_next, _count, step.Next, at + 1);
                if (word.IsFiller && at > first)
                    _count = Stay(_next, _count, _here[way]);
            }

            active = _count;
            var last = _here;
            _here = _next;
            _next = last;
        }

        return _end;
    }

    private readonly bool Takes(Step step, int at, SearchRules rules) => step.Op switch
    {
        Op.Word => step.Words is { } set && set.Has(words[at]),
        Op.Any => rules.Negators || words[at].Negation is Negation.None,
        Op.AnyInClause => (rules.Negators || words[at].Negation is Negation.None) && (at == first || words[at].Clause == words[at - 1].Clause),
        _ => false,
    };

    private readonly int Stay(Span<int> ways, int count, int step)
    {
        if (!_seen[step])
        {
            _seen[step] = true;
            ways[count++] = step;
        }

        return count;
    }

    /// <summary>Goes to a step, and on from there to all that take a word.</summary>
    private int Enter(Span<int> ways, int count, int step, int at)
    {
        var left = 0;
        _waiting[left++] = step;
        while (left > 0)
        {
            var reached = _waiting[--left];
            if (_seen[reached])
                continue;
            _seen[reached] = true;
            var (op, next, other, _) = steps[reached];
            switch (op)
            {
                case Op.Done:
                    _end = at;
                    break;
                case Op.Either:
                    if (!_seen[other])
                        _waiting[left++] = other;
                    if (!_seen[next])
                        _waiting[left++] = next;
                    break;
                case Op.ClauseStart:
                    if (at < words.Length && words[at].OpensClause)
                        _waiting[left++] = next;
                    break;
                case Op.SentenceEnd:
                    if (at == words.Length || words[at].Sentence != words[first].Sentence || words[at].ClosesSentence)
                        _waiting[left++] = next;
                    break;
                default:
                    ways[count++] = reached;
                    break;
            }
        }

        return count;
    }
}
