namespace Coach.Practice.Reading;

/// <summary>The sets of words that patterns need, numbered; alike sets have one number.</summary>
internal sealed class NeededWords
{
    /// <summary>Larger sets come from lists, which are made once.</summary>
    private const int FewWords = 16;

    private readonly Dictionary<object, int> _numbers = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    /// <summary>The numbers of the sets that the pattern needs.</summary>
    public int[] Add(LinePattern pattern) => [.. pattern.Needs.Select(Number).Distinct()];

    /// <summary>For each set, whether a word of it stands in the sentence.</summary>
    public bool[] In(LineWords words, int sentence)
    {
        var present = new bool[_numbers.Count];
        var (first, end) = words.Sentence(sentence);
        for (var at = first; at < end; at++)
        {
            foreach (var reading in words.All[at].Readings)
            {
                if (!_byWord.TryGetValue(reading, out var numbers))
                    continue;
                foreach (var number in numbers)
                    present[number] = true;
            }
        }

        return present;
    }

    public static bool Has(bool[] present, int[] needs)
    {
        foreach (var need in needs)
        {
            if (!present[need])
                return false;
        }

        return true;
    }

    private int Number(WordSet set)
    {
        object key = set.Readings.Count <= FewWords ? string.Join(' ', set.Readings.Order(StringComparer.Ordinal)) : set.Readings;
        if (_numbers.TryGetValue(key, out var known))
            return known;
        var number = _numbers[key] = _numbers.Count;
        foreach (var reading in set.Readings)
        {
            if (!_byWord.TryGetValue(reading, out var numbers))
                _byWord[reading] = numbers = [];
            numbers.Add(number);
        }

        return number;
    }
}
