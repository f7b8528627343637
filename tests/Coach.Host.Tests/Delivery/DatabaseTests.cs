using Coach.Delivery;
using Coach.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Delivery;

/// <summary>The database is gone for a while, or somebody else has it.</summary>
public class DatabaseTests
{
    [Fact]
    public async Task A_message_waits_for_a_database_that_is_gone_and_is_then_answered_once_without_an_apology()
    {
        var tries = 0;
        var isGone = false;
        await using var coach = await TestCoach.StartAsync(services => services.AddScoped<IUnitOfWork>(provider => new Interrupted(provider.GetRequiredService<UnitOfWork>(), IsGone)));
        var ayesha = await coach.Ayesha.GreetedAsync();

        isGone = true;
        await ayesha.PostAsync(ayesha.Message("hi"));
        await coach.UntilAsync(() => tries > 8, moving: TimeSpan.FromSeconds(1));
        Assert.Equal(1, coach.Count("delivery_inbox where state = 'new'"));
        isGone = false;
        await coach.UntilAsync(() => coach.Count("delivery_inbox where state = 'new'") is 0, moving: TimeSpan.FromSeconds(1));
        await coach.QuietAsync();

        Assert.Equal(["Hello Ayesha, good to see you. Type quiz for a round, or help for everything else."], coach.Teams.Texts(ayesha.Conversation).Skip(1));
        Assert.Equal(0, coach.Count("delivery_inbox where state = 'parked'"));

        bool IsGone()
        {
            tries += isGone ? 1 : 0;
            return isGone;
        }
    }

    [Fact]
    public async Task A_second_coach_on_the_same_file_does_not_start()
    {
        await using var coach = await TestCoach.StartAsync();
        await using var second = CoachHost.Build(
            ["--environment=Development", "--Client:Start=false", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Coach=Data Source={coach.DatabaseFile}", $"--Content:Path={coach.Content.Path}"],
            services => services.AddSingleton<TimeProvider>(coach.Clock));

        var refusal = await Assert.ThrowsAsync<IOException>(() => second.StartAsync());

        Assert.StartsWith($"Another coach is using {coach.DatabaseFile}. Stop it first", refusal.Message, StringComparison.Ordinal);
        await coach.Ayesha.GreetedAsync();
    }

    private sealed class Interrupted(IUnitOfWork work, Func<bool> isGone) : IUnitOfWork
    {
        public Task<Commit> CommitAsync(CancellationToken cancellationToken) =>
            isGone() ? throw new IOException("The disk is gone.") : work.CommitAsync(cancellationToken);
    }
}
