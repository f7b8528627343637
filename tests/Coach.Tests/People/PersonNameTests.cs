using Coach.People;

namespace Coach.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ayesha Khan")]
    [InlineData("O'Neill-Raza, Jr.")]
    [InlineData("عائشہ خان")]
    [InlineData("مہر\u200Cالنساء")]
    public void A_name_of_letters_is_clean(string name)
    {
        Assert.True(PersonName.IsClean(name));
        Assert.Equal(name, PersonName.Clean(name));
    }

    [Theory]
    [InlineData("[Click](http://evil.example)", "Click(http://evil.example)")]
    [InlineData("<at>Ayesha</at>", "atAyesha/at")]
    [InlineData("**Ayesha** `x` ~y~ #z |_{}\\", "Ayesha x y z")]
    [InlineData("Ayesha\r\n\tKhan\0", "AyeshaKhan")]
    [InlineData("Ayesha 👍", "Ayesha")]
    [InlineData("Ayesha\u202Enahk", "Ayeshanahk")]
    [InlineData("Ayesha\u2069\u2028Khan", "AyeshaKhan")]
    public void Markup_control_and_turning_characters_may_not_stand_in_a_card(string name, string clean)
    {
        Assert.False(PersonName.IsClean(name));
        Assert.Equal(clean, PersonName.Clean(name));
    }

    [Fact]
    public void Half_a_character_may_not_stand_in_a_card()
    {
        Assert.False(PersonName.IsClean("\uD83DAyesha"));
        Assert.Equal("Ayesha", PersonName.Clean("\uD83DAyesha"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("***")]
    public void Where_nothing_is_left_there_is_no_name(string? name) => Assert.Null(PersonName.Clean(name));

    [Fact]
    public void A_name_is_not_endless()
    {
        Assert.True(PersonName.IsClean(new string('a', PersonName.Longest)));
        Assert.False(PersonName.IsClean(new string('a', PersonName.Longest + 1)));
        Assert.Equal(PersonName.Longest, PersonName.Clean(new string('a', 5000))?.Length);
    }
}
