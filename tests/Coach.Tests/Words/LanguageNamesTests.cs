using Coach.Words;

namespace Coach.Tests.Words;

public sealed class LanguageNamesTests
{
    [Theory]
    [InlineData("Urdu", Language.Urdu)]
    [InlineData("urdu please!", Language.Urdu)]
    [InlineData("اردو میں", Language.Urdu)]
    [InlineData("اُردُو", Language.Urdu)]
    [InlineData("ur", Language.Urdu)]
    [InlineData("English", Language.English)]
    [InlineData("angrezi mein", Language.English)]
    [InlineData("انگريزی", Language.English)]
    public void A_language_is_found_by_its_names_in_either_language(string said, Language language) => Assert.Equal(language, LanguageNames.Find(said));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Punjabi")]
    [InlineData("your")]
    public void Another_word_names_none(string? said) => Assert.Null(LanguageNames.Find(said));

    [Fact]
    public void Every_language_finds_itself_by_each_of_its_names() => Assert.All(
        Languages.All,
        language =>
        {
            Assert.NotEmpty(LanguageNames.Of(language));
            Assert.All(LanguageNames.Of(language), name => Assert.Equal(language, LanguageNames.Find(name)));
        });
}
