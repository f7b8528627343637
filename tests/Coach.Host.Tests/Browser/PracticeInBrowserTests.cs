namespace Coach.Host.Tests.Browser;

/// <summary>A call as a person has it: the real client, the real host, every line by hand.</summary>
[Collection(nameof(InBrowser))]
public sealed class PracticeInBrowserTests(Chromium chromium)
{
    private static readonly string[] Lines =
    [
        "Calm down sir, please.",
        "You are right, I am sorry. You paid before the date and were charged all the same.",
        "Could you tell me what happened?",
        "I will take care of this myself. May I have the last four digits of the card?",
        "What worries you most about this fee?",
        "I am reversing the late fee of 1,850 now; you will see it on your card by tomorrow evening.",
    ];

    [BrowserFact]
    public async Task Ayesha_takes_a_call_reads_the_debrief_and_tries_one_line_otherwise()
    {
        await using var coach = await TestCoach.StartAsync();
        await using var playground = await Playground.StartAsync(coach.Endpoint.ToString());
        await using var page = await chromium.OpenAsync(playground.Url);

        await page.SayAsync("practice");
        await page.ExpectAsync("Who is on the line?");
        await page.ClickAsync("Take Tariq's call");
        await page.ExpectAsync("Tariq Mehmood is calling");
        await page.SeeAsync("Tariq Mehmood:");
        foreach (var line in Lines)
        {
            await page.SayAsync(line);
            await page.ExpectAsync("Tariq Mehmood:");
        }

        await page.SayAsync("stop");
        await page.ExpectAsync("What cost most");
        await page.ClickAsync("All ten points");
        await page.ExpectAsync("Ten points, with your own words");
        await page.ClickAsync("Back to the debrief");
        await page.ClickAsync("What if …");
        await page.ExpectAsync("What if, at turn 1?");
        await page.FillAsync("Or write your own", "I am sorry: you paid before the date and were charged all the same.");
        await page.ClickAsync("See what happens");
        await page.ExpectAsync("Turn 1, said otherwise");
        await page.ClickAsync("Play on from here");
        await page.ExpectAsync("From here on it is a new call with Tariq Mehmood.");
    }
}
