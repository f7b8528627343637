using System.Text.Json;

namespace Coach.Host.Tests.Delivery;

/// <summary>What an operator sees of the loops that work in the background.</summary>
public class HealthTests
{
    [Fact]
    public async Task A_coach_at_rest_is_ready()
    {
        await using var coach = await TestCoach.StartAsync();

        var (status, ready) = await ReadyAsync(coach);

        Assert.Equal((200, "Healthy"), (status, ready.GetProperty("status").GetString()));
        Assert.Equal(("Healthy", "0 waiting, the oldest for 0 s"), Check(ready, "turns"));
        Assert.Equal(("Healthy", "0 waiting, the oldest for 0 s"), Check(ready, "outbox"));
    }

    [Fact]
    public async Task Messages_that_do_not_leave_are_counted_with_the_age_of_the_oldest()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        coach.Teams.Troubles = call => call.Kind is "send" ? new Trouble.Status(503) : null;
        var sent = coach.Teams.Calls.Count;
        await ayesha.PostAsync(ayesha.Message("hi"));
        await ayesha.PostAsync(ayesha.Message("hi"));
        await coach.UntilAsync(() => coach.Teams.Calls.Count > sent && coach.Count("delivery_outbox where state = 'ready'") is 2);

        coach.Clock.Move(TimeSpan.FromSeconds(61));

        var (status, ready) = await ReadyAsync(coach);
        Assert.Equal((200, "Degraded"), (status, ready.GetProperty("status").GetString()));
        Assert.Equal(("Degraded", "2 waiting, the oldest for 61 s"), Check(ready, "outbox"));
    }

    [Fact]
    public async Task A_turn_that_does_not_end_is_told()
    {
        var hanging = new TaskCompletionSource();
        await using var coach = await TestCoach.StartAsync(TroubledBot.With(text => text is "hang" ? hanging.Task : Task.CompletedTask));
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.PostAsync(ayesha.Message("hang"));

        coach.Clock.Move(TimeSpan.FromMinutes(3));

        Assert.Equal(("Degraded", "1 waiting, the oldest for 180 s"), Check((await ReadyAsync(coach)).Body, "turns"));
        hanging.SetResult();
        await coach.QuietAsync();
    }

    [Fact]
    public async Task A_database_that_takes_no_writes_is_unhealthy_until_it_does()
    {
        await using var coach = await TestCoach.StartAsync();
        await using (await coach.Storage.RefusingAsync())
        {
            var (status, ready) = await ReadyAsync(coach);

            Assert.Equal((503, "Unhealthy"), (status, Check(ready, "database").Status));
        }

        Assert.Equal(200, (await ReadyAsync(coach)).Status);
    }

    private static async Task<(int Status, JsonElement Body)> ReadyAsync(TestCoach coach)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(coach.Endpoint, "/health/ready"));
        return ((int)response.StatusCode, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    private static (string? Status, string? Description) Check(JsonElement ready, string name)
    {
        var check = ready.GetProperty("checks").GetProperty(name);
        return (check.GetProperty("status").GetString(), check.GetProperty("description").GetString());
    }
}
