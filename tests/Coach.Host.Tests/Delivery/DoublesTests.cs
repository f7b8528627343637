using System.Text.Json;

namespace Coach.Host.Tests.Delivery;

/// <summary>Teams sends again what it thinks was not heard.</summary>
public class DoublesTests
{
    [Fact]
    public async Task One_message_delivered_fifty_times_at_once_is_answered_once()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        var message = ayesha.Address(ayesha.Message("hi")).ToJsonString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => coach.PostAsync(message)));
        await coach.QuietAsync();

        Assert.All(answers, answer => Assert.Equal(new HttpAnswer(200, ""), answer));
        Assert.Equal(2, coach.Teams.Arrived(ayesha.Conversation).Count);
    }

    [Fact]
    public async Task A_message_that_comes_again_later_or_after_a_restart_is_not_answered_again()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        var message = ayesha.Address(ayesha.Message("hi")).ToJsonString();

        Assert.Equal(200, (await coach.PostAsync(message)).Status);
        await coach.QuietAsync();
        Assert.Equal(200, (await coach.PostAsync(message)).Status);
        await coach.StopAsync();
        await coach.StartAgainAsync();
        Assert.Equal(200, (await coach.PostAsync(message)).Status);
        await coach.QuietAsync();

        Assert.Equal(2, coach.Teams.Arrived(ayesha.Conversation).Count);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_or_tenant_is_another_message()
    {
        await using var coach = await TestCoach.StartAsync();
        var elsewhere = new TestPerson(coach, "Ayesha Khan", "ayesha-khan-aad", "other-tenant");
        foreach (var person in new[] { coach.Ayesha, coach.Bilal, elsewhere })
        {
            var message = person.Message("hi");
            message["id"] = "the-same";
            await person.PostAsync(message);
        }

        await coach.QuietAsync();
        Assert.Equal(3, coach.Count("delivery_inbox where state = 'done'"));
    }

    [Fact]
    public async Task A_button_s_answer_is_the_same_byte_for_byte_however_often_it_is_asked_for()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var (card, button) = ayesha.Chat.Button("Answer");
        var press = ayesha.Address(TestPerson.Action(card.Id, button.Data, new() { ["answer"] = "1" }, "press-1")).ToJsonString();

        var atOnce = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => coach.PostAsync(press)));
        var later = await coach.PostAsync(press);
        await coach.StopAsync();
        await coach.StartAgainAsync();
        var afterRestart = await coach.PostAsync(press);

        Assert.Equal("application/vnd.microsoft.card.adaptive", JsonElement.Parse(later.Body).GetProperty("type").GetString());
        Assert.All([.. atOnce, afterRestart], answer => Assert.Equal(later, answer));
        Assert.Equal(1, coach.Count("quiz_answer"));
    }

    [Fact]
    public async Task An_hour_after_a_button_was_answered_what_was_said_is_forgotten_and_whoever_asks_again_hears_so()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var (card, button) = ayesha.Chat.Button("Answer");
        var press = ayesha.Address(TestPerson.Action(card.Id, button.Data, new() { ["answer"] = "1" }, "press-1")).ToJsonString();

        var answer = await coach.PostAsync(press);
        coach.Clock.Move(TimeSpan.FromMinutes(55));
        var withinTheHour = await coach.PostAsync(press);
        coach.Clock.Move(TimeSpan.FromMinutes(20));
        await coach.UntilAsync(() => coach.Count("delivery_inbox where answer_sealed is not null") is 0);
        var afterTheHour = await coach.PostAsync(press);

        Assert.Equal(answer, withinTheHour);
        Assert.Equal(200, afterTheHour.Status);
        Assert.Equal("That card is out of date, so nothing was changed. Type help to go on.", JsonElement.Parse(afterTheHour.Body).GetProperty("value").GetString());
        Assert.Equal(1, coach.Count("quiz_answer"));
    }
}
