using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Coach.Words;

namespace Coach.LanguageModel.Practice;

/// <summary>What in a text can be checked as a fact: figures and codes letter by letter, numbers and days that are written out, and names.</summary>
internal static partial class Figures
{
    private const int Patience = 1000;

    /// <summary>Numbers, days and months as words. Words that mean something else besides (one, do, sat, may, march, hafta) are left out.</summary>
    private static readonly FrozenSet<string> Written = """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand lakh crore million dozen
        monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december yesterday tomorrow
        teen chaar char paanch panch saat aath dus das bees tees chalis pachas sau hazar hazaar peer pir mangal budh jumerat jumeraat jumma juma itwar kal
        تین چار پانچ چھ سات آٹھ نو دس بیس تیس چالیس پچاس ہزار لاکھ کروڑ پیر منگل بدھ جمعرات جمعہ اتوار کل
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Normal.Form).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tokens with a digit in them, as they are written: <c>1,850</c>, <c>PK-4471</c>, <c>10:30</c>.</summary>
    public static HashSet<string> In(string text) => [.. Figure().Matches(text).Select(match => match.Value.ToUpperInvariant())];

    public static HashSet<string> WrittenIn(string text) => [.. Normal.Form(text).Split(' ').Where(Written.Contains)];

    /// <summary>Words with a capital in mid-sentence: of people, places, companies.</summary>
    public static HashSet<string> NamesIn(string text) => new(Name().Matches(text).Select(match => match.Groups["name"].Value), StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> WordsOf(string text) => new(Word().Matches(text).Select(match => match.Value), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]*\p{Nd}[\p{L}\p{M}\p{N}]*(?:[\-/.,:'][\p{L}\p{M}\p{N}]+)*%?|[\p{L}\p{M}]+(?:[\-/][\p{L}\p{M}\p{N}]*\p{Nd}[\p{L}\p{M}\p{N}]*)+", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=[\p{L}\p{N},;:'’\-–—]\s+|[\-(])(?<name>\p{Lu}\p{Ll}{2,})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Name();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Word();
}
