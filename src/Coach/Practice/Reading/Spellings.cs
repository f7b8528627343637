using System.Collections.Concurrent;
using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>
/// One reading for the many spellings of a word. Families come first; a Latin word that no family has is heard by its sound, as "karoon" and "karun" are one;
/// an Urdu word that no family has is compared by its consonants with the Latin words of the patterns.
/// </summary>
internal sealed class Spellings
{
    private const int Remembered = 20_000;
    private const int LongestWord = 32;

    private readonly Dictionary<string, ImmutableArray<string>> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _sounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _apart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _together = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Word, bool InUrdu), string[]> _known = new();
    private readonly UrduSounds _latin = new();

    /// <param name="families">Lines of spellings of one word; the first is what the others are read as.</param>
    /// <param name="apart">Lines that begin with a word which is written as one, and go on with the words that it is.</param>
    /// <param name="together">Lines that begin with a word, and go on with the words as which it is written, too.</param>
    public Spellings(IEnumerable<string> families, IEnumerable<string> apart, IEnumerable<string> together)
    {
        foreach (var family in families.Select(Forms))
        {
            foreach (var spelling in family)
                Add(spelling, family[0]);
        }

        foreach (var words in apart.Select(Forms).Where(words => words.Length > 2))
            _apart[words[0]] = words[1..];

        foreach (var words in together.Select(Forms).Where(words => words.Length > 2))
        {
            if (!_together.TryGetValue(Head(words[1]), out var all))
                _together[Head(words[1])] = all = [];
            all.Add(words);
        }
    }

    /// <summary>The words of a text in their plain form.</summary>
    public static string[] Forms(string text) => [.. Tokenizer.Cut(text).Select(token => token.Form)];

    /// <summary>"apko" is "ap ko"; null for a word that is one.</summary>
    public string[]? Apart(string word) => _apart.TryGetValue(word, out var words) || (_families.TryGetValue(word, out var heads) && _apart.TryGetValue(heads[0], out words)) ? words : null;

    /// <summary>The one word that is written as several from here on, and how many; null where none is.</summary>
    public (string Word, int Count)? Together(List<LineWord> words, int at)
    {
        foreach (var written in _together.GetValueOrDefault(Head(words[at].Form), []))
        {
            var count = written.Length - 1;
            if (at + count <= words.Count && Enumerable.Range(1, count - 1).All(next => words[at + next].Before is Break.None && Head(words[at + next].Form) == Head(written[next + 1])))
                return (written[0], count);
        }

        return null;
    }

    /// <summary>Whether it is spelt as a word that is not English.</summary>
    public bool HasFamily(string word) => _families.TryGetValue(word, out var heads) && !heads.All(EnglishWords.Contains);

    /// <summary>The usual spelling of a word.</summary>
    public string Head(string word) => _families.TryGetValue(word, out var heads) ? heads[0] : word;

    /// <summary>Makes the word of a pattern known, so that Urdu words without a family find it.</summary>
    public string[] OfPattern(string word, bool inUrdu)
    {
        if (!AcrossScripts.IsUrdu(word) && _latin.Add(word))
            _known.Clear();
        return Compute(word, inUrdu, isPattern: true);
    }

    /// <summary>All that a word may be read as.</summary>
    public string[] Readings(string word, bool inUrdu)
    {
        if (word.Length > LongestWord)
            return [word];
        if (_known.TryGetValue((word, inUrdu), out var readings))
            return readings;
        if (_known.Count >= Remembered)
            _known.Clear();
        return _known[(word, inUrdu)] = Compute(word, inUrdu, isPattern: false);
    }

    /// <summary>Whether it is in Urdu script, and in no family.</summary>
    public bool IsStrange(string word) => AcrossScripts.IsUrdu(word) && Heads(word, isUrdu: true, isEnglish: false).IsEmpty;

    private string[] Compute(string word, bool inUrdu, bool isPattern)
    {
        var isUrdu = AcrossScripts.IsUrdu(word);
        var isEnglish = !isUrdu && EnglishWords.Contains(word);
        var heads = !isEnglish || inUrdu ? Heads(word, isUrdu, isEnglish) : [];
        if (isEnglish)
            return [.. heads.Prepend(word).Distinct()];
        if (!heads.IsEmpty)
            return [.. heads];
        if (isUrdu && !isPattern && _latin.Like(word) is [_, ..] like)
            return [.. like.SelectMany(latin => Compute(latin, inUrdu: true, isPattern: true)).Append(word).Distinct()];
        return [isUrdu ? word : RomanSounds.Of(word)];
    }

    private ImmutableArray<string> Heads(string word, bool isUrdu, bool isEnglish)
    {
        if (_families.TryGetValue(word, out var heads))
            return heads;
        return !isEnglish && _sounds.TryGetValue(isUrdu ? UrduSounds.Same(word) : RomanSounds.Of(word), out heads) ? heads : [];
    }

    private void Add(string spelling, string word)
    {
        Put(_families, spelling, word);
        if (spelling.Length >= 3 && !EnglishWords.Contains(spelling))
            Put(_sounds, AcrossScripts.IsUrdu(spelling) ? UrduSounds.Same(spelling) : RomanSounds.Of(spelling), word);
    }

    private static void Put(Dictionary<string, ImmutableArray<string>> readings, string spelling, string word)
    {
        var known = readings.GetValueOrDefault(spelling, []);
        if (!known.Contains(word))
            readings[spelling] = known.Add(word);
    }
}
