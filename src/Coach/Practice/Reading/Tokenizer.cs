using System.Buffers;
using System.Globalization;
using System.Text;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>Cuts a line into words, and says where clauses and sentences end. Every word knows its place in the text as it was written.</summary>
internal sealed class Tokenizer
{
    private static readonly string[] Titles = ["mr", "mrs", "ms", "dr", "rs", "st", "vs", "approx", "eng", "engr"];
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789'");
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private readonly string _text;
    private readonly List<LineWord> _tokens = [];
    private readonly List<(int Open, int Close)> _quotes;
    private Break _break = Break.Sentence;

    private Tokenizer(string text) => (_text, _quotes) = (text, Quotes.In(text));

    public static List<LineWord> Cut(string text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Cut();
        return tokenizer._tokens;
    }

    private void Cut()
    {
        for (var at = 0; at < _text.Length;)
        {
            if (IsLetter(at))
                at = Word(at);
            else if (char.IsDigit(_text[at]))
                at = Number(at);
            else
                at = Sign(at);
        }

        MarkQuotes();
    }

    private int Word(int start)
    {
        var end = start;
        for (var at = start; at < _text.Length; at += Width(at))
        {
            if (IsLetter(at) || char.IsDigit(_text[at]))
                end = at + Width(at);
            else if (IsApostrophe(at) && at == end && at + 1 < _text.Length && IsLetter(at + 1))
                end = at + 1;
            else if (IsMark(at))
                end = IsJoiner(at) ? end : at + Width(at);
            else if (_text[at] is '.' && IsInitial(start, at))
                end = at + 1;
            else
                break;
        }

        Add(start, end, isNumber: false);
        return Math.Max(end, start + 1);
    }

    /// <summary>"a.m.", "D.N.S.": a letter, a point, a letter, a point.</summary>
    private bool IsInitial(int start, int point) =>
        (point - start) % 2 is 1 && IsAsciiLetter(point - 1) && (point - 1 == start || _text[point - 2] is '.')
        && (_text[start..point].Contains('.', StringComparison.Ordinal) || (IsAsciiLetter(point + 1) && point + 2 < _text.Length && _text[point + 2] is '.'));

    private int Number(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsDigit(_text[end]) || (_text[end] is '.' or ',' or ':' or '٫' or '٬' && end + 1 < _text.Length && char.IsDigit(_text[end + 1]))))
            end++;
        var digits = end;
        if (Array.Exists(Ordinals, ordinal => string.Compare(_text, digits, ordinal, 0, 2, StringComparison.OrdinalIgnoreCase) is 0) && !IsLetter(digits + 2))
            end += 2;
        Add(start, end, isNumber: true, digits);
        return end;
    }

    private void Add(int start, int end, bool isNumber, int? letters = null)
    {
        var written = _text[start..(letters ?? end)];
        var form = Form(written);
        if (form.Length is 0)
            return;
        _tokens.Add(new LineWord(form, start, end)
        {
            Before = _break,
            IsNumber = isNumber,
            IsCapital = char.IsUpper(written[0]),
            IsCaps = form.Length is >= 2 and <= 5 && written.Count(char.IsAsciiLetterUpper) >= 2 && !written.Any(char.IsAsciiLetterLower),
        });
        _break = Break.None;
    }

    private static string Form(string written)
    {
        if (!written.AsSpan().ContainsAnyExcept(Plain))
            return written;
        if (Ascii.IsValid(written))
            return string.Concat(written.Where(letter => letter is '\'' || char.IsAsciiLetterOrDigit(letter))).ToLowerInvariant();
        var plain = written.Replace('’', '\'').Replace('‘', '\'').Replace('ʼ', '\'').Replace('`', '\'');
        return string.Join('\'', plain.Split('\'').Select(part => Normal.Form(part).Replace(" ", "", StringComparison.Ordinal)));
    }

    private int Sign(int at)
    {
        var (kind, end) = Ending(at);
        if (kind > _break)
            _break = kind;
        if (_text[at] is '?' or '؟' && _tokens.Count > 0)
            _tokens[^1].Asks = true;
        if (_text[at] is '%' or '٪')
        {
            _tokens.Add(new LineWord("percent", at, at + 1) { Before = _break });
            _break = Break.None;
        }

        return end;
    }

    private (Break Kind, int End) Ending(int at) => _text[at] switch
    {
        '?' or '؟' or '!' or '۔' or '\n' or '\r' or '\u2028' or '\u2029' => (Break.Sentence, at + 1),
        '.' when Run(at, '.') is > 1 and var dots => (Break.Clause, at + dots),
        '.' => (EndsSentence(at) ? Break.Sentence : Break.None, at + 1),
        ',' or ';' or ':' or '،' or '؛' or '…' or '—' or '–' or '(' or ')' or '“' or '”' or '"' or '«' or '»' => (Break.Clause, at + 1),
        '-' when at > 0 && char.IsWhiteSpace(_text[at - 1]) && at + 1 < _text.Length && (char.IsWhiteSpace(_text[at + 1]) || _text[at + 1] is '-') => (Break.Clause, at + 1),
        _ => (Break.None, at + Width(at)),
    };

    /// <summary>Not the point of "Mrs.", of "No. 5", or of an address; one that was typed without a blank does when a capital follows.</summary>
    private bool EndsSentence(int point)
    {
        if (_tokens.Count is 0 || _tokens[^1].End != point)
            return true;
        var word = _tokens[^1].Form;
        var next = point + 1;
        while (next < _text.Length && _text[next] is ' ')
            next++;
        if (Array.IndexOf(Titles, word) >= 0 || word is "no" && next < _text.Length && char.IsDigit(_text[next]))
            return next >= _text.Length;
        return next > point + 1 || next >= _text.Length || !IsAsciiLetter(next) || char.IsAsciiLetterUpper(_text[next]);
    }

    private void MarkQuotes()
    {
        foreach (var (open, close) in _quotes)
        {
            var inside = _tokens.FindAll(token => token.Start > open && token.End <= close);
            if (inside.Count < 2)
                continue;
            inside.ForEach(token => token.IsQuoted = true);
        }
    }

    private int Run(int at, char sign)
    {
        var end = at;
        while (end < _text.Length && _text[end] == sign)
            end++;
        return end - at;
    }

    private int Width(int at) => at + 1 < _text.Length && char.IsSurrogatePair(_text[at], _text[at + 1]) ? 2 : 1;

    private bool IsLetter(int at) => at < _text.Length && (char.IsLetter(_text[at]) || (Width(at) is 2 && char.IsLetter(_text, at))) && _text[at] is not '\u0640';

    private bool IsAsciiLetter(int at) => at >= 0 && at < _text.Length && char.IsAsciiLetter(_text[at]);

    /// <summary>Marks and joiners belong to the word that they stand in.</summary>
    private bool IsMark(int at) => char.GetUnicodeCategory(_text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark || IsJoiner(at);

    private bool IsJoiner(int at) => _text[at] is '\u200C' or '\u200D' or '\u0640' or '\u00AD';

    private bool IsApostrophe(int at) => _text[at] is '\'' or '’' or '‘' or 'ʼ' or '`';
}
