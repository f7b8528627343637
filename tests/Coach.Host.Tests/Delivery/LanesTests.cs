using System.Text.Json;

namespace Coach.Host.Tests.Delivery;

/// <summary>In a conversation one thing happens after the other; between conversations nothing waits.</summary>
public class LanesTests
{
    [Fact]
    public async Task Twenty_quick_messages_are_answered_in_their_order()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        for (var number = 0; number < 10; number++)
        {
            await ayesha.PostAsync(ayesha.Message("language urdu"));
            await ayesha.PostAsync(ayesha.Message("language english"));
        }

        await coach.QuietAsync();
        Assert.Equal(
            Enumerable.Repeat(new[] { "ٹھیک ہے، اب سے بات اردو میں ہوگی۔", "From now on we use English." }, 10).SelectMany(pair => pair),
            coach.Teams.Texts(ayesha.Conversation).Skip(1));
    }

    [Fact]
    public async Task Somebody_whose_turn_hangs_keeps_nobody_else_waiting()
    {
        var hanging = new TaskCompletionSource();
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "hang" ? hanging.Task : Task.CompletedTask));
        await coach.Bilal.GreetedAsync();
        await coach.Ayesha.PostAsync(coach.Ayesha.Message("hang"));
        await coach.Ayesha.PostAsync(coach.Ayesha.Message("help"));

        await coach.Bilal.PostAsync(coach.Bilal.Message("hi"));
        await coach.UntilAsync(() => coach.Teams.Arrived(coach.Bilal.Conversation).Count is 2);

        Assert.Empty(coach.Teams.Arrived(coach.Ayesha.Conversation));
        hanging.SetResult();
        await coach.QuietAsync();
        Assert.Equal(3, coach.Teams.Arrived(coach.Ayesha.Conversation).Count);
    }

    [Fact]
    public async Task A_conversation_whose_messages_do_not_leave_keeps_no_other_waiting_and_keeps_its_order()
    {
        var hanging = new TaskCompletionSource();
        await using var coach = await TestCoach.StartAsync();
        coach.Teams.Troubles = call => call.Conversation == coach.Ayesha.Conversation ? new Trouble.Wait(hanging.Task) : null;
        await coach.Ayesha.PostAsync(coach.Ayesha.Message("hi"));
        await coach.Ayesha.PostAsync(coach.Ayesha.Message("language urdu"));
        await coach.Ayesha.PostAsync(coach.Ayesha.Message("hi"));

        await coach.Bilal.PostAsync(coach.Bilal.Message("hi"));
        await coach.UntilAsync(() => coach.Teams.Arrived(coach.Bilal.Conversation).Count is 1);

        Assert.Empty(coach.Teams.Arrived(coach.Ayesha.Conversation));
        hanging.SetResult();
        await coach.QuietAsync();
        Assert.Equal(
            [null, "ٹھیک ہے، اب سے بات اردو میں ہوگی۔", "السلام علیکم \u2068Ayesha\u2069، خوش آمدید۔ کال لینے کے لیے “مشق” لکھیں، 5 سوالوں کے لیے “کوئز”، اور باقی سب کے لیے “مدد”۔"],
            coach.Teams.Texts(coach.Ayesha.Conversation));
    }

    [Fact]
    public async Task A_button_pressed_while_a_turn_hangs_gets_a_sentence_after_three_seconds_and_never_counts()
    {
        var hanging = new TaskCompletionSource();
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "hang" ? hanging.Task : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var (card, button) = ayesha.Chat.Button("Answer");
        await ayesha.PostAsync(ayesha.Message("hang"));

        var waiting = coach.Clock.Waiting;
        var press = ayesha.PostAsync(TestPerson.Action(card.Id, button.Data, new() { ["answer"] = "1" }, "too-soon"));
        await coach.UntilAsync(() => coach.Clock.Waiting > waiting);
        coach.Clock.Move(TimeSpan.FromSeconds(2.9));
        Assert.False(press.IsCompleted);
        coach.Clock.Move(TimeSpan.FromSeconds(0.2));
        var answer = await press;

        Assert.Equal(
            "One moment, I am still answering your last message. Please press again in a few seconds.",
            JsonElement.Parse(answer.Body).GetProperty("value").GetString());
        hanging.SetResult();
        await coach.QuietAsync();
        Assert.Equal(0, coach.Count("quiz_answer"));
        Assert.Equal(answer, await ayesha.PostAsync(TestPerson.Action(card.Id, button.Data, new() { ["answer"] = "1" }, "too-soon")));
        await ayesha.PressAsync("Answer", "“I am very sorry");
        Assert.Equal(1, coach.Count("quiz_answer where correct"));
    }
}
