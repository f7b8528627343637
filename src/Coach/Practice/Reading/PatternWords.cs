using System.Collections.Concurrent;
using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>The words of patterns, each made ready once: the same few thousand stand in all of them.</summary>
internal sealed class PatternWords(Spellings spellings)
{
    private readonly ConcurrentDictionary<(string Written, bool InUrdu), ImmutableArray<PatternPart>> _ready = new();
    private readonly ConcurrentDictionary<string, bool> _urdu = new(StringComparer.Ordinal);

    /// <summary>Whether a pattern has a word that is Urdu, in either script.</summary>
    public bool AreUrdu(string pattern)
    {
        foreach (var range in pattern.AsSpan().SplitAny(" ()[]|<>"))
        {
            if (pattern.AsSpan(range) is { Length: > 0 } written && IsUrdu(written.ToString()))
                return true;
        }

        return false;
    }

    /// <exception cref="PatternException">It cannot be read.</exception>
    public ImmutableArray<PatternPart> Of(string written, bool inUrdu) => _ready.GetOrAdd((written, inUrdu), one => [.. Read(one.Written, one.InUrdu)]);

    private bool IsUrdu(string written) => _urdu.GetOrAdd(written, text =>
        Spellings.Forms(text).Any(word => AcrossScripts.IsUrdu(word) || (!EnglishWords.Contains(word) && spellings.HasFamily(word))));

    private IEnumerable<PatternPart> Read(string written, bool inUrdu) => written switch
    {
        [.. var stem, '~'] => [new PatternPart.Words(WordSet.Of(FormsOf(Plain(stem), inUrdu).SelectMany(word => Readings(word, inUrdu))))],
        [.. var beginning, '*'] => [new PatternPart.Words(WordSet.Beginning(Plain(beginning)))],
        ['*', .. var ending] => [new PatternPart.Words(WordSet.Ending(Plain(ending)))],
        _ => Words(written).Select(word => new PatternPart.Words(WordSet.Of(Readings(word, inUrdu)))),
    };

    /// <summary>Those of an English verb, or of an Urdu one by its stem.</summary>
    private IEnumerable<string> FormsOf(string word, bool inUrdu)
    {
        var isUrdu = spellings.HasFamily(word) && (inUrdu || !EnglishWords.Contains(word));
        return isUrdu ? Conjugations.Of(spellings.Head(word)).Where(form => form == spellings.Head(word) || spellings.HasFamily(form)) : Inflections.Of(word);
    }

    private static string Plain(string written) =>
        Spellings.Forms(written) is [var word] ? word : throw new PatternException($"'{written}' must be one word before '~' or '*'");

    private IEnumerable<string> Words(string written)
    {
        var words = Spellings.Forms(written);
        if (words.Length is 0)
            throw new PatternException($"'{written}' has no letter or digit");
        return words.SelectMany(word => Contractions.Of(word) ?? spellings.Apart(word) ?? [word]);
    }

    private string[] Readings(string word, bool inUrdu) => Contractions.Several.TryGetValue(word, out var several) ? several : spellings.OfPattern(word, inUrdu);
}
