namespace Coach.Host.Tests.Conversations;

public class LanguageTests
{
    [Fact]
    public async Task The_language_is_asked_for_and_changed_at_once()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("language");
        await ayesha.SayAsync("اردو");
        await ayesha.SayAsync("help");
        await ayesha.SayAsync("language");
        await ayesha.SayAsync("1");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task The_language_can_be_named_at_once()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("language urdu");
        await ayesha.SayAsync("english");
        await ayesha.SayAsync("اردو میں");
        await ayesha.SayAsync("zaban english");
        await ayesha.SayAsync("urdu");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task An_answer_that_names_no_language_is_asked_again_and_a_command_leaves_the_question()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("language");
        await ayesha.SayAsync("purple monkey");
        await ayesha.SayAsync("Urdu, please");
        await ayesha.SayAsync("زبان");
        await ayesha.SayAsync("help");
        await ayesha.SayAsync("english");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_question_that_was_open_is_still_open_after_a_restart()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        await coach.Ayesha.SayAsync("language");

        await coach.StopAsync();
        await coach.StartAgainAsync();
        await coach.Ayesha.SayAsync("2");

        Assert.Equal("ٹھیک ہے، اب سے بات اردو میں ہوگی۔", coach.Ayesha.Chat.Last.Text);
    }
}
