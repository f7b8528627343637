namespace Coach.Practice.Reading;

/// <summary>Patterns by the words that they may begin with, so that no line is held against all of them.</summary>
internal sealed class PatternIndex<T>
{
    private readonly Dictionary<string, List<(T Owner, LinePattern Pattern)>> _byWord = new(StringComparer.Ordinal);
    private readonly List<(T Owner, LinePattern Pattern)> _byAny = [];

    public PatternIndex(IEnumerable<(T Owner, LinePattern Pattern)> patterns)
    {
        foreach (var (owner, pattern) in patterns)
            Add(owner, pattern);
    }

    /// <summary>Every find, in the order of the line; of each pattern the longest at each word.</summary>
    public IEnumerable<(T Owner, WordSpan Find)> Finds(LineWords words, Func<T, SearchRules> rules)
    {
        for (var first = 0; first < words.All.Length; first++)
        {
            foreach (var (owner, pattern) in _byAny)
            {
                if (pattern.At(words, first, rules(owner)) is { } end)
                    yield return (owner, new WordSpan(first, end - first));
            }

            foreach (var reading in words.All[first].Readings)
            {
                if (!_byWord.TryGetValue(reading, out var patterns))
                    continue;
                foreach (var (owner, pattern) in patterns)
                {
                    if (pattern.At(words, first, rules(owner)) is { } end)
                        yield return (owner, new WordSpan(first, end - first));
                }
            }
        }
    }

    private void Add(T owner, LinePattern pattern)
    {
        var sets = pattern.Openings.Select(step => step.Words).ToArray();
        if (Array.Exists(sets, set => set is null or { IsOpen: true }))
        {
            _byAny.Add((owner, pattern));
            return;
        }

        foreach (var reading in sets.OfType<WordSet>().SelectMany(set => set.Readings).Distinct())
        {
            if (!_byWord.TryGetValue(reading, out var patterns))
                _byWord[reading] = patterns = [];
            patterns.Add((owner, pattern));
        }
    }
}
