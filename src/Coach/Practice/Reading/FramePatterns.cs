using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>What a pattern of the frames says about the words that it finds.</summary>
internal enum FrameKind
{
    Clause,
    Negator,
    UrduNegator,
    NoNegator,
    Report,
    NoReport,
    QuestionOpener,
    QuestionWord,
    NoQuestion,
    Unreal,
    UnrealClause,
    NoUnreal,
    RealAgain,
}

/// <summary>Marks in a line what the frames say about it: clauses, questions, negation, and what is quoted or reported.</summary>
internal sealed class FramePatterns
{
    private readonly PatternIndex<FrameKind> _patterns;

    public FramePatterns(Frames frames, Func<string, LinePattern> compile)
    {
        (FrameKind Kind, ImmutableArray<string> Patterns)[] all =
        [
            (FrameKind.Clause, frames.ClauseWords), (FrameKind.Negator, frames.Negators), (FrameKind.UrduNegator, frames.UrduNegators), (FrameKind.NoNegator, frames.NoNegators),
            (FrameKind.Report, frames.Reports), (FrameKind.NoReport, frames.NoReports),
            (FrameKind.QuestionOpener, frames.QuestionOpeners), (FrameKind.QuestionWord, frames.QuestionWords), (FrameKind.NoQuestion, frames.NoQuestions),
            (FrameKind.Unreal, frames.Unreal), (FrameKind.UnrealClause, frames.UnrealClauses), (FrameKind.NoUnreal, frames.NoUnreal), (FrameKind.RealAgain, frames.RealAgain),
        ];
        _patterns = new PatternIndex<FrameKind>(all.SelectMany(kind => kind.Patterns.Select(pattern => (kind.Kind, compile(pattern)))));
    }

    public void Mark(LineWords line)
    {
        var finds = _patterns.Finds(line, _ => SearchRules.Everywhere).ToLookup(find => find.Owner, find => find.Find);
        MarkClauses(line, finds[FrameKind.Clause]);
        MarkNegators(line, finds);
        MarkQuotes(line);
        MarkReports(line, finds);
        MarkUnreal(line, finds);
        line.Questions = [.. line.Questions.Select((_, sentence) => IsQuestion(line, sentence, finds))];
    }

    private static void MarkClauses(LineWords line, IEnumerable<WordSpan> finds)
    {
        var starts = new HashSet<int>();
        foreach (var find in finds)
        {
            starts.Add(find.First);
            for (var at = find.First; at < find.End; at++)
                line.All[at].IsClauseWord = true;
        }

        var added = 0;
        for (var at = 0; at < line.All.Length; at++)
        {
            if (starts.Contains(at) && at > 0 && line.All[at - 1].Clause == line.All[at].Clause + added)
                added++;
            line.All[at].Clause += added;
        }
    }

    private static void MarkNegators(LineWords line, ILookup<FrameKind, WordSpan> finds)
    {
        foreach (var (kind, negation) in new[] { (FrameKind.Negator, Negation.English), (FrameKind.UrduNegator, Negation.Urdu), (FrameKind.NoNegator, Negation.None) })
        {
            foreach (var find in finds[kind])
            {
                for (var at = find.First; at < find.End; at++)
                    line.All[at].Negation = negation;
            }
        }
    }

    /// <summary>A line that is a quotation as a whole is the agent's own.</summary>
    private static void MarkQuotes(LineWords line)
    {
        if (line.All.All(word => word.IsQuoted))
            return;
        foreach (var word in line.All.Where(word => word.IsQuoted))
            word.IsMasked = true;
    }

    private static void MarkReports(LineWords line, ILookup<FrameKind, WordSpan> finds)
    {
        var masked = 0;
        foreach (var report in Outside(FrameKind.NoReport, FrameKind.Report, finds).Where(report => report.End < line.All.Length))
        {
            var (said, from) = (line.All[report.End - 1], line.All[report.End]);
            for (var at = Math.Max(masked, report.End); at < line.All.Length && line.All[at].Sentence == said.Sentence && (line.All[at].Clause == said.Clause || line.All[at].Clause == from.Clause); at++)
            {
                line.All[at].IsMasked = true;
                masked = at;
            }
        }
    }

    /// <summary>What hangs on an "if" stands behind it, or before it in its own clause.</summary>
    private static void MarkUnreal(LineWords line, ILookup<FrameKind, WordSpan> finds)
    {
        foreach (var (kind, isWhole) in new[] { (FrameKind.Unreal, true), (FrameKind.UnrealClause, false) })
        {
            foreach (var find in Outside(FrameKind.NoUnreal, kind, finds))
            {
                var last = line.All[find.End - 1];
                var until = finds[FrameKind.RealAgain].Select(again => again.First).Where(first => first > find.End).DefaultIfEmpty(line.All.Length).Min();
                for (var at = 0; at < until; at++)
                {
                    var word = line.All[at];
                    word.IsUnreal |= word.Sentence == last.Sentence && (word.Clause == last.Clause || word.Clause == line.All[find.First].Clause || isWhole && at >= find.First);
                }
            }
        }
    }

    /// <summary>The finds of a kind but for those that begin inside a find which says that they do not count.</summary>
    private static IEnumerable<WordSpan> Outside(FrameKind counter, FrameKind kind, ILookup<FrameKind, WordSpan> finds)
    {
        var countered = finds[counter].SelectMany(find => Enumerable.Range(find.First, find.Count)).ToHashSet();
        return finds[kind].Where(find => !countered.Contains(find.First));
    }

    private static bool IsQuestion(LineWords line, int sentence, ILookup<FrameKind, WordSpan> finds)
    {
        var (first, end) = line.Sentence(sentence);
        if (line.All[end - 1].Asks)
            return true;
        return (finds[FrameKind.QuestionOpener].Any(find => Within(find) && Opens(find.First)) || finds[FrameKind.QuestionWord].Any(Within)) && !finds[FrameKind.NoQuestion].Any(Within);

        bool Within(WordSpan find) => find.First >= first && find.First < end;

        bool Opens(int at) => at == first || (line.All[at - 1].Sentence == sentence && Enumerable.Range(first, at - first).All(before => line.All[before].IsFiller || line.All[before].IsClauseWord));
    }
}
