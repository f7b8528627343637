namespace Coach.Host.Tests.Conversations;

/// <summary>Weeks pass by the hand of the test: what was learnt comes back when it is due, and not before.</summary>
public class MemoryTests
{
    [Fact]
    public async Task Due_through_the_weeks_in_English()
    {
        await using var coach = await TestCoach.StartAsync();
        await WeeksAsync(coach, await coach.Ayesha.GreetedAsync(), "quiz empathy", "due", "Easy");
        await Approved.MatchAsync(coach.Ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Due_through_the_weeks_in_Urdu()
    {
        await using var coach = await TestCoach.StartAsync();
        await WeeksAsync(coach, await coach.Bilal.GreetedAsync(), "کوئز ہمدردی", "دہرائی", "آسان");
        await Approved.MatchAsync(coach.Bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Over_two_months_nothing_comes_before_it_is_due_and_everything_comes_then()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz");
        foreach (var rightly in new[] { false, true, true, false, true })
        {
            await ayesha.AnswerAsync(rightly);
            await ayesha.GoOnAsync();
        }

        var days = new List<int>();
        for (var day = 1; day <= 60; day++)
        {
            coach.Clock.Move(TimeSpan.FromDays(1));
            await ayesha.SayAsync("due");
            if (ayesha.Chat.Last.Card is null)
                continue;
            for (var asked = int.Parse(ayesha.Chat.Last.Text.Split(" of ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture); asked > 0; asked--)
            {
                days.Add(day);
                await ayesha.AnswerAsync(rightly: true);
                await ayesha.GoOnAsync();
            }
        }

        Assert.Equal("1 1 1 1 1 2 2 6 6 8 8 8 18 18 40 40 40 50 50", string.Join(' ', days));
    }

    [Fact]
    public async Task A_third_round_on_one_day_is_not_suggested()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await OneAnswerAsync(ayesha, "quiz");
        await ayesha.PressAsync("Another round");
        await ayesha.AnswerAsync(rightly: true);
        await ayesha.GoOnAsync();
        await ayesha.PressAsync("Stop here");

        await Approved.MatchAsync(ayesha.Chat.Last.Text + "\n", "Conversations");
    }

    [Fact]
    public async Task An_unknown_skill_a_clock_that_jumps_back_and_an_answer_from_the_future_lose_nothing()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        coach.Write("update people_person set time_zone = 'Mars/Olympus'");
        await OneAnswerAsync(ayesha, "quiz de-escalation");
        coach.Write("update quiz_answer set answered_at = @future", ("@future", coach.Clock.GetUtcNow().AddYears(40).ToUnixTimeMilliseconds()));
        await ayesha.SayAsync("due");
        coach.Clock.Back(TimeSpan.FromDays(3));
        await ayesha.AnswerAsync(rightly: true);
        await ayesha.GoOnAsync();
        await ayesha.SayAsync("due");
        await ayesha.SayAsync("quiz juggling");
        await ayesha.SayAsync("stop");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
        Assert.Equal(2, coach.Count("quiz_answer"));
    }

    private static async Task WeeksAsync(TestCoach coach, TestPerson person, string quiz, string due, string easy)
    {
        await person.SayAsync(due);
        await person.SayAsync(quiz);
        await person.AnswerAsync(rightly: false);
        await person.GoOnAsync();
        await person.AnswerAsync(rightly: true);
        await person.GoOnAsync(easy);
        await person.SayAsync(due);
        await LaterAsync("five minutes later", TimeSpan.FromMinutes(5));
        await person.AnswerAsync(rightly: true);
        await person.GoOnAsync();
        await LaterAsync("the next day", TimeSpan.FromDays(1));
        await person.AnswerAsync(rightly: true);
        await person.GoOnAsync();
        await LaterAsync("a week later", TimeSpan.FromDays(7));
        await person.AnswerAsync(rightly: true);
        await person.GoOnAsync();
        await LaterAsync("three weeks later", TimeSpan.FromDays(21));

        Task<HttpAnswer> LaterAsync(string when, TimeSpan by)
        {
            coach.Clock.Move(by);
            person.Chat.Note(when);
            return person.SayAsync(due);
        }
    }

    private static async Task OneAnswerAsync(TestPerson person, string quiz)
    {
        await person.SayAsync(quiz);
        await person.AnswerAsync(rightly: true);
        await person.GoOnAsync();
        if (person.Chat.Last.Card!.Inputs.Count > 0)
            await person.PressAsync("Stop here");
    }
}
