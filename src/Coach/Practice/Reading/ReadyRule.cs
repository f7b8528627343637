using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>A rule whose patterns are ready.</summary>
internal sealed class ReadyRule
{
    private const int Before = 3;

    private readonly ImmutableArray<LinePattern> _with;
    private readonly ImmutableArray<LinePattern> _withLine;
    private readonly ImmutableArray<LinePattern> _unless;
    private readonly ImmutableArray<LinePattern> _unlessLine;
    private readonly ImmutableArray<LinePattern> _unlessBefore;

    public ReadyRule(MoveRule rule, Speech speech)
    {
        Rule = rule;
        Search = new SearchRules(rule.Reported, rule.Negated);
        Find = Ready(rule.Find);
        (_with, _withLine, _unless, _unlessLine, _unlessBefore) = (Ready(rule.With), Ready(rule.WithLine), Ready(rule.Unless), Ready(rule.UnlessLine), Ready(rule.UnlessBefore));

        ImmutableArray<LinePattern> Ready(ImmutableArray<string> patterns) => [.. patterns.Select(speech.Compile)];
    }

    public MoveRule Rule { get; }

    public ImmutableArray<LinePattern> Find { get; }

    public SearchRules Search { get; }

    /// <summary>Whether a find counts where it stands.</summary>
    public bool Holds(LineWords words, WordSpan find)
    {
        var sentence = words.All[find.First].Sentence;
        if (Rule.In is not RuleScope.Any && words.Questions[sentence] != Rule.In is RuleScope.Question)
            return false;
        if (!Rule.Negated && words.IsNegated(find))
            return false;
        var (first, end) = words.Sentence(sentence);
        return (_with.IsEmpty || Stands(_with, words, first, end))
            && (_withLine.IsEmpty || Stands(_withLine, words, 0, words.All.Length))
            && !Stands(_unless, words, first, end)
            && !Stands(_unlessLine, words, 0, words.All.Length)
            && !Stands(_unlessBefore, words, Math.Max(first, find.First - Before), find.First);
    }

    private bool Stands(ImmutableArray<LinePattern> patterns, LineWords words, int from, int to)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.FirstIn(words, from, to, Search with { Negators = true }) is not null)
                return true;
        }

        return false;
    }
}
