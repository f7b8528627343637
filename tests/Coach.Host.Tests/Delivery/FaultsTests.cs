using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coach.Host.Tests.Delivery;

/// <summary>Faults of the coach's own, and somebody else being first.</summary>
public class FaultsTests
{
    [Fact]
    public async Task A_message_that_fails_each_time_is_parked_with_one_apology_and_the_next_one_works()
    {
        var tries = 0;
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "boom" ? throw new InvalidOperationException($"try {++tries}") : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("boom");
        await ayesha.SayAsync("hi");

        Assert.Equal(3, tries);
        Assert.Equal(
            ["I am sorry, that was a fault on my side. Your last step was not saved, so please do it once more.", "Hello Ayesha, good to see you. Type practice to take a call, quiz for five questions, or help for everything else."],
            ayesha.Chat.Messages.Skip(1).Select(message => message.Text));
        Assert.Equal(["parked fault"], coach.Rows("select state, reason from delivery_inbox where state <> 'done'"));
    }

    [Fact]
    public async Task The_apology_is_said_in_the_person_s_language()
    {
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "boom" ? throw new InvalidOperationException() : Task.CompletedTask));

        await coach.Bilal.SayAsync("boom");

        Assert.Equal("معذرت، یہ خرابی میری طرف سے ہوئی۔ آپ نے ابھی جو کیا وہ محفوظ نہیں ہوا، اسے ایک بار پھر کر لیں۔", coach.Bilal.Chat.Last.Text);
    }

    [Fact]
    public async Task A_button_that_fails_is_answered_with_the_apology_and_nothing_is_kept()
    {
        var broken = true;
        await using var coach = await TestCoach.StartAsync(TroubledBot.With((context, _) =>
            context.Activity.Type is "invoke" && broken ? throw new InvalidOperationException() : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var (card, button) = ayesha.Chat.Button("Answer");

        var answer = await ayesha.PostAsync(TestPerson.Action(card.Id, button.Data, new() { ["answer"] = "0" }));

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("I am sorry, that was a fault on my side.", JsonElement.Parse(answer.Body).GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, coach.Count("quiz_answer"));
        broken = false;
        await ayesha.AnswerAsync(rightly: true);
        Assert.Equal(1, coach.Count("quiz_answer"));
    }

    [Fact]
    public async Task Nobody_hears_an_apology_for_a_notice_that_fails()
    {
        await using var coach = await TestCoach.StartAsync(TroubledBot.With((context, _) =>
            context.Activity.Type is "conversationUpdate" ? throw new InvalidOperationException() : Task.CompletedTask));

        await coach.Ayesha.JoinAsync();
        await coach.Ayesha.SayAsync("hi");

        Assert.Single(coach.Ayesha.Chat.Messages);
        Assert.Equal(1, coach.Count("delivery_inbox where state = 'parked'"));
    }

    [Fact]
    public async Task A_fault_that_passes_is_not_noticed()
    {
        var tries = 0;
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "quiz" && tries++ < 2 ? throw new InvalidOperationException() : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz");

        Assert.StartsWith("Question 1 of 5", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal((2, 1), (ayesha.Chat.Messages.Count, coach.Count("quiz_round")));
    }

    [Fact]
    public async Task A_turn_that_takes_longer_than_its_time_is_a_fault()
    {
        await using var coach = await TestCoach.StartAsync(TroubledBot.With((context, token) =>
            context.Activity.Text is "hang" ? Task.Delay(Timeout.Infinite, token) : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.PostAsync(ayesha.Message("hang"));

        await coach.UntilAsync(() => coach.Count("delivery_inbox where state = 'parked'") is 1, moving: TimeSpan.FromSeconds(5));
        await ayesha.LookAsync();

        Assert.StartsWith("I am sorry", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_being_first_begins_the_turn_anew_and_doubles_nothing()
    {
        TestCoach? running = null;
        var conflicts = 0;
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text =>
        {
            if (text is "quiz" && conflicts++ < 3)
                running!.Write("update delivery_conversation set version = version + 1");
            return Task.CompletedTask;
        }));
        running = coach;
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz");

        Assert.Equal(4, conflicts);
        Assert.Equal((2, 1), (ayesha.Chat.Messages.Count, coach.Count("quiz_round")));
        Assert.Equal(2, coach.Count("delivery_outbox"));
    }

    [Fact]
    public async Task A_turn_that_is_never_first_is_parked()
    {
        TestCoach? running = null;
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text =>
        {
            if (text is "quiz")
                running!.Write("update delivery_conversation set version = version + 1");
            return Task.CompletedTask;
        }));
        running = coach;
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz");

        Assert.StartsWith("I am sorry", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal(["parked conflicts"], coach.Rows("select state, reason from delivery_inbox where state <> 'done'"));
        Assert.Equal(0, coach.Count("quiz_round"));
    }

    [Fact]
    public async Task What_was_saved_by_a_version_that_nobody_knows_any_more_is_forgotten_with_a_sentence()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("language");
        coach.Write("update delivery_bot_state set state_sealed = @closed", ("@closed", Sealed(coach, """{"$":"a record of another version"}""")));

        await ayesha.SayAsync("help");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Delivery");
    }

    private static byte[] Sealed(TestCoach coach, string state) =>
        ((Coach.Privacy.ISealer)coach.Services.GetService(typeof(Coach.Privacy.ISealer))!).Seal("bot state", JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(state)));
}
