namespace Coach.Host.Tests.Conversations;

public class QuizTests
{
    [Fact]
    public async Task A_round_in_English()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz");
        foreach (var rightly in new[] { true, false, true, true, false })
        {
            await ayesha.AnswerAsync(rightly);
            await ayesha.GoOnAsync();
        }

        await ayesha.PressAsync("Another round");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_round_in_Urdu()
    {
        await using var coach = await TestCoach.StartAsync();
        var bilal = await coach.Bilal.GreetedAsync();

        await bilal.SayAsync("کوئز");
        foreach (var rightly in new[] { false, true, true, false, true })
        {
            await bilal.AnswerAsync(rightly);
            await bilal.GoOnAsync();
        }

        await Approved.MatchAsync(bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_round_without_a_mistake()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz");
        for (var number = 1; number <= 5; number++)
        {
            await ayesha.AnswerAsync(rightly: true);
            await ayesha.GoOnAsync(number % 2 is 0 ? "Easy" : "Hard");
        }

        await Approved.MatchAsync(ayesha.Chat.Last.Text + "\n", "Conversations");
    }

    [Theory]
    [InlineData("quiz empathy", "Question 1 of 2 · Empathy")]
    [InlineData("quiz me on emapthy", "Question 1 of 2 · Empathy")]
    [InlineData("Quiz: De-Escalation", "Question 1 of 1 · De-escalation")]
    [InlineData("کوئز ہمدردی", "Question 1 of 2 · Empathy")]
    public async Task A_skill_can_be_named(string said, string shown)
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();

        await coach.Ayesha.SayAsync(said);

        Assert.StartsWith(shown, coach.Ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_skill_that_is_not_on_the_map_is_chosen_from_a_list()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz juggling");
        await ayesha.SayAsync("6");
        await ayesha.SayAsync("quiz time management");
        await ayesha.SayAsync("quiz juggling");
        await ayesha.SayAsync("hmm");
        await ayesha.SayAsync("De-escalation");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Quiz_while_a_round_is_open_goes_on_below_and_the_old_card_is_put_aside()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz");
        await ayesha.AnswerAsync(rightly: true);
        await ayesha.SayAsync("quiz");
        await ayesha.SayAsync("quiz empathy");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_round_is_stopped_by_word_and_by_button()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("stop");
        await ayesha.SayAsync("quiz");
        await ayesha.SayAsync("bas");
        await ayesha.SayAsync("quiz");
        await ayesha.AnswerAsync(rightly: false);
        await ayesha.GoOnAsync();
        await ayesha.PressAsync("Stop here");
        await ayesha.SayAsync("stop");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_round_outlives_a_restart()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        await ayesha.AnswerAsync(rightly: true);

        await coach.StopAsync();
        await coach.StartAgainAsync();
        await ayesha.GoOnAsync();
        await ayesha.AnswerAsync(rightly: true);
        await ayesha.GoOnAsync();

        Assert.StartsWith("Question 3 of 5", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_left_for_a_day_makes_room_for_a_new_one()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        await ayesha.AnswerAsync(rightly: true);

        coach.Clock.Move(TimeSpan.FromDays(1));
        await ayesha.SayAsync("quiz");

        Assert.StartsWith("Question 1 of 5", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal(["round-1 over", "round-2 open"], coach.Rows("select id, case when ended_at is null then 'open' else 'over' end from quiz_round order by id"));
    }
}
