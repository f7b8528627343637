namespace Coach.Host.Tests.Delivery;

/// <summary>The host ends in the middle of something and starts again.</summary>
public class RestartTests
{
    [Fact]
    public async Task A_reply_that_was_committed_and_not_sent_leaves_at_the_next_start_and_is_counted_as_in_doubt()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        coach.Teams.Troubles = _ => new Trouble.Wait(Task.Delay(Timeout.Infinite));
        await ayesha.PostAsync(ayesha.Message("hi"));
        await coach.UntilAsync(() => coach.Teams.Calls.Count is 2);

        await coach.StopAsync();
        Assert.Equal(["ready 0"], coach.Rows("select state, unknowns from delivery_outbox where state <> 'sent'"));
        coach.Teams.Troubles = _ => null;
        await coach.StartAgainAsync();
        await coach.QuietAsync();

        Assert.Equal("Hello Ayesha, good to see you. Type practice to take a call, quiz for five questions, or help for everything else.", coach.Teams.Texts(ayesha.Conversation)[1]);
        Assert.Equal(["sent 1"], coach.Rows("select state, unknowns from delivery_outbox where seq = 2"));
    }

    [Fact]
    public async Task A_reply_that_two_stops_may_have_sent_is_not_sent_a_third_time()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        coach.Teams.Troubles = _ => new Trouble.Wait(Task.Delay(Timeout.Infinite));
        await ayesha.PostAsync(ayesha.Message("hi"));
        await coach.UntilAsync(() => coach.Teams.Calls.Count is 2);
        await coach.StopAsync();
        await coach.StartAgainAsync();
        await coach.UntilAsync(() => coach.Teams.Calls.Count is 3);

        await coach.StopAsync();
        coach.Teams.Troubles = _ => null;
        await coach.StartAgainAsync();
        await ayesha.SayAsync("help");

        Assert.Equal(["unknown"], coach.Rows("select state from delivery_outbox where seq = 2"));
        Assert.Equal(2, ayesha.Chat.Messages.Count);
    }

    [Fact]
    public async Task What_waited_behind_a_message_that_did_not_leave_follows_it_in_order()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        coach.Teams.Troubles = _ => new Trouble.Wait(Task.Delay(Timeout.Infinite));
        foreach (var said in new[] { "language urdu", "language english", "language urdu" })
            await ayesha.PostAsync(ayesha.Message(said));
        await coach.UntilAsync(() => coach.Count("delivery_outbox where state = 'ready'") is 3);

        await coach.StopAsync();
        coach.Teams.Troubles = _ => null;
        await coach.StartAgainAsync();
        await coach.QuietAsync();

        Assert.Equal(
            ["ٹھیک ہے، اب سے بات اردو میں ہوگی۔", "From now on we use English.", "ٹھیک ہے، اب سے بات اردو میں ہوگی۔"],
            coach.Teams.Texts(ayesha.Conversation).Skip(1));
    }

    [Fact]
    public async Task A_message_that_was_stored_and_not_worked_on_is_answered_at_the_next_start()
    {
        var hanging = new TaskCompletionSource();
        var hangs = true;
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "help" && hangs ? hanging.Task : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.PostAsync(ayesha.Message("help"));
        await ayesha.PostAsync(ayesha.Message("hi"));

        await coach.StopAsync();
        Assert.Equal(2, coach.Count("delivery_inbox where state = 'new'"));
        hangs = false;
        await coach.StartAgainAsync();
        await ayesha.LookAsync();

        Assert.StartsWith("What you can ask for", ayesha.Chat.Messages[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("Hello Ayesha, good to see you.", ayesha.Chat.Messages[2].Text, StringComparison.Ordinal);
        hanging.SetException(new OperationCanceledException("The old host is gone."));
    }

    [Fact]
    public async Task A_message_during_which_the_host_ended_again_and_again_is_parked_with_an_apology()
    {
        var hanging = new TaskCompletionSource();
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "help" ? hanging.Task : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.PostAsync(ayesha.Message("help"));

        for (var time = 1; time <= 3; time++)
        {
            await coach.StopAsync();
            await coach.StartAgainAsync();
        }

        await ayesha.SayAsync("hi");
        Assert.StartsWith("I am sorry", ayesha.Chat.Messages[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("Hello Ayesha, good to see you.", ayesha.Chat.Messages[2].Text, StringComparison.Ordinal);
        Assert.Equal(["parked fault"], coach.Rows("select state, reason from delivery_inbox where state <> 'done'"));
        hanging.SetException(new OperationCanceledException("The old hosts are gone."));
    }
}
