using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>A run of words of a line.</summary>
/// <param name="First">The number of the first word.</param>
public sealed record WordSpan(int First, int Count);

/// <summary>Words to look for: <c>(refund~|credit~) ... (fee|charge)</c>.</summary>
public sealed class LinePattern
{
    private readonly Part _root;

    private LinePattern(Part root) => _root = root;

    private delegate bool Rest(int at);

    private abstract record Part;

    private sealed record Word(string Form, bool Inflects, bool Open) : Part;

    private sealed record Number : Part;

    private sealed record Any(int Least, int Most) : Part;

    private sealed record Run(ImmutableArray<Part> Parts) : Part;

    private sealed record Choice(ImmutableArray<Part> Parts) : Part;

    public static LinePattern Of(string text)
    {
        var at = 0;
        return new LinePattern(Alternatives(text, ref at));
    }

    /// <summary>The first place where the line has the pattern within one sentence; null where it has not.</summary>
    public WordSpan? Matches(LineWords words)
    {
        for (var first = 0; first < words.All.Length; first++)
        {
            var end = -1;
            if (Match(_root, words, first, words.All[first].Sentence, at => (end = at) > first))
                return new WordSpan(first, end - first);
        }

        return null;
    }

    private static bool Match(Part part, LineWords words, int at, int sentence, Rest rest)
    {
        var isThere = at < words.All.Length && words.All[at].Sentence == sentence;
        return part switch
        {
            Word word => isThere && Fits(word, words.All[at].Form) && rest(at + 1),
            Number => isThere && char.IsAsciiDigit(words.All[at].Form.FirstOrDefault()) && rest(at + 1),
            Any any => Skip(any, words, at, sentence, rest),
            Choice choice => choice.Parts.Any(one => Match(one, words, at, sentence, rest)),
            Run run => InOrder(run.Parts, 0, words, at, sentence, rest),
            _ => false,
        };
    }

    private static bool InOrder(ImmutableArray<Part> parts, int part, LineWords words, int at, int sentence, Rest rest) =>
        part == parts.Length ? rest(at) : Match(parts[part], words, at, sentence, next => InOrder(parts, part + 1, words, next, sentence, rest));

    private static bool Skip(Any any, LineWords words, int at, int sentence, Rest rest)
    {
        for (var skipped = 0; skipped <= any.Most; skipped++)
        {
            if (skipped >= any.Least && rest(at + skipped))
                return true;
            if (at + skipped >= words.All.Length || words.All[at + skipped].Sentence != sentence)
                return false;
        }

        return false;
    }

    private static bool Fits(Word word, string form)
    {
        if (word.Open)
            return form.StartsWith(word.Form, StringComparison.Ordinal);
        if (form == word.Form)
            return true;
        if (!word.Inflects)
            return false;
        var stem = word.Form.TrimEnd('e', 'y');
        return form.StartsWith(stem, StringComparison.Ordinal) && form[stem.Length..].TrimStart(stem[^1]) is "s" or "es" or "ed" or "d" or "ing" or "ies" or "ied" or "ying";
    }

    private static Part Alternatives(string text, ref int at)
    {
        var choices = ImmutableArray.CreateBuilder<Part>();
        var run = ImmutableArray.CreateBuilder<Part>();
        while (at < text.Length && text[at] is not (')' or ']'))
        {
            switch (text[at])
            {
                case '|':
                    at++;
                    choices.Add(new Run(run.ToImmutable()));
                    run.Clear();
                    break;
                case '(' or '[':
                    var perhaps = text[at++] is '[';
                    var inner = Alternatives(text, ref at);
                    at++;
                    run.Add(perhaps ? new Choice([inner, new Run([])]) : inner);
                    break;
                case ' ':
                    at++;
                    break;
                default:
                    var end = at;
                    while (end < text.Length && text[end] is not (' ' or '|' or '(' or ')' or '[' or ']'))
                        end++;
                    run.Add(Single(text[at..end]));
                    at = end;
                    break;
            }
        }

        choices.Add(new Run(run.ToImmutable()));
        return choices.Count is 1 ? choices[0] : new Choice(choices.ToImmutable());
    }

    private static Part Single(string word) => word switch
    {
        "_" or "@" => new Any(1, 1),
        ".." => new Any(0, 3),
        "..." => new Any(0, 8),
        "#" => new Number(),
        "^" or "$" => new Run([]),
        _ => new Word(Normal.Form(word).Replace(" ", "", StringComparison.Ordinal), word.EndsWith('~'), word.EndsWith('*')),
    };
}
