namespace Coach.Practice.Reading;

/// <summary>Patterns by the words that they may begin with and by those that they need, so that a line is held against few of them.</summary>
internal sealed class PatternIndex<T>
{
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly List<Entry> _byAny = [];
    private readonly NeededWords _needed = new();

    public PatternIndex(IEnumerable<(T Owner, LinePattern Pattern)> patterns)
    {
        foreach (var (owner, pattern) in patterns)
            Add(new Entry(owner, pattern, _needed.Add(pattern)));
    }

    /// <summary>Every find, in the order of the line; of each pattern the longest at each word.</summary>
    public IEnumerable<(T Owner, WordSpan Find)> Finds(LineWords words, Func<T, SearchRules> rules)
    {
        for (var sentence = 0; sentence < words.Questions.Length; sentence++)
        {
            var present = _needed.In(words, sentence);
            var open = _byAny.FindAll(entry => NeededWords.Has(present, entry.Needs));
            var (first, end) = words.Sentence(sentence);
            for (var at = first; at < end; at++)
            {
                foreach (var entry in Candidates(words.All[at], open, present))
                {
                    if (entry.Pattern.At(words, at, rules(entry.Owner)) is { } last)
                        yield return (entry.Owner, new WordSpan(at, last - at));
                }
            }
        }
    }

    private IEnumerable<Entry> Candidates(LineWord word, List<Entry> open, bool[] present)
    {
        foreach (var entry in open)
            yield return entry;
        foreach (var reading in word.Readings)
        {
            if (!_byWord.TryGetValue(reading, out var entries))
                continue;
            foreach (var entry in entries)
            {
                if (NeededWords.Has(present, entry.Needs))
                    yield return entry;
            }
        }
    }

    private void Add(Entry entry)
    {
        var sets = entry.Pattern.Openings.Select(step => step.Words).ToArray();
        if (Array.Exists(sets, set => set is null or { IsOpen: true }))
        {
            _byAny.Add(entry);
            return;
        }

        foreach (var reading in sets.OfType<WordSet>().SelectMany(set => set.Readings).Distinct())
        {
            if (!_byWord.TryGetValue(reading, out var entries))
                _byWord[reading] = entries = [];
            entries.Add(entry);
        }
    }

    private sealed record Entry(T Owner, LinePattern Pattern, int[] Needs);
}
