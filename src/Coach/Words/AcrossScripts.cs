namespace Coach.Words;

/// <summary>
/// Whether a word in Urdu script and one in Latin letters are the same word, as ریفنڈ and "refund", or معذرت and "mazrat". Consonants must agree
/// by their sound; Urdu leaves short vowels out, so vowels bend. Both words are in their <see cref="Normal.Form"/>.
/// </summary>
public static class AcrossScripts
{
    private const int Never = 100;
    private const int Longest = 24;
    private const string Vowels = "aeiouy";

    public static bool IsUrdu(string word) => word.Any(letter => letter is >= '\u0600' and <= '\u06FF');

    public static bool Same(string urdu, string latin)
    {
        if (urdu.Length > Longest || latin.Length > Longest)
            return false;
        var sounds = Sounds(latin);
        var consonants = sounds.Count(sound => !IsVowel(sound));
        return consonants >= 2 && new Alignment(urdu, sounds, isShort: latin.Length < 4).Cost() <= Allowed(consonants);
    }

    /// <summary>In halves of a letter: the more consonants agree, the more the rest may bend.</summary>
    private static int Allowed(int consonants) => consonants switch
    {
        2 => 0,
        3 or 4 => 2,
        _ => 4,
    };

    private static bool IsVowel(string sound) => Vowels.Contains(sound[0], StringComparison.Ordinal);

    /// <summary>The runs of vowels, and the consonants with their digraphs; a doubled consonant is one.</summary>
    private static List<string> Sounds(string latin)
    {
        var word = latin.Replace("tion", "shn", StringComparison.Ordinal).Replace("ssion", "shn", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("x", "ks", StringComparison.Ordinal);
        var sounds = new List<string>();
        for (var at = 0; at < word.Length;)
        {
            var length = 1;
            while (IsVowel(word[at..]) && at + length < word.Length && IsVowel(word[(at + length)..]))
                length++;
            if (!IsVowel(word[at..]) && at + 1 < word.Length && word[at + 1] is 'h' && word[at] is not 'h')
                length = 2;
            var sound = word.Substring(at, length);
            if (IsVowel(sound) || sounds.Count is 0 || sounds[^1] != sound)
                sounds.Add(sound);
            at += length;
        }

        return sounds;
    }

    /// <summary>The Urdu letters that a Latin consonant may stand for.</summary>
    private static string Letters(string consonant) => consonant switch
    {
        "b" or "bh" => "ب",
        "p" => "پ",
        "ph" => "فپ",
        "f" => "ف",
        "t" => "تٹط",
        "th" => "تٹطث",
        "d" or "dh" => "دڈ",
        "r" or "rh" => "رڑ",
        "s" => "سصثز",
        "sh" => "ش",
        "c" => "کسق",
        "ch" => "چک",
        "k" or "q" => "کق",
        "kh" => "خک",
        "g" => "گجغ",
        "gh" => "غگ",
        "j" or "jh" => "جژ",
        "z" or "zh" => "زذضظژ",
        "l" or "lh" => "ل",
        "m" or "mh" => "م",
        "n" or "nh" => "نں",
        "v" or "w" or "wh" => "و",
        "h" => "ہح",
        _ => "",
    };

    /// <summary>The cheapest way to read one word as the other.</summary>
    private sealed class Alignment(string urdu, List<string> sounds, bool isShort)
    {
        private readonly int[] _known = Enumerable.Repeat(-1, (urdu.Length + 1) * (sounds.Count + 1)).ToArray();

        public int Cost() => Cost(0, 0);

        private int Cost(int letter, int sound)
        {
            ref var known = ref _known[letter * (sounds.Count + 1) + sound];
            return known >= 0 ? known : known = Compute(letter, sound);
        }

        private int Compute(int letter, int sound)
        {
            if (letter == urdu.Length && sound == sounds.Count)
                return 0;
            var cheapest = letter < urdu.Length ? Unheard(urdu[letter]) + Cost(letter + 1, sound) : Never;
            if (sound == sounds.Count)
                return cheapest;

            cheapest = Math.Min(cheapest, Unwritten(sound) + Cost(letter, sound + 1));
            if (!IsVowel(sounds[sound]))
            {
                return letter < urdu.Length && Letters(sounds[sound]).Contains(urdu[letter], StringComparison.Ordinal)
                    ? Math.Min(cheapest, Cost(letter + 1, sound + 1))
                    : cheapest;
            }

            var cost = 0;
            for (var taken = 1; taken <= 3 && letter + taken <= urdu.Length; taken++)
            {
                cost += Carries(letter + taken - 1, sounds[sound]);
                cheapest = Math.Min(cheapest, cost + Cost(letter + taken, sound + 1));
            }

            return Math.Min(cheapest, Never);
        }

        /// <summary>A letter that no sound stands for.</summary>
        private static int Unheard(char letter) => letter switch
        {
            'ہ' or 'ع' or 'ء' or 'ں' => 0,
            'ا' or 'و' or 'ی' or 'ے' => 2,
            _ => Never,
        };

        /// <summary>A sound that no letter stands for: a short vowel inside the word costs nothing, but Urdu writes one that begins or ends a word, and every long one.</summary>
        private int Unwritten(int sound) => sounds[sound] switch
        {
            "h" => 0,
            var consonant when !IsVowel(consonant) => Never,
            "e" when sound == sounds.Count - 1 => 0,
            _ when sound is 0 || sound == sounds.Count - 1 => Never,
            "o" => 1,
            { Length: 1 } => 0,
            var run => run[0] == run[1] ? 2 : 1,
        };

        private int Carries(int letter, string vowels) => urdu[letter] switch
        {
            'ا' when letter is 0 => 0,
            'ع' or 'ء' => 0,
            'ہ' when letter == urdu.Length - 1 => 0,
            'ا' => vowels.Contains('a', StringComparison.Ordinal) ? (isShort && vowels is "a" ? 1 : 0) : vowels.Contains('o', StringComparison.Ordinal) ? 1 : Never,
            'و' => vowels.AsSpan().ContainsAny('o', 'u') ? 0 : Never,
            'ی' or 'ے' => vowels.AsSpan().ContainsAny('i', 'e', 'y') ? 0 : vowels.Contains('a', StringComparison.Ordinal) ? 1 : Never,
            _ => Never,
        };
    }
}
