using Coach.People;
using Coach.Words;

namespace Coach.Tests.Words;

public sealed class CommandReaderTests
{
    private static readonly Command Help = new("help", new("Help", "مدد"), new("What I can do"), ["madad", "what can you do"]);
    private static readonly Command Stop = new("stop", new("Stop", "بند کریں"), new("End this"), ["ruk jao", "quiz band karo"]);
    private static readonly Command Quiz = new("quiz", new("Quiz", "کوئز"), new("Five questions"), ["quiz on", "test me"], TakesArgument: true);
    private static readonly Command Language = new("language", new("Language", "زبان"), new("English or Urdu"), ["zuban"], TakesArgument: true);

    private static readonly CommandReader Reader = new([Help, Stop, Quiz, Language]);

    [Theory]
    [InlineData("help")]
    [InlineData(" HELP!! ")]
    [InlineData("What can you do?")]
    [InlineData("madad")]
    [InlineData("مدد۔")]
    public void A_command_is_known_by_every_wording(string line) => Assert.Equal(new Reading.Asks(Help, ""), Reader.Read(line));

    [Theory]
    [InlineData("quiz", "")]
    [InlineData("Quiz: Empathy", "empathy")]
    [InlineData("quiz on active listening", "active listening")]
    [InlineData("test me on empathy", "on empathy")]
    [InlineData("کوئز ہمدردی", "ہمدردی")]
    public void What_stands_behind_a_command_is_its_argument(string line, string argument) => Assert.Equal(new Reading.Asks(Quiz, argument), Reader.Read(line));

    [Fact]
    public void The_longest_wording_wins() => Assert.Equal(new Reading.Asks(Stop, ""), Reader.Read("quiz band karo"));

    [Fact]
    public void A_command_without_argument_takes_no_more_words() => Assert.IsType<Reading.Unclear>(Reader.Read("help me with this customer"));

    [Fact]
    public void A_longer_word_is_not_the_command_it_begins_with() => Assert.IsType<Reading.Unclear>(Reader.Read("quizzes"));

    [Theory]
    [InlineData("hlep", "help")]
    [InlineData("quizz", "quiz")]
    [InlineData("langauge", "language")]
    [InlineData("زبن", "language")]
    [InlineData("ruk jaoo", "stop")]
    public void What_is_unclear_gets_the_two_nearest_and_the_nearest_first(string line, string nearest)
    {
        var unclear = Assert.IsType<Reading.Unclear>(Reader.Read(line));

        Assert.InRange(unclear.Nearest.Length, 1, 2);
        Assert.Equal(nearest, unclear.Nearest[0].Name);
        Assert.Equal(unclear.Nearest.Length, unclear.Nearest.Distinct().Count());
    }

    [Fact]
    public void A_line_that_is_near_nothing_suggests_nothing() => Assert.All(
        ["", "👍", "\uD800", "?!", "x", "asdfgh"],
        line => Assert.Empty(Assert.IsType<Reading.Unclear>(Reader.Read(line)).Nearest));

    [Fact]
    public void A_line_of_ten_thousand_letters_is_unclear() => Assert.IsType<Reading.Unclear>(Reader.Read(new string('q', 10_000)));

    [Fact]
    public void A_command_for_nobody_in_particular_is_for_everybody()
    {
        Assert.True(Help.IsFor(Roles.None));
        Assert.True(Help.IsFor(Roles.Agent));
    }

    [Fact]
    public void A_command_with_roles_is_for_whoever_has_one_of_them()
    {
        var team = Help with { Roles = Roles.Manager | Roles.Admin };

        Assert.True(team.IsFor(Roles.Agent | Roles.Manager));
        Assert.False(team.IsFor(Roles.Agent | Roles.Trainer));
        Assert.False(team.IsFor(Roles.None));
    }
}
