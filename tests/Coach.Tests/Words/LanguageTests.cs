using Coach.Words;

namespace Coach.Tests.Words;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("EN-us", Language.English)]
    [InlineData("ur", Language.Urdu)]
    [InlineData("ur-PK", Language.Urdu)]
    [InlineData("UR_pk", Language.Urdu)]
    public void A_language_is_read_from_its_code(string code, Language language) => Assert.Equal(language, Languages.Parse(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pa")]
    [InlineData("urdu")]
    [InlineData("-ur")]
    public void Another_language_is_none(string? code) => Assert.Null(Languages.Parse(code));

    [Fact]
    public void A_code_is_read_as_it_is_written() => Assert.All(Languages.All, language => Assert.Equal(language, Languages.Parse(language.Code())));

    [Fact]
    public void Every_language_is_there_and_only_Urdu_runs_from_right_to_left()
    {
        Assert.Equal(Enum.GetValues<Language>(), Languages.All);
        Assert.Equal([Language.Urdu], Languages.All.Where(language => language.IsRightToLeft()));
    }

    [Fact]
    public void Where_the_Urdu_is_missing_the_English_is_shown_and_owned_up_to()
    {
        var both = new LocalText("Empathy", "ہمدردی");
        var one = new LocalText("Empathy");

        Assert.Equal(("ہمدردی", Language.Urdu, true), (both.In(Language.Urdu), both.Spoken(Language.Urdu), both.Speaks(Language.Urdu)));
        Assert.Equal(("Empathy", Language.English, false), (one.In(Language.Urdu), one.Spoken(Language.Urdu), one.Speaks(Language.Urdu)));
        Assert.Equal(("Empathy", Language.English, true), (both.In(Language.English), both.Spoken(Language.English), one.Speaks(Language.English)));
    }
}
