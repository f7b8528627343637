using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Coach.Host.Tests.Browser;

/// <summary>The local client's page, used as a person would: write, press, tick, read. Every step waits until it can be done.</summary>
public sealed class ClientPage : IAsyncDisposable
{
    private const string Box = "[role=textbox][data-lexical-editor=true]";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>What was on the page when the person last did something: what comes after is new.</summary>
    private string _before = "";

    internal ClientPage(IPage page)
    {
        Page = page;
        Page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
    }

    /// <summary>How long a step waits before the test fails.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The page itself, for what the steps do not cover.</summary>
    public IPage Page { get; }

    /// <summary>The conversation: all that is around the box to write in, up to where the list of chats begins.</summary>
    public ILocator Conversation => Page.Locator(Box).First.Locator("xpath=ancestor::div[not(.//*[@aria-label='Chat and Teams Channel'])]").First;

    /// <summary>Writes a message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await MarkAsync();
        await Page.Locator(Box).First.ClickAsync();
        await Page.Keyboard.InsertTextAsync(text);
        await PressAsync(await LastAsync(Exactly("Send Message"), AriaRole.Button));
    }

    /// <summary>Presses the last button, link or menu item of that name.</summary>
    public Task ClickAsync(string title) => ClickAsync(Exactly(title));

    /// <summary>Presses the last button, link or menu item whose name is like that.</summary>
    public async Task ClickAsync(Regex title)
    {
        var button = await LastAsync(title, AriaRole.Button, AriaRole.Link, AriaRole.Menuitem);
        await MarkAsync();
        await PressAsync(button);
    }

    /// <summary>Ticks the last radio button, check box or toggle of that name.</summary>
    public async Task ChooseAsync(string title) =>
        await (await LastAsync(Exactly(title), AriaRole.Radio, AriaRole.Checkbox, AriaRole.Switch)).ClickAsync(new LocatorClickOptions { Force = true });

    /// <summary>Fills the last input with that label or placeholder.</summary>
    public async Task FillAsync(string label, string value) =>
        await Conversation.GetByLabel(label).Or(Conversation.GetByPlaceholder(label)).Last.FillAsync(value);

    /// <summary>Waits for a text that was not there, or not so often, before the person last wrote or pressed something.</summary>
    public Task ExpectAsync(string text) => UntilAsync($"'{text}' did not appear", now => Count(now, text) > Count(_before, text));

    /// <summary>Waits until a text is there, old or new.</summary>
    public Task SeeAsync(string text) => UntilAsync($"'{text}' is not there", now => Count(now, text) > 0);

    /// <summary>Waits until a text is gone, for instance because its card was replaced.</summary>
    public Task GoneAsync(string text) => UntilAsync($"'{text}' is still there", now => Count(now, text) is 0);

    /// <summary>How often a text stands in the conversation now.</summary>
    public async Task<int> CountAsync(string text) => Count(await TextAsync(), text);

    /// <summary>The conversation as text, without the invisible marks around left-to-right and right-to-left parts.</summary>
    public async Task<string> TextAsync() => Bare(await Conversation.InnerTextAsync());

    public async Task ReloadAsync()
    {
        var connected = Page.WaitForWebSocketAsync();
        await Page.ReloadAsync();
        await connected;
        await ReadyAsync();
    }

    /// <summary>Saves what the person sees as a PNG.</summary>
    public async Task ScreenshotAsync(string file) => await Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Animations = ScreenshotAnimations.Disabled });

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    internal async Task GoAsync(string url)
    {
        // The page tells the bot of its arrival over this connection; before it, nothing can be sent.
        var connected = Page.WaitForWebSocketAsync();
        await Page.GotoAsync(url);
        await connected;
        await ReadyAsync();
    }

    private async Task ReadyAsync()
    {
        await Page.Locator(Box).First.WaitForAsync();
        await Conversation.WaitForAsync();
        _before = "";
    }

    private async Task MarkAsync() => _before = await TextAsync();

    private static async Task PressAsync(ILocator button)
    {
        await button.ScrollIntoViewIfNeededAsync();
        await button.ClickAsync();
    }

    /// <summary>The last visible one of the first role that has any: in the conversation, or else on the page.</summary>
    private async Task<ILocator> LastAsync(Regex title, params AriaRole[] roles)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(Pause))
        {
            foreach (var place in new[] { Conversation, Page.Locator("body") })
            {
                foreach (var role in roles)
                {
                    var found = place.GetByRole(role, new LocatorGetByRoleOptions { NameRegex = title });
                    for (var last = await found.CountAsync() - 1; last >= 0; last--)
                    {
                        if (await found.Nth(last).IsVisibleAsync())
                            return found.Nth(last);
                    }
                }
            }
        }

        throw await LostAsync($"there is no '{title}' to press");
    }

    private async Task UntilAsync(string otherwise, Func<string, bool> there)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(Pause))
        {
            if (there(await TextAsync()))
                return;
        }

        throw await LostAsync(otherwise);
    }

    private async Task<Exception> LostAsync(string what) => new InvalidOperationException($"After {Patience.TotalSeconds} s {what}. The conversation:\n{await TextAsync()}");

    private static Regex Exactly(string title) => new($"^{Regex.Escape(title)}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static int Count(string text, string part) => text.Split(Bare(part)).Length - 1;

    private static string Bare(string text) => string.Concat(text.Where(letter => letter is not (>= '\u2066' and <= '\u2069') and not '\u200E' and not '\u200F'));
}
