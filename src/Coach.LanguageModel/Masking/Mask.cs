using System.Text;
using System.Text.RegularExpressions;

namespace Coach.LanguageModel.Masking;

/// <summary>
/// Takes out of texts what tells who somebody is before they leave: e-mail addresses, IBANs, and runs of seven digits or more in any script, with blanks,
/// dashes or dots between, which covers phone, CNIC, account and card numbers. The same value gets the same placeholder in all texts of one question.
/// A number of seven digits that is harmless is masked too: it comes back just as it was.
/// </summary>
internal sealed partial class Mask
{
    private const int Patience = 1000;
    private const string Agent = "[agent]";
    private const string Between = @"[\s\p{Pd}\p{Cf}−./()_]{0,3}";

    private readonly Dictionary<string, string> _placeholders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Regex? _agent;

    /// <param name="agent">The agent's name, which is hidden too.</param>
    public Mask(string? agent = null)
    {
        if (string.IsNullOrEmpty(agent))
            return;
        _values[Agent] = agent;
        _agent = new Regex($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(agent)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patience));
    }

    /// <summary>The text without what must not leave. A bracket that somebody typed becomes a round one, so that every placeholder is ours.</summary>
    public string Hide(string text)
    {
        var hidden = text.Replace('[', '(').Replace(']', ')');
        hidden = Email().Replace(hidden, match => PlaceholderOf("email", match.Value));
        hidden = SpokenEmail().Replace(hidden, match => PlaceholderOf("email", match.Value));
        hidden = PakistaniIban().Replace(hidden, match => PlaceholderOf("iban", match.Value));
        hidden = Iban().Replace(hidden, match => match.Value.Count(char.IsDigit) < 8 ? match.Value : PlaceholderOf("iban", match.Value));
        hidden = LongNumber().Replace(hidden, match => PlaceholderOf("number", match.Value));
        return _agent?.Replace(hidden, Agent) ?? hidden;
    }

    /// <summary>The text with everything that was taken out of any text put back in.</summary>
    public string Show(string text)
    {
        var shown = new StringBuilder(text);
        foreach (var (placeholder, value) in _values)
            shown.Replace(placeholder, value);
        return shown.ToString();
    }

    /// <summary>The placeholders in a text, whether they are ours or made up.</summary>
    public static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value);

    public static string WithoutPlaceholders(string text) => Placeholder().Replace(text, "");

    private string PlaceholderOf(string kind, string value)
    {
        if (_placeholders.TryGetValue(value, out var known))
            return known;
        var placeholder = $"[{kind}-{_placeholders.Count + 1}]";
        _values[placeholder] = value;
        return _placeholders[value] = placeholder;
    }

    [GeneratedRegex(@"[\p{L}\p{N}._%+'\-]+\s?[@＠]\s?[\p{L}\p{N}\-]+(?:\s?\.[\p{L}\p{N}\-]+)*", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Email();

    [GeneratedRegex(@"[\p{L}\p{N}._\-]+\s*(?:\(at\)|\sat\s|\sایٹ\s)\s*[\p{L}\p{N}\-]+\s*(?:\.|\(dot\)|\sdot\s|\sڈاٹ\s)\s*(?:com|net|org|pk|edu|gov|co|کام)(?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex SpokenEmail();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])PK" + Between + @"\d" + Between + @"\d(?:" + Between + @"[A-Z]){4}(?:" + Between + @"\d){16}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex PakistaniIban();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \-]?[A-Z0-9]{4}){2,7}(?:[ \-]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?:\+" + Between + @")?\d(?:" + Between + @"\d){6,}", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Placeholder();
}
