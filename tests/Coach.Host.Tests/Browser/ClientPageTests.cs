namespace Coach.Host.Tests.Browser;

[Collection(nameof(InBrowser))]
public sealed class ClientPageTests(Chromium chromium)
{
    [BrowserFact]
    public async Task A_person_writes_ticks_presses_and_sees_the_card_replaced()
    {
        await using var bot = await StubBot.StartAsync();
        await using var playground = await Playground.StartAsync(bot.Endpoint);
        await using var page = await chromium.OpenAsync(playground.Url);
        await page.ExpectAsync("Welcome, ayesha-khan-aad");

        await page.SayAsync("ask me");
        await page.ExpectAsync("What does the customer need first?");
        await page.ChooseAsync("To be heard");
        await page.ClickAsync("Answer");

        await page.ExpectAsync("You chose heard. Right.");
        await page.GoneAsync("What does the customer need first?");
        Assert.Equal(1, await page.CountAsync("ask me"));
    }

    [BrowserFact]
    public async Task A_reload_comes_back_to_the_conversation()
    {
        await using var bot = await StubBot.StartAsync();
        await using var playground = await Playground.StartAsync(bot.Endpoint, "bilal");
        await using var page = await chromium.OpenAsync(playground.Url, width: 1000, height: 700, dark: true);
        await page.SeeAsync("Welcome, bilal-ahmed-aad");

        await page.ReloadAsync();
        await page.SeeAsync("Welcome, bilal-ahmed-aad");
        await page.SayAsync("سوال");
        await page.ExpectAsync("What does the customer need first?");

        using var folder = new LocalClient.TemporaryFolder();
        await page.ScreenshotAsync(folder.File("page.png"));
        Assert.Equal("89504E47", Convert.ToHexString((await File.ReadAllBytesAsync(folder.File("page.png")))[..4]));
    }

    [BrowserFact]
    public async Task What_does_not_come_is_told_with_what_is_there()
    {
        await using var bot = await StubBot.StartAsync();
        await using var playground = await Playground.StartAsync(bot.Endpoint, "sana");
        await using var page = await chromium.OpenAsync(playground.Url);
        await page.SeeAsync("Welcome, sana-malik-aad");
        page.Patience = TimeSpan.FromSeconds(1);

        var lost = await Assert.ThrowsAsync<InvalidOperationException>(() => page.ExpectAsync("Nobody says this"));

        Assert.Contains("'Nobody says this' did not appear", lost.Message, StringComparison.Ordinal);
        Assert.Contains("Welcome, sana-malik-aad", lost.Message, StringComparison.Ordinal);
    }
}
