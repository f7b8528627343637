using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>
/// Reads a pattern as it is written: words by blanks; <c>word~</c> in any form, of an Urdu verb the stem, <c>word*</c> with any ending, <c>*word</c> with any beginning; <c>(a|b c)</c> one of, <c>[a]</c> perhaps; <c>&lt;list&gt;</c>;
/// <c>_</c> one word, <c>..</c> up to three in the clause, <c>...</c> up to eight in the sentence; <c>#</c> a number, <c>@</c> a name, <c>&lt;CAPS&gt;</c> an abbreviation;
/// <c>^</c> the start of a clause, <c>$</c> the end of a sentence.
/// </summary>
internal sealed class PatternText
{
    private const int FewWords = 3;
    private const int ManyWords = 8;
    private const int Deepest = 12;
    private const string Signs = " ()[]|<>";

    private readonly string _text;
    private readonly Func<string, PatternPart> _list;
    private readonly PatternWords _words;
    private readonly bool _inUrdu;
    private int _at;

    private PatternText(string text, PatternWords words, Func<string, PatternPart> list)
    {
        (_text, _words, _list) = (text, words, list);
        _inUrdu = words.AreUrdu(text);
    }

    /// <param name="list">The entries of a list by its name.</param>
    /// <exception cref="PatternException">It cannot be read.</exception>
    public static PatternPart Read(string text, PatternWords words, Func<string, PatternPart> list)
    {
        var pattern = new PatternText(text, words, list);
        var part = pattern.Choices(0);
        return pattern._at == text.Length ? part : throw new PatternException($"'{text[pattern._at]}' closes nothing");
    }

    private PatternPart Choices(int depth)
    {
        if (depth > Deepest)
            throw new PatternException("brackets stand too deep in each other");
        var choices = ImmutableArray.CreateBuilder<PatternPart>();
        choices.Add(Run(depth));
        while (_at < _text.Length && _text[_at] is '|')
        {
            _at++;
            choices.Add(Run(depth));
        }

        return choices.Count is 1 ? choices[0] : new PatternPart.Choice(choices.ToImmutable());
    }

    private PatternPart.Run Run(int depth)
    {
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')' or ']'))
        {
            switch (_text[_at])
            {
                case ' ':
                    _at++;
                    break;
                case '(':
                    parts.Add(Bracket(')', depth));
                    break;
                case '[':
                    parts.Add(new PatternPart.Perhaps(Bracket(']', depth)));
                    break;
                case '<':
                    parts.Add(List());
                    break;
                default:
                    parts.AddRange(Single(Next(), parts.Count > 0 && parts[^1] is PatternPart.ClauseStart));
                    break;
            }
        }

        return new PatternPart.Run(parts.ToImmutable());
    }

    private PatternPart Bracket(char closing, int depth)
    {
        var opening = _text[_at++];
        var inside = Choices(depth + 1);
        if (_at == _text.Length || _text[_at] != closing)
            throw new PatternException($"'{opening}' is not closed by '{closing}'");
        _at++;
        return inside;
    }

    private PatternPart List()
    {
        var close = _text.IndexOf('>', _at);
        if (close < 0)
            throw new PatternException("'<' is not closed by '>'");
        var name = _text[(_at + 1)..close];
        _at = close + 1;
        return $"<{name}>" is WordSet.Capitals ? new PatternPart.Words(WordSet.Of(WordSet.Capitals)) : _list(name);
    }

    /// <summary>The next word; "karun ga" is one, as it is in a line.</summary>
    private string Next()
    {
        var word = Word();
        var at = _at;
        while (_at < _text.Length && _text[_at] is ' ')
            _at++;
        if (char.IsLetter(word[^1]) && _at < _text.Length && !Signs.Contains(_text[_at], StringComparison.Ordinal) && Word() is var end && Futures.Is(end))
            return word + end;
        _at = at;
        return word;
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && !Signs.Contains(_text[_at], StringComparison.Ordinal))
            _at++;
        return _at > start ? _text[start.._at] : throw new PatternException($"'{_text[_at]}' stands where a word should be");
    }

    private ImmutableArray<PatternPart> Single(string written, bool isAnchored) => written switch
    {
        "_" => [new PatternPart.Gap(1, 1, InClause: false)],
        ".." => [new PatternPart.Gap(0, FewWords, InClause: true)],
        "..." => [new PatternPart.Gap(0, ManyWords, InClause: false)],
        "#" => [new PatternPart.Number()],
        "@" => [new PatternPart.Words(WordSet.Of(isAnchored ? WordSet.NameInFront : WordSet.Name))],
        "^" => [new PatternPart.ClauseStart()],
        "$" => [new PatternPart.SentenceEnd()],
        _ => _words.Of(written, _inUrdu),
    };
}
