using System.Text.Json;
using System.Text.RegularExpressions;
using Coach.LanguageModel.Calling;
using Coach.LanguageModel.Masking;
using Coach.Practice;
using Coach.Words;

namespace Coach.LanguageModel.Practice;

/// <summary>
/// Whether the model's line may stand in place of the decided one. Held by code: shape, length, plain text, tongue, role; every figure and code of the decided
/// line is there as it was, and no figure, number word, day, placeholder or name that the customer has not said. What no code can hold is the sense of the words:
/// that is why nothing is decided by them.
/// </summary>
internal static partial class VoiceCheck
{
    private const int Patience = 1000;
    private const int Shortest = 2;
    private const int Spare = 160;
    private const int Longest = 700;

    public static Judged Of(string json, Call call, Tongue tongue, Mask mask)
    {
        using var document = AnswerJson.Parse(json);
        if (document is null)
            return Fallback.BadJson;
        var answer = document.RootElement;
        if (!AnswerJson.Has(answer, ("line", JsonValueKind.String), ("language", JsonValueKind.String), ("in_role", JsonValueKind.True)) || AnswerJson.Text(answer, "line") is not { } line)
            return Fallback.WrongSchema;
        if (AnswerJson.Text(answer, "language") != tongue.Code())
            return Fallback.Tongue;
        return answer.GetProperty("in_role").GetBoolean() ? OfLine(line.Trim(), call, tongue, mask) : Fallback.OutOfRole;
    }

    private static Judged OfLine(string line, Call call, Tongue tongue, Mask mask)
    {
        var decided = call.Exchanges[^1].Customer;
        if (line.Length is 0)
            return Fallback.Empty;
        if (line.Length < Shortest || line.Length > Math.Min(Longest, (decided.Length * 2) + Spare))
            return Fallback.Length;
        if (Mask.Placeholders(line).Except(Mask.Placeholders(mask.Hide(decided))).Any())
            return Fallback.NewFigure;
        if (Markup().IsMatch(Mask.WithoutPlaceholders(line)))
            return Fallback.Markup;

        var shown = mask.Show(line);
        if (Facts(shown, call) is { } fact)
            return fact;
        if (IsOutOfRole(shown, decided))
            return Fallback.OutOfRole;
        return IsIn(tongue, shown) ? Judged.Good(shown) : Fallback.Tongue;
    }

    private static Fallback? Facts(string line, Call call)
    {
        var decided = call.Exchanges[^1].Customer;
        var (told, kept) = (Figures.In(decided), Figures.In(line));
        if (!told.IsSubsetOf(kept))
            return Fallback.MissingFigure;
        if (!kept.IsSubsetOf(told) || !Figures.WrittenIn(line).IsSubsetOf(Figures.WrittenIn(decided)))
            return Fallback.NewFigure;
        return Figures.NamesIn(line).IsSubsetOf(Figures.WordsOf(string.Join(' ', call.Exchanges.Select(exchange => exchange.Customer).Append(call.Opening).Append(call.Agent ?? ""))))
            ? null
            : Fallback.NewName;
    }

    private static bool IsOutOfRole(string line, string decided) =>
        OutOfRole().Matches(line).Any(match => !decided.Contains(match.Value, StringComparison.OrdinalIgnoreCase));

    private static bool IsIn(Tongue tongue, string line)
    {
        var urdu = line.Any(letter => letter is >= '\u0600' and <= '\u06FF' && char.IsLetter(letter));
        return urdu == (tongue is Tongue.Urdu) && TongueReader.Of(line, tongue) == tongue;
    }

    /// <summary>Addresses, tags, mentions, emphasis, lists, tables, more than one line, and letters that turn or hide text; the joiners of Urdu are none.</summary>
    [GeneratedRegex(@"https?:|www\.|\p{L}\.(?:com|net|org|pk|io|co|ly)(?!\p{L})|[<>\[\]{}|\\`*_~#@^=\r\n]|^\s*(?:[\-•–—]|\p{Nd}{1,2}[.)])\s|[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD\p{Co}\p{Cs}]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Markup();

    /// <summary>What no customer says: of machines and prompts, of marks, and a speaker's name before the line.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:as an? (?:ai|assistant|language model)|ai|artificial intelligence|(?:language )?models?|chatbots?|bots?|gpt\S*|openai|prompts?|system message|instructions?|role[ \-]?play\S*|simulation|training|debrief|rubric|scores?|marks|grades?|out of ten|de[ \-]?escalation|json|hidayaat|hidayat|hidden rules)(?![\p{L}\p{N}])" +
        @"|\p{Nd}+\s*/\s*\p{Nd}+|^(?:customer|agent|system|assistant|user|gahak|گاہک|صارف)\s*:|مصنوعی ذہانت|زبان کا ماڈل|ہدایات|نمبر دیت|اسکور",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex OutOfRole();
}
