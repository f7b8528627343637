namespace Coach.Words;

/// <summary>How far a typed word is from the one that was meant. Both are in their <see cref="Normal.Form"/>.</summary>
public static class Spelling
{
    private const int Script = 1;

    /// <summary>The rows of the keyboard, and letters that are taken for each other by ear.</summary>
    private static readonly string[] Neighbours = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "rf", "tg", "dc", "xs", "fv", "gb", "hn", "jm", "sz", "ck", "cs", "td", "dr", "bp", "kq", "vw", "pf", "jz", "gj"];

    /// <summary>"sunein", "suneen" and "sunain" are one word.</summary>
    private static readonly string[] Endings = ["eein", "ein", "een", "eyn", "ain", "aen", "ayn"];

    private static readonly string[] Turning = ["un", "in", "im", "ir", "il", "dis", "mis", "non", "de", "anti", "na", "be", "ghair", "نا", "بے", "غیر"];

    /// <summary>0 for the same word, more for each slip; null for another word.</summary>
    public static int? Slips(string typed, string meant)
    {
        if (typed == meant)
            return 0;
        if (AcrossScripts.IsUrdu(typed) != AcrossScripts.IsUrdu(meant))
            return AcrossScripts.IsUrdu(typed) ? Across(typed, meant) : Across(meant, typed);
        if (typed.Any(char.IsAsciiDigit) || meant.Any(char.IsAsciiDigit) || IsTurned(typed, meant))
            return null;
        if (AcrossScripts.IsUrdu(typed))
            return InUrdu(typed, meant);
        if (Stem(typed) == Stem(meant))
            return 0;
        return CommonWords.Contains(typed) && !IsFormOf(typed, meant) ? null : InLatin(typed, meant) ?? InLatin(Stem(typed), Stem(meant));
    }

    /// <summary>"honest" and "honesty", "polite" and "politely".</summary>
    private static bool IsFormOf(string one, string other) =>
        Math.Min(one.Length, other.Length) >= 5 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));

    private static int? Across(string urdu, string latin) => AcrossScripts.Same(urdu, latin) || AcrossScripts.Same(urdu, Stem(latin)) ? Script : null;

    /// <summary>"professional" and "unprofessional" are two letters apart, and the contrary.</summary>
    private static bool IsTurned(string one, string other) => Turning.Any(prefix => one == prefix + other || other == prefix + one);

    private static int? InUrdu(string typed, string meant)
    {
        var (one, other) = (Sound(typed), Sound(meant));
        if (one == other)
            return 1;
        return Math.Min(one.Length, other.Length) >= 5 && one[0] == other[0] && EditDistance.Between(one, other) is 1 ? 1 : null;
    }

    private static int? InLatin(string typed, string meant)
    {
        if (typed.Length >= 4 && Fold(typed) == Fold(meant))
            return 1;
        if (Math.Min(typed.Length, meant.Length) < 5 || !BeginsAlike(typed, meant))
            return null;
        var slips = EditDistance.Between(typed, meant);
        return slips <= Allowed(meant.Length) && (slips is 1 ? !IsAnotherConsonant(typed, meant) : Consonants(typed) == Consonants(meant)) ? slips : null;
    }

    /// <summary>One consonant in place of another is a slip where they are neighbours on the keyboard or in the ear; "intezam" is no "intezar".</summary>
    private static bool IsAnotherConsonant(string typed, string meant)
    {
        var place = typed.AsSpan().CommonPrefixLength(meant);
        return typed.Length == meant.Length && typed[(place + 1)..] == meant[(place + 1)..]
            && !IsVowel(typed[place]) && !IsVowel(meant[place])
            && !Neighbours.Any(row => row.Contains(typed[place], StringComparison.Ordinal) && row.Contains(meant[place], StringComparison.Ordinal) && Math.Abs(row.IndexOf(typed[place], StringComparison.Ordinal) - row.IndexOf(meant[place], StringComparison.Ordinal)) is 1);
    }

    private static bool IsVowel(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);

    private static string Consonants(string word) =>
        Single(string.Concat(word.Replace("ck", "k", StringComparison.Ordinal).Replace('z', 's').Replace('w', 'v').Replace('q', 'k').Where(letter => !IsVowel(letter) && letter is not 'h')));

    private static string Single(string word) => string.Concat(word.Where((letter, place) => place is 0 || word[place - 1] != letter));

    private static int Allowed(int length) => length switch
    {
        < 7 => 1,
        < 11 => 2,
        _ => 3,
    };

    /// <summary>People rarely miss the first letter; "impathy" for "empathy" is such a case, and then the rest is right.</summary>
    private static bool BeginsAlike(string typed, string meant) =>
        Fold(typed)[0] == Fold(meant)[0]
        || (meant.Length >= 7 && "aeiou".Contains(typed[0], StringComparison.Ordinal) && "aeiou".Contains(meant[0], StringComparison.Ordinal) && typed[1..] == meant[1..]);

    /// <summary>One letter for those that sound alike.</summary>
    private static string Sound(string word) => string.Concat(word.Select(letter => letter switch
    {
        'ث' or 'ص' => 'س',
        'ذ' or 'ض' or 'ظ' or 'ژ' => 'ز',
        'ط' => 'ت',
        'ح' => 'ہ',
        'ق' => 'ک',
        'ع' => 'ا',
        'ے' => 'ی',
        'ں' => 'ن',
        _ => letter,
    }));

    /// <summary>English and Roman Urdu as they are spelt by ear: "maafi" and "mafi", "wapas" and "vapas", "shukriya" and "shukria".</summary>
    private static string Fold(string word)
    {
        var ending = Endings.FirstOrDefault(plural => word.EndsWith(plural, StringComparison.Ordinal));
        var heard = (ending is null ? word : word[..^ending.Length] + "en")
            .Replace("ee", "i", StringComparison.Ordinal).Replace("oo", "u", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal)
            .Replace('w', 'v').Replace('q', 'k').Replace("iy", "i", StringComparison.Ordinal).Replace('y', 'i').Replace("ai", "e", StringComparison.Ordinal).Replace("ei", "e", StringComparison.Ordinal);
        return Single(heard);
    }

    private static string Stem(string word)
    {
        foreach (var ending in new[] { "ing", "ed", "es", "s" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= (ending is "s" ? 3 : 4) && !word.EndsWith("ss", StringComparison.Ordinal))
                return Bare(word[..^ending.Length]);
        }

        return word.Length > 4 ? Bare(word) : word;
    }

    /// <summary>Without the e that "apologise" and "apologising" differ by, the doubled letter of "stopped", and with the y of "apologies".</summary>
    private static string Bare(string stem) => stem switch
    {
        [.., 'i'] => stem[..^1] + "y",
        [.., 'e'] => stem[..^1],
        [.., var last, var again] when last == again => stem[..^1],
        _ => stem,
    };
}
