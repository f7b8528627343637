using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads a yes or a no. English, Urdu and Roman Urdu are read together, as people mix them; of other languages only their own two words.</summary>
internal static partial class YesNo
{
    private static readonly Dictionary<string, bool?> Phrases = Table(
        yes: "true, yes, yep, yup, yeah, y, sure, ok, okay, agree, 👍, 👌, ہاں, جی, جی ہاں, ہاں جی, ہاں جی ہاں, بالکل, جی بالکل, ٹھیک ہے, کیوں نہیں, "
            + "haan, han, haa, haanji, hanji, haan ji, han ji, ji, jee, ji haan, ji han, jee haan, jee han, bilkul, ji bilkul, theek hai, thik hai, "
            + "kyun nahi, kyun nahin, kyon nahi, kyon nahin, haan kyun nahi",
        no: "false, nope, nop, no, n, not ok, not okay, disagree, 👎, ✋, 🖐, نہیں, نہ, نا, جی نہیں, ہاں نہیں, بالکل نہیں, ٹھیک نہیں, "
            + "nahi, nahin, nahee, nahein, nai, na, ji nahi, ji nahin, jee nahi, jee nahin, bilkul nahi, bilkul nahin, theek nahi, theek nahin, thik nahi",
        neither: "not sure, not yes, not no, dont agree, do not agree, dont disagree, do not disagree, ok na, theek hai na");

    private static readonly int Longest = Phrases.Keys.Max(phrase => phrase.Split(' ').Length);

    /// <summary>What the first telling words say; null where there are none.</summary>
    public static bool? Read(string utterance, string culture)
    {
        var locale = PromptCultureModels.MapToNearestLanguage(culture) ?? "en-us";
        var phrases = PromptCultureModels.GetSupportedCultures().FirstOrDefault(model => model.Locale == locale) is { } model && locale != "en-us"
            ? Table(model.YesInLanguage, model.NoInLanguage, string.Empty)
            : Phrases;

        var words = Word().Matches(Words.Fold(utterance.Replace("'", string.Empty, StringComparison.Ordinal))).Select(match => match.Value).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(Longest, words.Count - i); length > 0; length--)
            {
                if (!phrases.TryGetValue(string.Join(' ', words.GetRange(i, length)), out var answer))
                    continue;
                if (answer.HasValue)
                    return answer;

                i += length - 1;
                break;
            }
        }

        return null;
    }

    private static Dictionary<string, bool?> Table(string yes, string no, string neither) =>
        new (bool? Answer, string Phrases)[] { (true, yes), (false, no), (null, neither) }
            .SelectMany(row => row.Phrases.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(phrase => (Phrase: Words.Fold(phrase), row.Answer)))
            .ToDictionary(entry => entry.Phrase, entry => entry.Answer);

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+|👍|👌|👎|✋|🖐", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
