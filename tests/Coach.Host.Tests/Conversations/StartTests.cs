using Coach.Content;
using Coach.Host.Startup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Coach.Host.Tests.Conversations;

/// <summary>The first moments of the coach, while practice is still being read.</summary>
public class StartTests
{
    private readonly TaskCompletionSource _mayBeRead = new();

    [Fact]
    public async Task A_greeting_help_and_a_round_need_no_practice_and_the_coach_is_not_ready_before_it_is_read()
    {
        await using var coach = await StartAsync();

        await coach.Ayesha.InstallAsync();
        Assert.StartsWith("Hello Ayesha", coach.Ayesha.Chat.Last.Text, StringComparison.Ordinal);
        await coach.Ayesha.SayAsync("help");
        Assert.StartsWith("What you can ask for", coach.Ayesha.Chat.Last.Text, StringComparison.Ordinal);
        await coach.Ayesha.SayAsync("quiz empathy");
        Assert.Equal(200, (await coach.Ayesha.AnswerAsync(rightly: true)).Status);
        Assert.Equal(503, await ReadyAsync(coach));

        _mayBeRead.SetResult();
        await coach.Services.GetRequiredService<PlaybookSource>().WhenWholeAsync();
        Assert.Equal(200, await ReadyAsync(coach));
    }

    [Fact]
    public async Task Practice_waits_until_it_is_read_and_others_do_not_wait_for_it()
    {
        await using var coach = await StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        var bilal = await coach.Bilal.GreetedAsync();
        var before = coach.Teams.Arrived(ayesha.Conversation).Count;

        await ayesha.PostAsync(ayesha.Message("practice"));
        await bilal.PostAsync(bilal.Message("help"));
        await coach.UntilAsync(() => coach.Count("delivery_inbox where state = 'new'") is 1);
        Assert.Equal(before, coach.Teams.Arrived(ayesha.Conversation).Count);

        _mayBeRead.SetResult();
        await ayesha.LookAsync();
        Assert.StartsWith("Who is on the line?", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_whose_practice_is_broken_stops()
    {
        await using var coach = await StartAsync();
        coach.Content.Replace("practice/reactions.yaml", "rows:", "rows: x\nrow:");
        var stopping = coach.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

        _mayBeRead.SetResult();

        await coach.UntilAsync(() => stopping.IsCancellationRequested);
        var broken = await Assert.ThrowsAsync<BrokenContentException>(coach.Services.GetRequiredService<PlaybookSource>().WhenWholeAsync);
        Assert.All(broken.Problems, problem => Assert.Equal("dialogs/practice/reactions.yaml", problem.File));
    }

    private Task<TestCoach> StartAsync() => TestCoach.StartAsync(
        services => services.AddSingleton<PracticeMayBeRead>(cancellationToken => _mayBeRead.Task.WaitAsync(cancellationToken)));

    private static async Task<int> ReadyAsync(TestCoach coach)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(coach.Endpoint, "/health/ready"));
        return (int)response.StatusCode;
    }
}
