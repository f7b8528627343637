using Coach.Delivery;
using Coach.Teams.Delivery;

namespace Coach.Teams.Tests.Delivery;

public sealed class LatelyTests
{
    private readonly Clock _clock = new();

    [Fact]
    public void In_one_conversation_it_is_not_so_soon_again_and_in_another_it_is()
    {
        var lately = new Lately(TimeSpan.FromSeconds(3), _clock);

        Assert.Equal((true, false, true), (lately.Begin(Chat(1)), lately.Begin(Chat(1)), lately.Begin(Chat(2))));
        _clock.Move(TimeSpan.FromSeconds(3));
        Assert.Equal((true, false), (lately.Begin(Chat(1)), lately.Begin(Chat(1))));
    }

    [Fact]
    public void A_clock_that_is_put_back_makes_nobody_wait()
    {
        var lately = new Lately(TimeSpan.FromSeconds(3), _clock);
        lately.Begin(Chat(1));
        _clock.Move(TimeSpan.FromHours(-1));

        Assert.True(lately.Begin(Chat(1)));
    }

    [Fact]
    public void Conversations_of_long_ago_are_forgotten_and_those_of_just_now_are_not()
    {
        var lately = new Lately(TimeSpan.FromSeconds(3), _clock);
        for (var number = 0; number < 900; number++)
            lately.Begin(Chat(number));
        _clock.Move(TimeSpan.FromMinutes(1));
        for (var number = 900; number < 1_100; number++)
            lately.Begin(Chat(number));

        Assert.Equal(200, lately.Count);
        Assert.False(lately.Begin(Chat(950)));
    }

    private static ConversationKey Chat(int number) => new("t1", $"c{number}");
}
