namespace Coach.Host.Tests.Conversations;

public class GreetingTests
{
    [Fact]
    public async Task A_new_person_is_greeted_by_name_and_only_once_in_their_life()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = coach.Ayesha;

        await ayesha.InstallAsync();
        await ayesha.JoinAsync();
        await ayesha.SayAsync("hi");
        await ayesha.InstallAsync("remove");
        await ayesha.InstallAsync();
        await ayesha.InstallAsync("add-upgrade");
        await ayesha.JoinAsync();

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_notices_of_one_installation_in_either_order_and_five_times_over_greet_once(bool installationFirst)
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = coach.Ayesha;

        for (var time = 0; time < 5; time++)
        {
            await (installationFirst ? ayesha.InstallAsync() : ayesha.JoinAsync());
            await (installationFirst ? ayesha.JoinAsync() : ayesha.InstallAsync());
        }

        Assert.StartsWith("Hello Ayesha", Assert.Single(ayesha.Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_that_arrive_all_at_once_greet_once()
    {
        await using var coach = await TestCoach.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).SelectMany(_ => new[] { coach.Ayesha.InstallAsync(), coach.Ayesha.JoinAsync() }));

        Assert.Single(coach.Teams.Arrived(coach.Ayesha.Conversation));
    }

    [Fact]
    public async Task Whoever_writes_first_is_greeted_and_answered()
    {
        await using var coach = await TestCoach.StartAsync();

        await coach.Ayesha.SayAsync("help");
        await coach.Ayesha.SayAsync("hello");

        await Approved.MatchAsync(coach.Ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Hi_as_the_first_word_is_answered_by_the_greeting_alone()
    {
        await using var coach = await TestCoach.StartAsync();

        await coach.Ayesha.SayAsync("Salam!");

        Assert.StartsWith("Hello Ayesha, I am your coach.", Assert.Single(coach.Ayesha.Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_greets_nobody_again()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();

        await coach.StopAsync();
        await coach.StartAgainAsync();
        await coach.Ayesha.JoinAsync();
        await coach.Ayesha.InstallAsync();

        Assert.Single(coach.Ayesha.Chat.Messages);
    }

    [Fact]
    public async Task Bilal_is_greeted_in_Urdu()
    {
        await using var coach = await TestCoach.StartAsync();

        await coach.Bilal.InstallAsync();
        await coach.Bilal.SayAsync("سلام");
        await coach.Bilal.PressAsync("مدد");

        await Approved.MatchAsync(coach.Bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task The_buttons_of_the_greeting_do_what_the_words_do()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = coach.Ayesha;

        await ayesha.InstallAsync();
        await ayesha.PressAsync("Language");
        await ayesha.PressAsync("Help");
        await ayesha.PressAsync("I agree, let us begin");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }
}
