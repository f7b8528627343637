using System.Collections.Concurrent;
using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>How lines are heard: spellings, lists, and what the frames say about sentences. It makes patterns ready, and lines into words for them.</summary>
public sealed class Speech
{
    private const int ShortestShout = 3;

    private readonly Spellings _spellings;
    private readonly PatternLists _lists;
    private readonly ConcurrentDictionary<string, LinePattern> _ready;
    private readonly WordSet _urdu;
    private readonly WordSet _fillers;
    private readonly WordSet _urduFillers;
    private readonly WordSet _numbers;
    private readonly WordSet _urduNumbers;
    private readonly WordSet _everyday;
    private readonly FramePatterns _frames;

    /// <param name="spellings">Lines of spellings of one word, the first of which is what the others are read as.</param>
    /// <param name="lists">The patterns of each list.</param>
    /// <exception cref="PatternException">A pattern of a list or a frame cannot be read; <see cref="Problem"/> finds which.</exception>
    public Speech(IEnumerable<string> spellings, IReadOnlyDictionary<string, ImmutableArray<string>> lists, Frames frames)
        : this(new Spellings(spellings, frames.Apart, frames.Together), lists, frames)
    {
    }

    private Speech(Spellings spellings, IReadOnlyDictionary<string, ImmutableArray<string>> lists, Frames frames)
        : this(spellings, new PatternLists(lists, spellings), new ConcurrentDictionary<string, LinePattern>(StringComparer.Ordinal), frames)
    {
    }

    private Speech(Spellings spellings, PatternLists lists, ConcurrentDictionary<string, LinePattern> ready, Frames frames)
    {
        (_spellings, _lists, _ready) = (spellings, lists, ready);
        _urdu = Set(frames.UrduWords);
        _fillers = Set(frames.Fillers);
        _urduFillers = Set(frames.UrduFillers);
        _numbers = Set(frames.Numbers);
        _urduNumbers = Set(frames.UrduNumbers);
        _everyday = Set(frames.EverydayCapitals);
        _frames = new FramePatterns(frames, Compile);
    }

    /// <summary>Other frames about the same words; patterns that are ready stay so.</summary>
    /// <param name="frames">With the same words written apart and together.</param>
    /// <exception cref="PatternException">A pattern of a frame cannot be read.</exception>
    public Speech With(Frames frames) => new(_spellings, _lists, _ready, frames);

    /// <exception cref="PatternException">It cannot be read.</exception>
    public LinePattern Compile(string pattern) => _ready.GetOrAdd(pattern, static (text, lists) => new LinePattern(lists.Read(text)), _lists);

    /// <summary>What is wrong with a pattern, in the words of whoever wrote it; null when it can be read.</summary>
    public string? Problem(string pattern)
    {
        try
        {
            Compile(pattern);
            return null;
        }
        catch (PatternException problem)
        {
            return problem.Message;
        }
    }

    public LineWords Words(string text)
    {
        var tokens = Acronyms.Join(Tokenizer.Cut(text));
        var words = Futures.Join(Together(Apart(tokens)));
        var starts = Sentences(words);
        for (var sentence = 0; sentence < starts.Count; sentence++)
            Hear(words, starts[sentence], sentence + 1 < starts.Count ? starts[sentence + 1] : words.Count);
        var line = new LineWords([.. words], [.. starts]);
        Anchor(words);
        _frames.Mark(line);
        Anchor(words);
        return line;
    }

    /// <summary>"can't" is "can not", "aapko" is "aap ko"; both words stand where the one stood.</summary>
    private List<LineWord> Apart(List<LineWord> words)
    {
        var apart = new List<LineWord>(words.Count + 4);
        foreach (var word in words)
        {
            var parts = Contractions.Of(word.Form) ?? _spellings.Apart(word.Form) ?? [word.Form];
            if (parts is [var only])
            {
                word.Form = only;
                apart.Add(word);
                continue;
            }

            var first = apart.Count;
            apart.AddRange(parts.Select(word.With));
            (apart[first].Before, apart[first].IsCapital) = (word.Before, word.IsCapital);
            apart[^1].Asks = word.Asks;
        }

        return apart;
    }

