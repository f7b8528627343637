using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Reading;

namespace Coach.Tests.Practice.Reading;

/// <summary>A small language to read by.</summary>
internal static class Heard
{
    public static Speech Speech { get; } = new(
        [
            "nahi nahin nhi نہیں", "aap ap آپ", "ki کی", "ghalti galti غلطی", "hai hy ہے", "kar kr کر", "karunga karoonga کروںگا", "karti krti کرتی", "karna krna کرنا", "kiya kia کیا", "main mein me میں", "hoon hun ہوں", "to toh تو", "ke k کہ کے",
            "kaha کہا", "refund ریفنڈ", "aapko apko", "ko کو", "zimmedari zimedari", "zimma ذمہ", "dari داری", "gaya gya گیا",
        ],
        new Dictionary<string, ImmutableArray<string>> { ["fee"] = ["fee", "late fee", "charges"], ["money"] = ["<fee>", "amount"] },
        new Frames
        {
            UrduWords = ["hai", "ki", "nahi", "kar", "hoon", "aap", "karunga", "karti"],
            Fillers = ["please", "sir", "really"],
            UrduFillers = ["to"],
            Negators = ["(not|never)"],
            UrduNegators = ["nahi"],
            NoNegators = ["not only"],
            ClauseWords = ["but"],
            QuestionOpeners = ["(did|can|what)"],
            QuestionWords = ["kahan"],
            Reports = ["(he|she|they) said [that]", "aap ko kaha gaya ke"],
            NoReports = ["i said"],
            EverydayCapitals = ["SIM"],
            Numbers = ["two", "twenty", "five"],
            UrduNumbers = ["das"],
            Apart = ["aapko aap ko"],
            Together = ["wifi wi fi", "zimmedari zimma dari"],
        });

    /// <summary>The words of the line that the pattern finds; null where it finds none.</summary>
    public static string? Find(string pattern, string line)
    {
        var words = Speech.Words(line);
        return Speech.Compile(pattern).Matches(words) is { } span && words.Place(span) is var (start, length) ? line.Substring(start, length) : null;
    }

    public static MoveReader Reader(params MoveRule[] rules) => new(Speech, rules);

    public static MoveRule Blame(params string[] find) => new(Move.Blame, "blame", [.. find]);

    /// <summary>The evidence for what the rule finds in the line.</summary>
    public static string[] Evidence(this MoveRule rule, string line) =>
        [.. Reader(rule).Read(line).Moves.Select(sighting => line.Substring(sighting.Start, sighting.Length))];
}
