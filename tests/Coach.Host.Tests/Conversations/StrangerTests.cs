namespace Coach.Host.Tests.Conversations;

public class StrangerTests
{
    [Fact]
    public async Task Somebody_who_is_not_on_the_roster_is_told_whom_to_ask()
    {
        await using var coach = await TestCoach.StartAsync("--People:Contact=Nadia in HR, extension 204");
        var stranger = new TestPerson(coach, "Kamran Butt", "kamran-butt-aad");

        await stranger.InstallAsync();
        await stranger.JoinAsync();
        await stranger.SayAsync("quiz");

        await Approved.MatchAsync(stranger.Chat.ToString(), "Conversations");
        Assert.Equal(0, coach.Count("people_person where name = 'Kamran Butt'"));
    }

    [Fact]
    public async Task A_stranger_whose_Teams_is_Urdu_is_told_in_Urdu_to_ask_their_team_lead()
    {
        await using var coach = await TestCoach.StartAsync();
        var stranger = new TestPerson(coach, "Kamran Butt", "kamran-butt-aad") { Locale = "ur-PK" };

        await stranger.SayAsync("مدد");

        await Approved.MatchAsync(stranger.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Anybody_is_let_in_where_the_configuration_says_so()
    {
        await using var coach = await TestCoach.StartAsync("--People:Unknown=Enrol");
        coach.Teams.Members["29:kamran"] = new { id = "29:kamran", name = "Kamran Butt", email = "kamran.butt@example.com" };
        var stranger = new TestPerson(coach, "Kamran Butt", "kamran-butt-aad");

        await stranger.InstallAsync();
        await stranger.SayAsync("hi");

        Assert.Equal("Hello Kamran, good to see you. Type practice to take a call, quiz for five questions, or help for everything else.", stranger.Chat.Last.Text);
        Assert.Equal(["kamran-butt-aad kamran.butt@example.com 1"], coach.Rows("select aad_object_id, email, roles from people_person where name = 'Kamran Butt'"));
    }

    [Fact]
    public async Task A_row_with_only_an_e_mail_is_bound_to_the_account_at_the_first_contact()
    {
        await using var coach = await TestCoach.StartAsync();
        coach.Teams.Members["29:usman"] = new { id = "29:usman", name = "Usman T.", email = "Usman.Tariq@example.com" };
        var usman = new TestPerson(coach, "Usman Tariq", "usman-tariq-aad");

        await usman.InstallAsync();
        await usman.SayAsync("hi");

        Assert.StartsWith("Hello Usman", usman.Chat.Messages[0].Text, StringComparison.Ordinal);
        Assert.Equal(["usman-tariq-aad"], coach.Rows("select aad_object_id from people_person where email = 'usman.tariq@example.com'"));
        Assert.Single(coach.Teams.Calls, call => call.Kind is "member");
    }

    [Fact]
    public async Task A_row_that_is_bound_already_is_not_taken_over_by_another_account_with_its_e_mail()
    {
        await using var coach = await TestCoach.StartAsync("--People:Unknown=Enrol");
        coach.Teams.Members["29:impostor"] = new { id = "29:impostor", name = "Ayesha Khan", email = "ayesha.khan@example.com" };
        var impostor = new TestPerson(coach, "Impostor", "impostor-aad");

        await impostor.SayAsync("quiz");

        Assert.StartsWith("You are not on my roster yet.", Assert.Single(impostor.Chat.Messages).Text, StringComparison.Ordinal);
        Assert.Equal(["ayesha-khan-aad"], coach.Rows("select aad_object_id from people_person where name = 'Ayesha Khan'"));
    }

    [Fact]
    public async Task Somebody_of_another_tenant_with_the_same_account_is_a_stranger()
    {
        await using var coach = await TestCoach.StartAsync();
        var other = new TestPerson(coach, "Ayesha Khan", "ayesha-khan-aad", "other-tenant");

        await other.SayAsync("hi");

        Assert.StartsWith("You are not on my roster yet.", Assert.Single(other.Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_an_account_is_a_stranger_s()
    {
        await using var coach = await TestCoach.StartAsync();
        var nobody = new TestPerson(coach, "Nobody", null);

        await nobody.SayAsync("hi");

        Assert.StartsWith("You are not on my roster yet.", Assert.Single(nobody.Chat.Messages).Text, StringComparison.Ordinal);
    }
}
