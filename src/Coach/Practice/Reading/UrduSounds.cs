using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>The Latin words of the patterns, found by the consonants of an Urdu word.</summary>
internal sealed class UrduSounds
{
    private const int LeastConsonants = 3;
    private const int MostConsonants = 12;

    private readonly ConcurrentDictionary<string, ImmutableSortedSet<string>> _words = new(StringComparer.Ordinal);

    /// <summary>One spelling for Urdu letters that sound alike.</summary>
    public static string Same(string urdu) => string.Create(urdu.Length, urdu, static (same, written) =>
    {
        for (var at = 0; at < same.Length; at++)
            same[at] = Same(written[at]);
    });

    private static char Same(char letter) => letter switch
    {
        'ث' or 'ص' => 'س',
        'ذ' or 'ض' or 'ظ' or 'ژ' => 'ز',
        'ط' => 'ت',
        'ح' => 'ہ',
        'ے' => 'ی',
        'ں' => 'ن',
        _ => letter,
    };

    public static UrduSounds Of(IEnumerable<string> latin)
    {
        var sounds = new UrduSounds();
        foreach (var word in latin.Where(word => !AcrossScripts.IsUrdu(word)))
            sounds.Add(word);
        return sounds;
    }

    /// <summary>False for a word that is known already, or too short to be told from others by its consonants.</summary>
    public bool Add(string latin)
    {
        if (Skeleton(latin) is not { Length: >= LeastConsonants and <= MostConsonants } skeleton)
            return false;
        var before = _words.GetValueOrDefault(skeleton, []);
        var after = _words.AddOrUpdate(skeleton, [latin], (_, words) => words.Add(latin));
        return after.Count > before.Count;
    }

    public ImmutableArray<string> Like(string urdu) =>
        Skeleton(urdu) is { Length: >= LeastConsonants and <= MostConsonants } skeleton && _words.TryGetValue(skeleton, out var words)
            ? [.. words.Where(latin => AcrossScripts.Same(urdu, latin))]
            : [];

    /// <summary>Its consonants, coarsely: only what <see cref="AcrossScripts"/> then finds the same is the same.</summary>
    private static string Skeleton(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            if (Class(word[at]) is not '\0' and var kind && (skeleton.Length is 0 || skeleton[^1] != kind))
                skeleton.Append(kind);
        }

        return skeleton.ToString();
    }

    private static char Class(char letter) => letter switch
    {
        'b' or 'ب' => 'b',
        'p' or 'f' or 'پ' or 'ف' => 'p',
        'd' or 'ڈ' or 'د' => 'd',
        'r' or 'ر' or 'ڑ' => 'r',
        'l' or 'ل' => 'l',
        'm' or 'م' => 'm',
        'n' or 'ن' => 'n',
        't' or 's' or 'c' or 'k' or 'q' or 'g' or 'j' or 'z' or 'x' => 'k',
        'ت' or 'ٹ' or 'ط' or 'س' or 'ص' or 'ث' or 'ز' or 'ذ' or 'ض' or 'ظ' or 'ژ' or 'ک' or 'ق' or 'خ' or 'گ' or 'غ' or 'ج' or 'چ' or 'ش' => 'k',
        _ => '\0',
    };
}
