using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Conversations;

public class ForgetMeTests
{
    private const string Erase = "Erase everything";
    private const string Left =
        "(select count(*) from people_person where name = 'Ayesha Khan') + (select count(*) from delivery_conversation where id = 'a:ayesha') + "
        + "(select count(*) from delivery_bot_state) + (select count(*) from quiz_round) + (select count(*) from quiz_answer) + (select count(*) from privacy_link) + "
        + "(select count(*) from delivery_inbox where payload_sealed is not null) + (select count(*) from delivery_outbox where payload_sealed is not null)";

    private static readonly TimeSpan Later = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Everything_is_forgotten_in_English_after_a_second_thought()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("forget me");
        await ayesha.PressAsync("Keep everything");
        await ayesha.SayAsync("mera data delete kar dein");
        coach.Clock.Move(Later);
        await ayesha.PressAsync(Erase);
        coach.Clock.Move(Later);
        await ayesha.SayAsync("hi");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Everything_is_forgotten_in_Urdu()
    {
        await using var coach = await TestCoach.StartAsync();
        var bilal = await coach.Bilal.GreetedAsync();

        await bilal.SayAsync("مجھے بھول جائیں");
        coach.Clock.Move(Later);
        await bilal.PressAsync("سب کچھ مٹا دیں");

        await Approved.MatchAsync(bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Nothing_is_left_in_any_table_but_the_trace()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await ForgottenAsync(coach, async person =>
        {
            await person.SayAsync("quiz");
            await person.AnswerAsync(rightly: true);
            await person.SayAsync("my data");
            await person.SayAsync("language");
        });

        Assert.Equal(["0"], coach.Rows($"select {Left}"));
        Assert.Equal(1, coach.Count("privacy_erasure"));
        Assert.StartsWith("Everything about you is erased.", ayesha.Chat.Messages.Last(message => message.Card is not null).Text, StringComparison.Ordinal);
        Assert.Equal(1, coach.Count("people_person where name = 'Bilal Ahmed'"));
    }

    [Fact]
    public async Task A_second_press_an_old_button_a_reinstallation_and_a_retry_bring_nobody_back()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        await coach.Ayesha.SayAsync("quiz");
        var early = coach.Ayesha.Message("help");
        early["timestamp"] = coach.Clock.GetUtcNow().ToString("O");
        var ayesha = await ForgottenAsync(coach, person => person.SayAsync("forget me"));
        var said = ayesha.Chat.Messages.Count;

        await ayesha.PressAsync(Erase);
        await ayesha.AnswerAsync(rightly: true);
        await ayesha.InstallAsync("remove");
        await ayesha.InstallAsync();
        await ayesha.JoinAsync();
        await ayesha.TellAsync(early);
        var again = ayesha.Message("quiz");
        again["id"] = "29:ayesha-2";
        await ayesha.TellAsync(again);

        Assert.Equal(["0"], coach.Rows($"select {Left}"));
        Assert.Equal(said, ayesha.Chat.Messages.Count);
        Assert.Contains("Coach tells\n  Everything about you is erased, so this button has nothing to do any more.", ayesha.Chat.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, coach.Count("delivery_inbox where state <> 'done'"));
    }

    [Fact]
    public async Task The_same_press_again_gets_the_same_answer()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        await coach.Ayesha.SayAsync("forget me");
        var (card, button) = coach.Ayesha.Chat.Button(Erase);
        coach.Clock.Move(Later);

        var first = await coach.Ayesha.PressAsync(card.Id, button.Data, [], "press-1");
        coach.Clock.Move(Later);
        var second = await coach.Ayesha.PressAsync(card.Id, button.Data, [], "press-1");

