using Coach.Quiz;
using Microsoft.Playwright;

namespace Coach.Host.Tests.Browser;

/// <summary>The first conversation as a person has it: the real client, the real host, everything by hand.</summary>
[Collection(nameof(InBrowser))]
public sealed class QuizInBrowserTests(Chromium chromium)
{
    private const string Greeting = "Hello Ayesha, I am your coach.";

    [BrowserFact]
    public async Task Ayesha_takes_a_round_and_loses_nothing_when_the_coach_is_killed_in_the_middle()
    {
        await using var coach = new CoachProcess();
        await coach.StartAsync();
        await using var playground = await Playground.StartAsync(coach.Endpoint);
        await using var page = await chromium.OpenAsync(playground.Url);
        await page.SeeAsync(Greeting);
        await page.SayAsync("help");
        await page.ExpectAsync("What you can ask for");

        await page.SayAsync("quiz");
        await AnswerAsync(page, 1);
        await AnswerAsync(page, 2);
        await page.ExpectAsync("Question 3 of 5");
        await coach.KillAsync();
        await coach.StartAsync();
        await AnswerAsync(page, 3);
        await AnswerAsync(page, 4);
        await AnswerAsync(page, 5);

        await page.ExpectAsync("Your round");
        await page.SeeAsync("Another round");
        Assert.Equal(0, await page.CountAsync("Question 5 of 5"));
        Assert.Equal(1, await page.CountAsync(Greeting));
    }

    [BrowserFact]
    public async Task A_reload_does_not_greet_again()
    {
        await using var coach = await TestCoach.StartAsync();
        await using var playground = await Playground.StartAsync(coach.Endpoint.ToString());
        await using var page = await chromium.OpenAsync(playground.Url);
        await page.SeeAsync(Greeting);

        await page.ReloadAsync();
        await page.SayAsync("hi");
        await page.ExpectAsync("good to see you");

        Assert.Equal(0, await page.CountAsync(Greeting));
    }

    [BrowserFact]
    public async Task Bilal_takes_a_round_in_Urdu_from_right_to_left()
    {
        await using var coach = await TestCoach.StartAsync();
        await using var playground = await Playground.StartAsync(coach.Endpoint.ToString(), "bilal");
        await using var page = await chromium.OpenAsync(playground.Url);
        await page.SeeAsync("السلام علیکم Bilal، میں آپ کا کوچ ہوں۔");

        await page.SayAsync("کوئز");
        var taker = new QuizTaker(page);
        for (var number = 1; number <= Round.Length; number++)
        {
            await page.SeeAsync($"سوال {number} از 5");
            Assert.Equal("rtl", await DirectionAsync(page));
            await taker.AnswerAsync("جواب دیں");
            await page.SeeAsync("آپ کا انتخاب");
            await taker.GoOnAsync();
        }

        await page.SeeAsync("آپ کا راؤنڈ");
    }

    [BrowserFact]
    public async Task A_round_left_open_goes_on_in_the_same_shift_and_makes_room_for_a_new_one_the_next_day()
    {
        await using var coach = await TestCoach.StartAsync();
        await using var playground = await Playground.StartAsync(coach.Endpoint.ToString(), "sana");
        await using var page = await chromium.OpenAsync(playground.Url);
        await page.SayAsync("quiz");
        await AnswerAsync(page, 1);
        await page.ExpectAsync("Question 2 of 5");

        coach.Clock.Move(TimeSpan.FromHours(2));
        await page.SayAsync("quiz");
        await page.SeeAsync("Your newest card is below.");
        await page.SeeAsync("Question 2 of 5");
        Assert.Equal(1, await page.CountAsync("Question 2 of 5"));

        coach.Clock.Move(TimeSpan.FromHours(22));
        await page.SayAsync("quiz");
        await page.ExpectAsync("Question 1 of 5");
    }

    private static async Task AnswerAsync(ClientPage page, int number)
    {
        var taker = new QuizTaker(page);
        await page.SeeAsync($"Question {number} of 5");
        await taker.AnswerAsync();
        await page.GoneAsync("Stop here");
        await taker.GoOnAsync();
    }

    private static Task<string> DirectionAsync(ClientPage page) =>
        page.Conversation.GetByRole(AriaRole.Radio).Or(page.Conversation.GetByRole(AriaRole.Checkbox)).First.EvaluateAsync<string>("input => getComputedStyle(input).direction");
}
