using Coach.Host.Tests.LocalClient;
using Microsoft.Playwright;

namespace Coach.Host.Tests.Browser;

/// <summary>One Chromium for all browser tests: the machine's own, nothing is downloaded. Playwright brings the Node that drives it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;

    private IBrowser? _browser;

    /// <summary>The environment variable CHROMIUM, or what the PATH has.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? OnPath.Find("chromium", "chromium-browser", "google-chrome");

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opens a page of the local client, as a new person in a new browser.</summary>
    /// <param name="url">The client's address, <see cref="Playground.Url"/>.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="dark">Whether the browser prefers dark pages.</param>
    public async Task<ClientPage> OpenAsync(string url, int width = 1280, int height = 900, bool dark = false)
    {
        // Not before the first test needs it: where the browser is missing the tests are skipped, and this stands unused.
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Headless = true, Args = Flags });
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        var page = new ClientPage(await context.NewPageAsync());
        await page.GoAsync(url);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>Put <c>[Collection(nameof(InBrowser))]</c> on a class of browser tests and take <see cref="Chromium"/> in its constructor.</summary>
[CollectionDefinition(nameof(InBrowser))]
public sealed class InBrowser : ICollectionFixture<Chromium>;
