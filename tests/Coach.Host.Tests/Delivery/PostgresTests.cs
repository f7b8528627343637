using System.Text.Json;
using Coach.Host.Tests.Browser;
using Coach.Host.Tests.Conversations;
using Coach.Storage;

namespace Coach.Host.Tests.Delivery;

/// <summary>The real host on PostgreSQL: the bodies of tests that stand elsewhere.</summary>
public class PostgresTests
{
    [PostgresFact]
    public Task A_new_person_is_greeted_by_name_and_only_once_in_their_life() =>
        TestStorage.OnPostgresAsync(new GreetingTests().A_new_person_is_greeted_by_name_and_only_once_in_their_life);

    [PostgresFact]
    public Task A_round_in_English() => TestStorage.OnPostgresAsync(new QuizTests().A_round_in_English);

    [PostgresFact]
    public Task A_round_outlives_a_restart() => TestStorage.OnPostgresAsync(new QuizTests().A_round_outlives_a_restart);

    [PostgresFact]
    public Task A_reply_that_was_committed_and_not_sent_leaves_at_the_next_start_and_is_counted_as_in_doubt() =>
        TestStorage.OnPostgresAsync(new RestartTests().A_reply_that_was_committed_and_not_sent_leaves_at_the_next_start_and_is_counted_as_in_doubt);

    [PostgresFact]
    public Task A_message_that_was_stored_and_not_worked_on_is_answered_at_the_next_start() =>
        TestStorage.OnPostgresAsync(new RestartTests().A_message_that_was_stored_and_not_worked_on_is_answered_at_the_next_start);

    [PostgresFact]
    public Task One_message_delivered_fifty_times_at_once_is_answered_once() =>
        TestStorage.OnPostgresAsync(new DoublesTests().One_message_delivered_fifty_times_at_once_is_answered_once);

    [PostgresFact]
    public Task Twenty_quick_messages_are_answered_in_their_order() => TestStorage.OnPostgresAsync(new LanesTests().Twenty_quick_messages_are_answered_in_their_order);

    [PostgresFact]
    public Task A_second_coach_on_the_same_database_does_not_start() => TestStorage.OnPostgresAsync(new DatabaseTests().A_second_coach_on_the_same_database_does_not_start);

    [PostgresFact]
    public Task While_nothing_can_be_written_a_message_and_a_button_get_a_sentence_and_afterwards_both_work() =>
        TestStorage.OnPostgresAsync(new DatabaseTests().While_nothing_can_be_written_a_message_and_a_button_get_a_sentence_and_afterwards_both_work);

    [PostgresFact]
    public Task A_database_that_takes_no_writes_is_unhealthy_until_it_does() =>
        TestStorage.OnPostgresAsync(new HealthTests().A_database_that_takes_no_writes_is_unhealthy_until_it_does);

    [PostgresFact]
    public Task A_database_that_is_gone_for_a_minute_loses_nothing() => TestStorage.OnPostgresAsync(async () =>
    {
        var thinking = new TaskCompletionSource();
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "help" ? thinking.Task : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.PostAsync(ayesha.Message("help"));
        await ayesha.PostAsync(ayesha.Message("hi"));

        await coach.Storage.Wire!.CutAsync();
        thinking.SetResult();
        var refused = await coach.Bilal.PostAsync(coach.Bilal.Message("hi"));
        Assert.Equal(500, refused.Status);
        Assert.NotEqual("Healthy", await HealthAsync(coach));
        await coach.UntilAsync(() => coach.Log.Lines.Count(line => line.Contains("waits, since nothing can be written", StringComparison.Ordinal)) > 3, moving: TimeSpan.FromSeconds(1));
        coach.Storage.Wire.Mend();
        await coach.UntilAsync(() => coach.Count("delivery_inbox where state = 'new'") is 0, moving: TimeSpan.FromSeconds(1));
        await ayesha.LookAsync();
        await coach.Bilal.SayAsync("hi");

        Assert.Equal(
            [null, "Hello Ayesha, good to see you. Type practice to take a call, quiz for five questions, or help for everything else."],
            coach.Teams.Texts(ayesha.Conversation).Skip(1));
        Assert.Equal(0, coach.Count("delivery_inbox where state = 'parked'"));
        await coach.UntilAsync(() => HealthAsync(coach).GetAwaiter().GetResult() is "Healthy");
    });

    [PostgresFact]
    public Task A_coach_that_lost_its_database_to_another_one_ends_with_an_error() => TestStorage.OnPostgresAsync(async () =>
    {
        await using var coach = new CoachProcess();
        await coach.StartAsync();
        await using var other = new PostgresDatabase(coach.Storage.ConnectionString);

        coach.Storage.Rows("select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");
        await using var held = await other.LockAsync(default);

        Assert.Equal(1, await coach.EndAsync());
    });

    private static async Task<string?> HealthAsync(TestCoach coach)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(coach.Endpoint, "/health/ready"));
        return JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("status").GetString();
    }

    [PostgresFact]
    public Task Nobody_s_message_is_lost_when_the_coach_is_killed() =>
        TestStorage.OnPostgresAsync(new PowerCutTests().Nobody_s_message_is_lost_and_what_is_answered_twice_is_known_to_be_in_doubt);
}