        Assert.Equal(first, second);
        Assert.Equal(["0"], coach.Rows($"select {Left}"));
    }

    [Fact]
    public async Task Presses_at_once_erase_once_and_each_is_answered()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        await coach.Ayesha.SayAsync("quiz");
        var (question, answer) = coach.Ayesha.Chat.Button(coach.Ayesha.Chat.Question(coach.Services.GetRequiredService<IPlaybookSource>().Current).Button);
        await coach.Ayesha.SayAsync("forget me");
        var (card, erase) = coach.Ayesha.Chat.Button(Erase);
        coach.Clock.Move(Later);

        var answers = await Task.WhenAll(
            coach.Ayesha.PostAsync(TestPerson.Action(card.Id, erase.Data, [])),
            coach.Ayesha.PostAsync(TestPerson.Action(question.Id, answer.Data, new() { ["answer"] = "0" })),
            coach.Ayesha.PostAsync(TestPerson.Action(card.Id, erase.Data, [])),
            coach.Ayesha.PostAsync(TestPerson.Action(question.Id, answer.Data, new() { ["answer"] = "1" })));
        await coach.QuietAsync();

        Assert.All(answers, answered => Assert.Equal(200, answered.Status));
        Assert.Single(answers, answered => answered.Body.Contains("Gone are your entry", StringComparison.Ordinal));
        Assert.Equal(["0"], coach.Rows($"select {Left}"));
        Assert.Equal(1, coach.Count("privacy_erasure"));
    }

    [Fact]
    public async Task What_arrived_before_and_waits_behind_the_erasure_is_dropped()
    {
        await using var coach = await TestCoach.StartAsync();
        await coach.Ayesha.InstallAsync();
        await coach.Ayesha.SayAsync("forget me");
        var (card, erase) = coach.Ayesha.Chat.Button(Erase);
        var waiting = coach.Ayesha.Message("quiz");
        waiting["timestamp"] = coach.Clock.GetUtcNow().ToString("O");
        coach.Clock.Move(Later);

        await coach.Ayesha.PostAsync(TestPerson.Action(card.Id, erase.Data, []));
        await coach.Ayesha.PostAsync(waiting);
        await coach.QuietAsync();

        Assert.Equal(["0"], coach.Rows($"select {Left}"));
        Assert.Equal(2, coach.Teams.Arrived(coach.Ayesha.Conversation).Count);
    }

    [Fact]
    public async Task A_new_message_begins_anew_with_greeting_and_consent_and_an_import_fills_the_row_again()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await ForgottenAsync(coach);
        await coach.StopAsync();
        await coach.StartAgainAsync();
        Assert.Equal(0, coach.Count("people_person where name = 'Ayesha Khan'"));
        Assert.Contains(coach.Log.Lines, line => line.Contains("1 erased and left out", StringComparison.Ordinal));

        coach.Teams.Members["29:ayesha"] = new { id = "29:ayesha", name = "Ayesha K.", email = "ayesha.khan@example.com" };
        coach.Clock.Move(Later);
        await ayesha.SayAsync("hi");

        Assert.StartsWith("Hello Ayesha, I am your coach.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal(["Ayesha K. - 1"], coach.Rows("select name, consented_at, roles from people_person where aad_object_id = 'ayesha-khan-aad'"));
        Assert.Equal(0, coach.Count("privacy_erasure"));
        await coach.StopAsync();
        await coach.StartAgainAsync();
        Assert.Equal(1, coach.Count("people_person where name = 'Ayesha Khan' and team is not null"));
    }

    [Fact]
    public async Task Whoever_was_forgotten_while_the_clock_was_wrong_is_heard_once_it_is_right()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await ForgottenAsync(coach);

        coach.Clock.Back(TimeSpan.FromHours(3));
        await ayesha.SayAsync("hi");

        Assert.StartsWith("Hello Ayesha, I am your coach.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal(0, coach.Count("privacy_erasure"));
    }

    private static async Task<TestPerson> ForgottenAsync(TestCoach coach, Func<TestPerson, Task>? before = null)
    {
        await coach.Ayesha.InstallAsync();
        await (before ?? (_ => Task.CompletedTask))(coach.Ayesha);
        await coach.Ayesha.SayAsync("forget me");
        coach.Clock.Move(Later);
        await coach.Ayesha.PressAsync(Erase);
        coach.Clock.Move(Later);
        return coach.Ayesha;
    }
}