    /// <summary>"wi fi" is "wifi".</summary>
    private List<LineWord> Together(List<LineWord> words)
    {
        var together = new List<LineWord>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            var (form, count) = _spellings.Together(words, at) ?? (words[at].Form, 1);
            var last = words[at + count - 1];
            words[at].Form = form;
            (words[at].End, words[at].Asks) = (last.End, last.Asks);
            together.Add(words[at]);
            at += count;
        }

        return together;
    }

    private static List<int> Sentences(List<LineWord> words)
    {
        var starts = new List<int>();
        var clause = -1;
        for (var at = 0; at < words.Count; at++)
        {
            if (at is 0 || words[at].Before is Break.Sentence)
                starts.Add(at);
            if (at is 0 || words[at].Before is not Break.None)
                clause++;
            (words[at].Sentence, words[at].Clause) = (starts.Count - 1, clause);
        }

        return starts;
    }

    /// <summary>Finds what each word of a sentence may be read as. "to" and "is" are Urdu only beside Urdu.</summary>
    private void Hear(List<LineWord> words, int first, int end)
    {
        var isUrdu = false;
        var shouted = 0;
        for (var at = first; at < end; at++)
        {
            isUrdu |= AcrossScripts.IsUrdu(words[at].Form) || Array.Exists(_spellings.Readings(words[at].Form, inUrdu: false), _urdu.Readings.Contains);
            shouted += words[at].IsCaps ? 1 : 0;
        }

        var isShouted = end - first >= ShortestShout && shouted * 2 > end - first;
        for (var at = first; at < end; at++)
        {
            var word = words[at];
            string[] readings = Contractions.Several.TryGetValue(word.Form, out var several) ? several : _spellings.Readings(word.Form, isUrdu);
            word.Readings = readings;
            word.IsStrange = _spellings.IsStrange(word.Form);
            word.IsFiller = _fillers.Has(word) || (isUrdu && _urduFillers.Has(word));
            word.Readings = [.. readings, .. Kinds(word, isUrdu, isShouted, isFirst: at == first)];
        }
    }

    private IEnumerable<string> Kinds(LineWord word, bool isUrdu, bool isShouted, bool isFirst)
    {
        if (word.IsNumber || _numbers.Has(word) || (isUrdu && _urduNumbers.Has(word)))
            yield return WordSet.Number;
        var isName = (word.IsCapital && !isShouted) || (word.IsStrange && word.Readings is [_]);
        if (isName)
            yield return WordSet.NameInFront;
        if (isName && !isFirst)
            yield return WordSet.Name;
        if (word.IsCaps && !isShouted && !_everyday.Has(word))
            yield return WordSet.Capitals;
    }

    /// <summary>Says which words open their clause and which close their sentence, but for fillers around them.</summary>
    private static void Anchor(List<LineWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var before = at is 0 || words[at - 1].Clause != words[at].Clause;
            words[at].OpensClause = before || (words[at - 1].OpensClause && (words[at - 1].IsFiller || words[at - 1].IsClauseWord));
        }

        for (var at = words.Count - 1; at >= 0; at--)
        {
            var isLast = at == words.Count - 1 || words[at + 1].Sentence != words[at].Sentence;
            words[at].ClosesSentence = words[at].IsFiller && (isLast || words[at + 1].ClosesSentence);
        }
    }

    /// <summary>Single words in all their spellings.</summary>
    private WordSet Set(ImmutableArray<string> words) => WordSet.Of(words.SelectMany(Spellings.Forms).SelectMany(word => _spellings.OfPattern(word, inUrdu: true).Append(word)));
}
