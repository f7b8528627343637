using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Conversations;

/// <summary>Trainers save files while people are in the middle of a round.</summary>
public class ReloadTests
{
    [Fact]
    public async Task A_question_that_was_withdrawn_or_reworded_in_mid_round_is_told_and_the_round_goes_on()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz empathy");
        await ayesha.AnswerAsync(rightly: true);

        await ReloadAsync(coach, TestContent.Empathy, "Which of these takes responsibility for the mistake?", "Which of these sentences takes responsibility?");
        await ayesha.GoOnAsync();
        await ReloadAsync(coach, TestContent.Empathy, "Which of these sentences takes responsibility?", "Which of them takes the blame?");
        await ayesha.PressAsync("Answer", "“We left your cake");
        await ReloadAsync(coach, TestContent.Empathy, "id: empathy-own-the-mistake", "id: empathy-own-your-mistake");
        await ayesha.PressAsync("Answer", "“We left your cake");
        await ayesha.GoOnAsync();

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_file_that_is_broken_while_the_coach_runs_changes_nothing_until_it_is_whole_again()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        coach.Content.Replace("people/phrases.yaml", "hello-again:", "helo-again:");
        await coach.UntilAsync(() => coach.Log.Lines.Any(line => line.Contains("The old content stays: dialogs/people/phrases.yaml:", StringComparison.Ordinal)));
        await ayesha.SayAsync("hi");
        Assert.StartsWith("Hello Ayesha, good to see you.", ayesha.Chat.Last.Text, StringComparison.Ordinal);

        coach.Content.Replace("people/phrases.yaml", "helo-again:", "hello-again:");
        coach.Content.Replace("people/phrases.yaml", "Hello {name}, good to see you.", "Nice to see you, {name}.");
        await coach.UntilAsync(() => coach.Log.Lines.Any(line => line.Contains("The changed content is in force.", StringComparison.Ordinal)));
        await ayesha.SayAsync("hi");
        Assert.StartsWith("Nice to see you, Ayesha.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    private static async Task ReloadAsync(TestCoach coach, string file, string old, string with)
    {
        var playbooks = coach.Services.GetRequiredService<IPlaybookSource>();
        var before = playbooks.Current;
        coach.Content.Replace(file, old, with);
        await coach.UntilAsync(() => playbooks.Current != before);
    }
}
