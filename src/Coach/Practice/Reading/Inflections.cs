using System.Collections.Frozen;

namespace Coach.Practice.Reading;

/// <summary>The forms of an English word: "try" has "tries", "tried" and "trying", "send" has "sent".</summary>
internal static class Inflections
{
    private static readonly FrozenDictionary<string, string[]> Irregular = """
        be am is are was were been|have has had|do does did done|go goes went gone|say said|tell told|get got gotten|give gave given|take took taken|make made|know knew known|think thought
        see saw seen|come came|find found|send sent|pay paid|put|let|cut|set|shut|hit|hurt|cost|keep kept|hold held|bring brought|buy bought|begin began begun|break broke broken|build built
        catch caught|choose chose chosen|deal dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|forget forgot forgotten|forgive forgave forgiven
        freeze froze frozen|grow grew grown|hang hung|hear heard|hide hid hidden|lead led|leave left|lend lent|lie lay lain|lose lost|mean meant|meet met|mistake mistook mistaken|overcharge
        read|ride rode ridden|ring rang rung|rise rose risen|run ran|sell sold|shake shook|show showed shown|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen
        stick stuck|swear swore sworn|teach taught|throw threw thrown|understand understood|undo undid undone|redo redid redone|wake woke woken|wear wore worn|win won|write wrote written
        man men|woman women|person people|child children
        """.Split((char[])['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words, StringComparer.Ordinal);

    public static IEnumerable<string> Of(string word)
    {
        if (word.EndsWith("ise", StringComparison.Ordinal) && word.Length > 5)
            return Regular(word).Concat(Regular(word[..^3] + "ize"));
        return Irregular.TryGetValue(word, out var forms) ? forms.Concat(Regular(word)) : Regular(word);
    }

    private static IEnumerable<string> Regular(string word) => word switch
    {
        _ when word.Length < 2 => [word],
        [.., 'e'] => [word, word + "s", word + "d", word[..^1] + "ing"],
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => [word, word[..^1] + "ies", word[..^1] + "ied", word + "ing"],
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or [.., 'o'] => [word, word + "es", word + "ed", word + "ing"],
        [.., 'a' or 'e' or 'i' or 'o' or 'u', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y') and var last] =>
            [word, word + "s", word + "ed", word + "ing", word + last + "ed", word + last + "ing"],
        _ => [word, word + "s", word + "ed", word + "ing"],
    };
}
