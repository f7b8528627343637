using System.Globalization;
using Coach.Words;

namespace Coach.Tests.Practice.Reading;

public sealed class LineWordsTests
{
    private static readonly string[] Pieces =
    [
        "sorry", "I'm", "can’t", "آپ", "غلطی", "کروں گا", "😀", "👩‍👩‍👧", "\u200F", "\u202E", "\u2066", "e\u0301te\u0301", "کُتُب", "مـــیں", "\t", "\n", "  ", ".", "?", "؟", "۔", "…", "...", "—", "\"", "'", "“", "”", "(", "1,850", "10.30", "۱۲", "24hrs",
        "L2", "D.N.S.", "a.m.", "ڈی این ایس", "Mrs.", "wi-fi", "aapko", "\uD83D", "\uFFFE", "%", "ﷺ", "ǅ", "İ", "ß", "\u200C", "می‌خواہم", "_", "x" + "y",
    ];

    [Fact]
    public void Every_word_knows_its_place_in_the_text_whatever_the_text()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 3000; round++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) is 0 ? "" : " ")));
            var words = Heard.Speech.Words(line).All;

            for (var at = 0; at < words.Length; at++)
            {
                Assert.InRange(words[at].Start, at is 0 ? 0 : words[at - 1].Start, line.Length - 1);
                Assert.InRange(words[at].Length, 1, line.Length - words[at].Start);
                Assert.Contains(line.Substring(words[at].Start, words[at].Length), letter => char.IsLetterOrDigit(letter) || letter is '%' or '\u0640' || char.IsSurrogate(letter));
                if (at > 0 && words[at].Start != words[at - 1].Start)
                    Assert.True(words[at].Start >= words[at - 1].Start + words[at - 1].Length, line);
            }
        }
    }

    [Fact]
    public void A_plain_word_is_its_own_form()
    {
        var words = Heard.Speech.Words("Your\tBILL, کتاب e\u0301te\u0301").All;

        Assert.Equal(["your", "bill", "کتاب", "ete"], words.Select(word => word.Form));
        Assert.Equal([(0, 4), (5, 4), (11, 4), (16, 5)], words.Select(word => (word.Start, word.Length)));
    }

    [Theory]
    [InlineData("It was 1,850 or 10.30 rupees", 1)]
    [InlineData("Mrs. Qureshi is here. Good", 2)]
    [InlineData("Order No. 5 is late", 1)]
    [InlineData("No. I can not", 2)]
    [InlineData("See www.example.com now", 1)]
    [InlineData("done.Please wait", 2)]
    [InlineData("I... wait", 1)]
    [InlineData("at 5 p.m. today", 1)]
    [InlineData("ہے۔ پھر؟ ہاں", 3)]
    [InlineData("one\ntwo", 2)]
    [InlineData("wait!!! now", 2)]
    public void Sentences_end_where_they_end(string line, int sentences) => Assert.Equal(sentences, Heard.Speech.Words(line).Questions.Length);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ur-PK")]
    [InlineData("fa-IR")]
    [InlineData("en-US")]
    public void No_culture_changes_what_is_read(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("IT IS THE FILE", Heard.Find("it is the file", "IT IS THE FILE."));
            Assert.Equal("in 12 min", Heard.Find("in # min", "in 12 min"));
            Assert.Equal(["id", "title"], Heard.Speech.Words("ID TITLE").All.Select(word => word.Form));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_very_long_line_is_read_to_its_end()
    {
        var line = string.Join(' ', Enumerable.Repeat("please sir to aap ko kaha gaya ke not wi fi 12", 3000)) + ". So your fault";

        var sighting = Assert.Single(Heard.Reader(Heard.Blame("your fault")).Read(line).Moves);

        Assert.Equal("your fault", line.Substring(sighting.Start, sighting.Length));
        Assert.Empty(Heard.Reader(Heard.Blame("your fault")).Read(new string('a', 200_000) + new string('ب', 200_000)).Moves);
        Assert.Empty(Heard.Reader(Heard.Blame("your fault")).Read(new string('"', 100_000)).Moves);
    }

    [Fact]
    public void What_is_read_does_not_depend_on_what_was_read_before()
    {
        string[] lines = ["Ghalti aap ki hai", "کسٹمر کو ریفنڈ کروں گا", "to the bank", "main karti hun"];
        var alone = lines.Select(Heard_).ToArray();

        Parallel.For(0, 200, round => Assert.Equal(alone[round % lines.Length], Heard_(lines[round % lines.Length])));

        static string Heard_(string line) => string.Join('\n', Heard.Speech.Words(line).Explain());
    }

    [Fact]
    public void Nothing_is_read_in_nothing()
    {
        Assert.Empty(Heard.Speech.Words("").All);
        Assert.Empty(Heard.Speech.Words(" … 😀 ?!").All);
        Assert.Empty(Heard.Reader(Heard.Blame("your fault")).Read("").Moves);
    }

    [Fact]
    public void English_words_are_Urdu_only_beside_Urdu()
    {
        Assert.DoesNotContain("main", Readings("Tell me", 1));
        Assert.Contains("main", Readings("me nahi", 0));

        static string[] Readings(string line, int word) => Heard.Speech.Words(line).Explain().ElementAt(word).Split([' ', ':', ','], StringSplitOptions.RemoveEmptyEntries)[1..];
    }

    [Fact]
    public void A_word_keeps_its_normal_form() =>
        Assert.All(["KYA", "maŝo", "غَلَطی"], word => Assert.Equal(Normal.Form(word), Heard.Speech.Words(word).All[0].Form));
}
