using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A number in a text, from <see cref="Start"/> to <see cref="End"/> inclusive; from the end, 0 is the last.</summary>
internal readonly record struct SpokenNumber(int Start, int End, string Text, decimal Value, bool FromEnd = false);

/// <summary>Reads numbers: digits of any script, English words, and Urdu and Roman Urdu ones up to ten.</summary>
internal static partial class Numbers
{
    private static readonly Dictionary<string, int> Small = Words.Table(
        (0, "zero"), (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten"),
        (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"),
        (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"));

    // "Do" is also "give" and "ek" is also "a": these count only where they stand alone.
    private static readonly Dictionary<string, int> UrduAlone = Words.Table(
        (1, "ek aik ایک"), (2, "do دو"), (3, "teen tin تین"), (4, "char chaar چار"), (5, "panch paanch پانچ"), (6, "che chay chhe چھ چھے"),
        (7, "saat sat سات"), (8, "aath ath آٹھ"), (9, "nau نو"), (10, "das dus دس"));

    private static readonly HashSet<string> Beside = [.. "number no option wala wali wale please نمبر والا والی والے".Split(' ').Select(Words.Fold)];

    private static readonly Dictionary<string, int> Places = Words.Table(
        (1, "first pehla pehli pahla pahli پہلا پہلی"), (2, "second doosra doosri doosre dusra dusri dusre دوسرا دوسری دوسرے"),
        (3, "third teesra teesri teesre tisra tisri تیسرا تیسری تیسرے"), (4, "fourth chautha chauthi chotha chothi چوتھا چوتھی چوتھے"),
        (5, "fifth paanchwan panchwan paanchwin panchwin پانچواں پانچویں"), (6, "sixth chhata chhati چھٹا چھٹی"),
        (7, "seventh saatwan satwan ساتواں ساتویں"), (8, "eighth aathwan athwan آٹھواں آٹھویں"), (9, "ninth نواں نویں"), (10, "tenth daswan دسواں دسویں"));

    /// <summary>How many: the numbers of a text in order. The culture decides between point and comma.</summary>
    public static List<SpokenNumber> Cardinals(string utterance, string culture)
    {
        var words = Read(utterance, culture);
        if (words.FindAll(word => !Beside.Contains(word.Folded)) is [var alone] && UrduAlone.TryGetValue(alone.Folded, out var urdu))
            return [alone.Says(urdu)];

        var numbers = new List<SpokenNumber>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Digits is { } digits && !words[i].IsPlace)
                numbers.Add(words[i].Says(digits));
            else if (English(words, i) is var (length, value) && length > 0)
            {
                var (start, end) = (words[i].Start, words[i + length - 1].End);
                numbers.Add(new SpokenNumber(start, end, utterance[start..(end + 1)], value));
                i += length - 1;
            }
        }

        return numbers;
    }

    /// <summary>Which one: the places of a text in order ("first", "3rd", "the second to last", "pehla").</summary>
    public static List<SpokenNumber> Ordinals(string utterance, string culture)
    {
        var fromEnd = Last().Matches(utterance).Select(match => new SpokenNumber(
            match.Index, match.Index + match.Length - 1, match.Value, match.Groups["third"].Success ? 2 : match.Groups["second"].Success ? 1 : 0, FromEnd: true));
        var places = Read(utterance, culture)
            .Where(word => word.IsPlace || Places.ContainsKey(word.Folded))
            .Select(word => word.Says(word.Digits ?? Places[word.Folded]));
        var all = fromEnd.ToList();
        all.AddRange(places.Where(place => !all.Exists(last => place.Start >= last.Start && place.End <= last.End)).ToList());
        return [.. all.OrderBy(number => number.Start)];
    }

    /// <summary>The longest English number from a word on: "forty two", "one hundred and five", "three thousand".</summary>
    private static (int Length, decimal Value) English(List<Word> words, int from)
    {
        var (total, current, length) = (0, 0, 0);
        for (var i = from; i < words.Count; i++)
        {
            var word = words[i].Folded;
            var open = current % 100 == 0 && total + current > 0;
            if (word == "and" && open && i + 1 < words.Count && Small.ContainsKey(words[i + 1].Folded))
                continue;
            if (Small.TryGetValue(word, out var small) && (length == 0 || open || (current % 100 >= 20 && current % 10 == 0 && small is > 0 and < 10)))
                current += small;
            else if (word == "hundred" && current is > 0 and < 100)
                current *= 100;
            else if (word == "thousand" && current is > 0 and < 1000 && total == 0)
                (total, current) = (current * 1000, 0);
            else
                break;
            length = i - from + 1;
        }

        return (length, total + current);
    }

    private static List<Word> Read(string utterance, string culture)
    {
        var commas = CultureInfo.GetCultureInfo(string.IsNullOrEmpty(culture) ? "en-us" : culture).NumberFormat.NumberDecimalSeparator == ",";
        var matches = commas ? WithDecimalComma().Matches(utterance) : WithDecimalPoint().Matches(utterance);
        return [.. matches.Select(match => new Word(
            match.Index,
            match.Value,
            Words.Fold(match.Value),
            match.Groups["digits"] is { Success: true } digits ? Value(digits.Value, commas) : null,
            match.Groups["place"].Success))];
    }

    private static decimal? Value(string digits, bool commas)
    {
        var plain = string.Concat(digits.Select(c =>
            char.IsDigit(c) ? char.GetNumericValue(c).ToString(CultureInfo.InvariantCulture)
            : c is '-' ? "-"
            : c == '٫' || c == (commas ? ',' : '.') ? "."
            : string.Empty));
        return decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<digits>[-+]?(?:\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+|\p{Nd}+)(?:[.٫]\p{Nd}+)?)(?<place>(?:st|nd|rd|th)\b)?|[\p{L}\p{M}]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WithDecimalPoint();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<digits>[-+]?(?:\p{Nd}{1,3}(?:[.٬]\p{Nd}{3})+|\p{Nd}+)(?:[,٫]\p{Nd}+)?)(?<place>(?:st|nd|rd|th)\b)?|[\p{L}\p{M}]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WithDecimalComma();

    [GeneratedRegex(@"\b(?:(?:(?<third>third)|(?<second>second|next))[\s-]+(?:(?:to|from)[\s-]+)?(?:the\s+)?last|(?<second>penultimate)|last|aa?khri)\b|آخری", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Last();

    private sealed record Word(int Start, string Text, string Folded, decimal? Digits, bool IsPlace)
    {
        public int End => Start + Text.Length - 1;

        public SpokenNumber Says(decimal value) => new(Start, End, Text, value);
    }
}
