using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.Tests.Practice;

public sealed class AlsoNoticedTests
{
    private const string First = "Sorry to hear that. I will look into nothing else until it is fixed.";
    private const string Second = "Main khud dekh raha hoon. میں خود دیکھ رہا ہوں۔";

    [Theory]
    [InlineData(1, Move.Ownership, "I will look into nothing else")]
    [InlineData(2, Move.Ownership, "میں خود دیکھ رہا ہوں")]
    [InlineData(2, Move.Ownership, "  Main khud dekh raha hoon.  ")]
    public void What_stands_in_the_line_letter_by_letter_is_shown(int turn, Move move, string quote) =>
        Assert.Equal(new ProposedReading(turn, move, quote.Trim()), Assert.Single(Shown(new ProposedReading(turn, move, quote))));

    [Theory]
    [InlineData(1, Move.Ownership, "I'll look into nothing else")]
    [InlineData(1, Move.Ownership, "i will look into nothing else")]
    [InlineData(1, Move.Ownership, "look into not")]
    [InlineData(1, Move.Ownership, "els")]
    [InlineData(1, Move.Ownership, "   ")]
    [InlineData(2, Move.Ownership, "I will look into nothing else")]
    [InlineData(0, Move.Ownership, "I will look into nothing else")]
    [InlineData(3, Move.Ownership, "I will look into nothing else")]
    [InlineData(int.MaxValue, Move.Ownership, "I will look into nothing else")]
    [InlineData(1, (Move)99, "I will look into nothing else")]
    public void What_the_agent_did_not_say_is_not_shown(int turn, Move move, string quote) =>
        Assert.Empty(Shown(new ProposedReading(turn, move, quote)));

    [Fact]
    public void What_the_rules_saw_in_the_line_is_not_told_twice() =>
        Assert.Empty(Shown(new ProposedReading(1, Move.Empathy, "Sorry to hear that")));

    [Fact]
    public void The_same_move_is_shown_once_a_line_and_no_more_than_five_in_all()
    {
        Assert.Single(Shown(new ProposedReading(1, Move.Ownership, "I will look into"), new ProposedReading(1, Move.Ownership, "until it is fixed")));
        Assert.Equal(AlsoNoticed.Most, Shown([.. Enum.GetValues<Move>().Select(move => new ProposedReading(1, move, "until it is fixed"))]).Length);
    }

    private static ImmutableArray<ProposedReading> Shown(params ImmutableArray<ProposedReading> proposals)
    {
        var mood = new Mood(60, 40);
        Exchange Said(int number, string line, params ImmutableArray<Sighting> moves) => new(number, line, moves, [], mood, Stage.Connect, [], [], "Well.", CallState.None);
        var call = new Call("late-fee", "1", 1, Tongue.English, "Hello!", mood, [Said(1, First, new Sighting(Move.Empathy, 0, 18, "sorry-to-hear")), Said(2, Second)], CallState.None, null, null);
        return AlsoNoticed.Of(call, proposals);
    }
}
