namespace Coach.Host.Tests.Conversations;

public class ConsentTests
{
    private const string Consent = "select coalesce(consented_at, 0) from people_person where name = 'Ayesha Khan'";

    [Fact]
    public async Task The_button_of_the_greeting_agrees_at_that_instant_and_begins_a_round()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        Assert.Equal(["0"], coach.Rows(Consent));

        coach.Clock.Move(TimeSpan.FromMinutes(3));
        await coach.Ayesha.PressAsync("I agree, let us begin");

        Assert.Equal([$"{coach.Clock.GetUtcNow().ToUnixTimeMilliseconds()}"], coach.Rows(Consent));
        Assert.Equal(1, coach.Count("quiz_round"));
    }

    [Fact]
    public async Task Whoever_types_a_learning_command_after_the_greeting_agrees_and_only_the_first_time_counts()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        await coach.Ayesha.SayAsync("help");
        Assert.Equal(["0"], coach.Rows(Consent));

        await coach.Ayesha.SayAsync("quiz");
        var agreed = coach.Clock.GetUtcNow();
        coach.Clock.Move(TimeSpan.FromHours(1));
        await coach.Ayesha.AnswerAsync(rightly: true);

        Assert.Equal([$"{agreed.ToUnixTimeMilliseconds()}"], coach.Rows(Consent));
    }

    [Fact]
    public async Task A_command_that_brought_the_greeting_about_is_no_answer_to_it_but_going_on_is()
    {
        await using var coach = await TestCoach.StartAsync();

        await coach.Ayesha.SayAsync("quiz");
        Assert.Equal(["0"], coach.Rows(Consent));

        await coach.Ayesha.AnswerAsync(rightly: false);
        Assert.NotEqual(["0"], coach.Rows(Consent));
    }

    [Fact]
    public async Task Whoever_was_greeted_before_consent_was_asked_for_is_not_greeted_again_and_agrees_by_going_on()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        coach.Write("update people_person set consented_at = null, greeted_at = greeted_at - 86400000");

        await coach.Ayesha.JoinAsync();
        await coach.Ayesha.SayAsync("quiz");

        Assert.Equal(2, coach.Ayesha.Chat.Messages.Count);
        Assert.NotEqual(["0"], coach.Rows(Consent));
    }
}
