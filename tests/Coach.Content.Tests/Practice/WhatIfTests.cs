using Coach.Practice;

namespace Coach.Content.Tests.Practice;

public sealed class WhatIfTests
{
    private static readonly Call Blamed = Book.Begin().Says("Hello, this is Ayesha.", "It is your own fault.", "On which day did you send the payment?");

    [Fact]
    public void A_better_line_in_place_of_the_costliest_forks_the_curve_downwards()
    {
        var fork = WhatIf.Instead(Blamed, 2, "I can hear how upsetting this has been for you.", Book.Practice, Book.Tariq);

        Assert.Equal(2, fork.Exchanges.Length);
        Assert.True(fork.Mood.Anger < Blamed.Exchanges[1].Mood.Anger);
        Assert.Equal(Blamed.Exchanges[0], fork.Exchanges[0]);
    }

    [Fact]
    public void The_later_lines_are_said_again_as_far_as_the_call_lasts()
    {
        var fork = WhatIf.Instead(Blamed, 2, "I can hear how upsetting this has been for you.", Book.Practice, Book.Tariq);

        var rest = WhatIf.Rest(fork, Blamed, Book.Practice, Book.Tariq);
        Assert.Equal(3, rest.Exchanges.Length);
        Assert.Contains("paid-when", rest.Last().Learnt);

        var ended = WhatIf.Instead(Blamed, 1, "Shut up, you idiot.", Book.Practice, Book.Tariq).Leave();
        Assert.Single(WhatIf.Rest(ended, Blamed, Book.Practice, Book.Tariq).Exchanges);
    }

    [Fact]
    public void The_same_line_gives_the_same_call() =>
        Assert.Equal(Blamed.Exchanges[1].Customer, WhatIf.Instead(Blamed, 2, Blamed.Exchanges[1].Agent, Book.Practice, Book.Tariq).Last().Customer);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void There_is_no_line_before_the_first_or_behind_the_last(int turn) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WhatIf.Before(Blamed, turn));
}
