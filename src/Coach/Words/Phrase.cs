using System.Globalization;
using System.Text;

namespace Coach.Words;

/// <summary>
/// A sentence of the coach in every language, with <c>{placeholders}</c>. A language may give two forms,
/// <c>one</c> and <c>other</c>; the value named <c>count</c> chooses.
/// </summary>
public sealed record Phrase(PhraseForms English, PhraseForms Urdu)
{
    /// <summary>Fills the placeholders. In a right-to-left sentence every value is isolated, so that names, numbers and codes keep their own direction.</summary>
    public string In(Language language, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var forms = language is Language.Urdu ? Urdu : English;
        var template = forms.Other;
        foreach (var (name, value) in values)
        {
            if (name is "count" && forms.One is not null && value is 1)
                template = forms.One;
        }

        return template.Contains('{', StringComparison.Ordinal) ? Fill(template, language.IsRightToLeft(), values) : template;
    }

    private static string Fill(string template, bool isolate, ReadOnlySpan<(string Name, object Value)> values)
    {
        var filled = new StringBuilder(template.Length + 32);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            filled.Append(rest[..open]);
            rest = rest[(open + 1)..];
            var close = rest.IndexOf('}');
            filled.Append(ValueOf(rest[..close], values, isolate));
            rest = rest[(close + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, object Value)> values, bool isolate)
    {
        foreach (var (candidate, value) in values)
        {
            if (name.SequenceEqual(candidate))
            {
                var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
                return isolate ? Isolate.Text(text) : text;
            }
        }

        throw new ArgumentException($"The phrase needs a value for {{{name}}}.", nameof(values));
    }
}

/// <summary>One language's wording of a phrase: for one, and for any other number.</summary>
public sealed record PhraseForms(string Other, string? One = null);

/// <summary>Unicode isolates: what stands between them cannot turn the sentence around it.</summary>
public static class Isolate
{
    private const char FirstStrong = '\u2068';
    private const char Pop = '\u2069';

    public static string Text(string text) => $"{FirstStrong}{text}{Pop}";
}
