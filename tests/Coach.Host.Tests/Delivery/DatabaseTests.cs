using System.Text.Json;
using Coach.Delivery;
using Coach.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Delivery;

/// <summary>The database is gone for a while, or somebody else has it.</summary>
public class DatabaseTests
{
    private const string Apology = "I am sorry, that was a fault on my side. Your last step was not saved, so please do it once more.";

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

        Assert.Equal(["Hello Ayesha, good to see you. Type practice to take a call, quiz for five questions, or help for everything else."], coach.Teams.Texts(ayesha.Conversation).Skip(1));
        Assert.Equal(0, coach.Count("delivery_inbox where state = 'parked'"));

        bool IsGone()
        {
            tries += isGone ? 1 : 0;
            return isGone;
        }
    }

    [Fact]
    public async Task A_second_coach_on_the_same_database_does_not_start()
    {
        await using var coach = await TestCoach.StartAsync();
        await using var second = CoachHost.Build(
            ["--environment=Development", "--Client:Start=false", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Coach={coach.Storage.ConnectionString}", $"--Content:Path={coach.Content.Path}"],
            services => services.AddSingleton<TimeProvider>(coach.Clock));

        var refusal = await Assert.ThrowsAsync<IOException>(() => second.StartAsync());

        Assert.Matches("^Another coach is using (/|the database coach_).+ Stop it first, or give this one a database of its own", refusal.Message);
        await coach.Ayesha.GreetedAsync();
    }

    [Fact]
    public async Task While_nothing_can_be_written_a_message_and_a_button_get_a_sentence_and_afterwards_both_work()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        var (card, button) = ayesha.Chat.Button("Answer");

        await using (await coach.Storage.RefusingAsync())
        {
            var message = await ayesha.PostAsync(ayesha.Message("help"));
            var again = await ayesha.PostAsync(ayesha.Message("help"));
            var press = await ayesha.PostAsync(TestPerson.Action(card.Id, button.Data, new() { ["answer"] = "0" }));
            await coach.UntilAsync(() => coach.Teams.Texts(ayesha.Conversation).Contains(Apology));

            Assert.Equal((500, 500, 200), (message.Status, again.Status, press.Status));
            Assert.Equal(Apology, JsonElement.Parse(press.Body).GetProperty("value").GetString());
        }

        await ayesha.AnswerAsync(rightly: true);
        await ayesha.SayAsync("hi");

        Assert.Equal(1, coach.Count("quiz_answer"));
        Assert.Single(coach.Teams.Texts(ayesha.Conversation), Apology);
        Assert.Equal("Hello Ayesha, good to see you. Type practice to take a call, quiz for five questions, or help for everything else.", coach.Teams.Texts(ayesha.Conversation)[^1]);
    }

    private sealed class Interrupted(IUnitOfWork work, Func<bool> isGone) : IUnitOfWork
    {
        public Task<Commit> CommitAsync(CancellationToken cancellationToken) =>
            isGone() ? throw new IOException("The disk is gone.") : work.CommitAsync(cancellationToken);
    }
}
