using System.Collections.Frozen;

namespace Coach.Words;

/// <summary>Numbers written out: "two hours" and "2 hours" are the same. One is left out, for it is an article too.</summary>
public static class Numbers
{
    private static readonly FrozenDictionary<string, string> Written = new[]
    {
        "2 two", "3 three teen تین", "4 four char chaar چار", "5 five paanch panch پانچ", "6 six chhay چھ چھے", "7 seven saat سات", "8 eight aath آٹھ", "9 nine نو", "10 ten dus دس",
        "11 eleven", "12 twelve", "15 fifteen", "20 twenty bees بیس", "24 twentyfour", "30 thirty tees تیس", "45 fortyfive", "48 fortyeight", "50 fifty", "60 sixty", "90 ninety", "100 hundred",
    }
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Skip(1).Select(word => (Word: Normal.Form(word), Digits: words[0])))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Digits, StringComparer.Ordinal);

    /// <param name="word">In its <see cref="Normal.Form"/>.</param>
    public static string Digits(string word) => Written.GetValueOrDefault(word, word);
}
