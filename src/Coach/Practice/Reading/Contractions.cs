using System.Collections.Frozen;

namespace Coach.Practice.Reading;

/// <summary>English short forms written out: "can't" is "can not", "I'm" is "I am", "that's" is "that is", "that has", or "of that".</summary>
internal static class Contractions
{
    /// <summary>A word that stands for several; the first is shown in patterns.</summary>
    public static readonly FrozenDictionary<string, string[]> Several = new Dictionary<string, string[]>
    {
        ["'s"] = ["'s", "is", "has"],
        ["'d"] = ["would", "had"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Ends = new Dictionary<string, string>
    {
        ["m"] = "am",
        ["re"] = "are",
        ["ll"] = "will",
        ["ve"] = "have",
        ["s"] = "'s",
        ["d"] = "'d",
        ["em"] = "them",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Whole = """
        can't=can not|cannot=can not|cant=can not|won't=will not|wont=will not|shan't=shall not|ain't=is not|let's=let us|lets=let us|y'all=you all|ma'am=madam
        dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not|wasnt=was not|werent=were not|couldnt=could not|wouldnt=would not|shouldnt=should not
        havent=have not|hasnt=has not|hadnt=had not|mustnt=must not|neednt=need not|im=i am|ive=i have|youre=you are|youve=you have|youll=you will|theyre=they are|theyve=they have
        weve=we have|thats=that 's|whats=what 's|theres=there 's|heres=here 's|hows=how 's|whos=who 's|gonna=going to|wanna=want to|gotta=got to|lemme=let me|gimme=give me
        """.Split((char[])['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The words that it stands for; null for an ordinary word.</summary>
    public static string[]? Of(string word)
    {
        if (Whole.TryGetValue(word, out var words))
            return words;
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
            return apostrophe is 0 ? [word[1..]] : null;
        var (before, after) = (word[..apostrophe].Replace("'", "", StringComparison.Ordinal), word[(apostrophe + 1)..]);
        if (after is "t" && before.EndsWith('n'))
            return [before[..^1], "not"];
        return Ends.TryGetValue(after, out var end) ? [.. Of(word[..apostrophe]) ?? [before], end] : [before + after];
    }
}
