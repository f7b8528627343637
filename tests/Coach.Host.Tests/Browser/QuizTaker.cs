using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Coach.Host.Tests.Browser;

/// <summary>Takes questions on the page as they come: what stands first is chosen, something is written, places are given from the top.</summary>
internal sealed partial class QuizTaker(ClientPage page)
{
    /// <summary>Answers the open question, whatever its kind.</summary>
    public async Task AnswerAsync(string button = "Answer")
    {
        var options = page.Conversation.GetByRole(AriaRole.Radio).Or(page.Conversation.GetByRole(AriaRole.Checkbox));
        var places = page.Conversation.GetByRole(AriaRole.Combobox);
        if (await options.CountAsync() > 0)
            await options.First.ClickAsync(new LocatorClickOptions { Force = true });
        else if (await places.CountAsync() is > 0 and var steps)
            await GivePlacesAsync(places, steps);
        else
            await page.Conversation.Locator("input[type=text], textarea").Last.FillAsync("I would ask first");
        await page.ClickAsync(button);
    }

    /// <summary>On to the next question or to the result; after a right answer by the word "good".</summary>
    public Task GoOnAsync() => page.ClickAsync(Onwards());

    private async Task GivePlacesAsync(ILocator places, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            await places.Nth(step).ClickAsync();
            await page.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = $"{step + 1}", Exact = true }).Last.ClickAsync();
        }
    }

    [GeneratedRegex("^(?:Next question|See the result|Good|اگلا سوال|نتیجہ دیکھیں|ٹھیک)$", RegexOptions.None, 1000)]
    private static partial Regex Onwards();
}
