using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks a text into tokens.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);

/// <summary>A word of a text, from <see cref="Start"/> to <see cref="End"/> inclusive.</summary>
public class Token
{
    public int Start { get; set; }
    public int End { get; set; }
    public string Text { get; set; }
    /// <summary>What is compared.</summary>
    public string Normalized { get; set; }
}

/// <summary>Words in lower case; symbols and emoji beyond the basic plane stand alone, spaces and punctuation are dropped.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var word = 0;
        text ??= string.Empty;
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (length == 2 || Separates(text[i]))
            {
                Add(word, i);
                if (length == 2)
                    Add(i, i + length);
                word = i + length;
            }

            i += length;
        }

        Add(word, text.Length);
        return tokens;

        void Add(int from, int to)
        {
            if (to > from)
                tokens.Add(new Token { Start = from, End = to - 1, Text = text[from..to], Normalized = text[from..to].ToLower(CultureInfo.InvariantCulture) });
        }
    }

    private static bool Separates(char c) => c is
        <= '\u002F' or (>= '\u003A' and <= '\u0040') or (>= '\u005B' and <= '\u0060') or (>= '\u007B' and <= '\u00BF') // ASCII and Latin-1 punctuation
        or (>= '\u02B9' and <= '\u036F') // modifiers
        or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F'); // punctuation and symbols
}
