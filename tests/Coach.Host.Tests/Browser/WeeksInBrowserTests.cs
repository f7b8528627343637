using System.Text.RegularExpressions;

namespace Coach.Host.Tests.Browser;

/// <summary>Weeks of a person's learning in the real client; the coach's clock is moved by hand.</summary>
[Collection(nameof(InBrowser))]
public sealed class WeeksInBrowserTests(Chromium chromium)
{
    private const string Cake = "Your rider left a birthday cake at the wrong door.";
    private const string CakeRight = "“We left your cake at the wrong door. That was our mistake, and I apologise for it.”";
    private const string CakeWrong = "“I apologise if you feel that our service was not what you expected.”";
    private const string Loss = "“My husband died last week, and his card is still being charged every day.”";
    private const string LossRight = "“I am very sorry for your loss. Let us look into this together, one question at a time.”";
    private const string NothingDue = "Nothing is due right now.";

    [BrowserFact]
    public async Task What_was_answered_wrong_comes_back_when_it_is_due_and_not_before()
    {
        await using var coach = await TestCoach.StartAsync();
        await using var playground = await Playground.StartAsync(coach.Endpoint.ToString());
        await using var page = await chromium.OpenAsync(playground.Url);
        await page.SayAsync("quiz empathy");
        await page.ExpectAsync("Question 1 of 2");
        for (var question = 1; question <= 2; question++)
        {
            await page.SeeAsync($"Question {question} of 2");
            if (await page.CountAsync(CakeWrong) > 0)
                await AnswerAsync(page, CakeWrong, "^(Next question|See the result)$");
            else
                await AnswerAsync(page, LossRight, "^Easy$");
        }

        await page.SeeAsync("1 of 2 right");
        await page.SeeAsync("Comes back in one minute.");

        await NothingIsDueAsync(page);
        coach.Clock.Move(TimeSpan.FromSeconds(50));
        await NothingIsDueAsync(page);
        coach.Clock.Move(TimeSpan.FromSeconds(10));
        await OnlyTheCakeIsDueAsync(page);
        await AnswerAsync(page, CakeRight, "^Good$");

        coach.Clock.Move(TimeSpan.FromDays(1));
        await OnlyTheCakeIsDueAsync(page);
        await AnswerAsync(page, CakeWrong, "^See the result$");
        coach.Clock.Move(TimeSpan.FromSeconds(55));
        await NothingIsDueAsync(page);
        coach.Clock.Move(TimeSpan.FromSeconds(5));
        await OnlyTheCakeIsDueAsync(page);
        await AnswerAsync(page, CakeRight, "^Easy$");

        coach.Clock.Move(TimeSpan.FromHours(23.9));
        await NothingIsDueAsync(page);
        coach.Clock.Move(TimeSpan.FromHours(0.1));
        await OnlyTheCakeIsDueAsync(page);
        await AnswerAsync(page, CakeRight, "^Good$");

        coach.Clock.Move(TimeSpan.FromDays(2));
        await OnlyTheCakeIsDueAsync(page);
        await AnswerAsync(page, CakeRight, "^Easy$");

        // What was known easily on the first day stays away for eight.
        coach.Clock.Move(TimeSpan.FromDays(3.9));
        await NothingIsDueAsync(page);
        coach.Clock.Move(TimeSpan.FromDays(0.1));
        await page.SayAsync("due");
        await page.ExpectAsync("Question 1 of 1");
        await page.SeeAsync(Loss);
    }

    private static async Task AnswerAsync(ClientPage page, string option, string onwards)
    {
        await page.ChooseAsync(option);
        await page.ClickAsync("Answer");
        await page.ExpectAsync("Your choice");
        await page.ClickAsync(new Regex(onwards, RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.GoneAsync("Your choice");
    }

    private static async Task NothingIsDueAsync(ClientPage page)
    {
        await page.SayAsync("due");
        await page.ExpectAsync(NothingDue);
    }

    private static async Task OnlyTheCakeIsDueAsync(ClientPage page)
    {
        await page.SayAsync("due");
        await page.ExpectAsync("Question 1 of 1");
        await page.SeeAsync(Cake);
    }
}
