using Coach.Words;

namespace Coach.Tests.Words;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("quiz", "quiz", 0)]
    [InlineData("", "quiz", 4)]
    [InlineData("quiz", "", 4)]
    [InlineData("quiz", "quizz", 1)]
    [InlineData("quiz", "qui", 1)]
    [InlineData("quiz", "quis", 1)]
    [InlineData("quiz", "qiuz", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Saturday", "Sunday", 3)]
    public void Insertions_deletions_substitutions_and_swaps_cost_one_each(string from, string to, int distance) =>
        Assert.Equal((distance, distance), (EditDistance.Between(from, to), EditDistance.Between(to, from)));

    /// <summary>Where the unrestricted Damerau–Levenshtein distance is 2: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance.</summary>
    [Fact]
    public void No_letter_is_edited_twice() => Assert.Equal(3, EditDistance.Between("ca", "abc"));

    [Fact]
    public void Only_the_first_64_letters_count()
    {
        var line = new string('a', 64);

        Assert.Equal(0, EditDistance.Between(line + "b", line + "c"));
        Assert.Equal(1, EditDistance.Between(line[..63] + "b", line));
    }
}
