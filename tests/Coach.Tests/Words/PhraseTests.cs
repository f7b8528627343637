using System.Globalization;
using Coach.Words;

namespace Coach.Tests.Words;

public sealed class PhraseTests
{
    private static readonly Phrase Score = new(
        new PhraseForms("{right} of {count} questions", "{right} of one question"),
        new PhraseForms("{count} میں سے {right}"));

    [Fact]
    public void English_takes_the_values_as_they_are() =>
        Assert.Equal("2 of 5 questions", Score.In(Language.English, ("right", 2), ("count", 5)));

    [Fact]
    public void Urdu_isolates_every_value() =>
        Assert.Equal("\u20685\u2069 میں سے \u20682\u2069", Score.In(Language.Urdu, ("right", 2), ("count", 5)));

    [Theory]
    [InlineData(0, "0 of 0 questions")]
    [InlineData(1, "0 of one question")]
    [InlineData(2, "0 of 2 questions")]
    public void The_count_chooses_the_form(int count, string said) => Assert.Equal(said, Score.In(Language.English, ("right", 0), ("count", count)));

    [Fact]
    public void A_language_with_one_form_uses_it_for_one_too() =>
        Assert.Equal("\u20681\u2069 میں سے \u20681\u2069", Score.In(Language.Urdu, ("right", 1), ("count", 1)));

    [Fact]
    public void A_value_may_stand_twice_and_braces_in_a_value_are_only_letters()
    {
        var phrase = new Phrase(new PhraseForms("{name}, {name}!"), new PhraseForms(""));

        Assert.Equal("{count}, {count}!", phrase.In(Language.English, ("name", "{count}")));
    }

    [Fact]
    public void A_missing_value_is_an_error_that_names_it()
    {
        Assert.Contains("{count}", Assert.Throws<ArgumentException>(() => Score.In(Language.English, ("right", 2))).Message, StringComparison.Ordinal);
        Assert.Contains("{right}", Assert.Throws<ArgumentException>(() => Score.In(Language.English)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_the_phrase_does_not_use_is_left_out()
    {
        var phrase = new Phrase(new PhraseForms("Well done."), new PhraseForms("شاباش۔"));

        Assert.Equal("Well done.", phrase.In(Language.English, ("name", "Ayesha")));
        Assert.Equal("شاباش۔", phrase.In(Language.Urdu));
    }

    [Fact]
    public void Numbers_are_written_alike_on_every_machine()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal("0.5 of 2 questions", Score.In(Language.English, ("right", 0.5), ("count", 2)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
