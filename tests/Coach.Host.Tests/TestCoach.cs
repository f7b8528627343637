using System.Diagnostics;
using System.Globalization;
using System.Text;
using Coach.Bot.Practice;
using Coach.Bot.Quiz;
using Coach.Content;
using Coach.Host.Startup;
using Coach.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Coach.Host.Tests;

internal sealed record HttpAnswer(int Status, string Body);

/// <summary>
/// The whole coach in the test's own process: the real host on Kestrel with its own database and content, a clock that is moved by hand,
/// and Teams played by <see cref="TestConnector"/>. It can be stopped and started again on the same data.
/// </summary>
internal sealed class TestCoach : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-host-");
    private readonly string[] _settings;
    private readonly Action<IServiceCollection> _configure;
    private readonly HttpClient _http = new();
    private WebApplication? _app;
    private TestStorage? _storage;
    private int _rounds;
    private int _calls;

    private TestCoach(TestConnector teams, Action<IServiceCollection> configure, string[] settings)
    {
        Teams = teams;
        _configure = configure;
        _settings = settings;
        Content = new TestContent(_folder.FullName);
    }

    public TestConnector Teams { get; }

    /// <summary>A test begins when all content is read, unless it holds practice back.</summary>
    private bool StartsInParts => _app?.Services.GetRequiredService<PracticeMayBeRead>()(CancellationToken.None).IsCompleted is false;

    public HandClock Clock { get; } = new();

    public TestContent Content { get; }

    public TestLog Log { get; } = new();

    public TestPerson Ayesha => field ??= new TestPerson(this, "Ayesha Khan", "ayesha-khan-aad");

    public TestPerson Bilal => field ??= new TestPerson(this, "Bilal Ahmed", "bilal-ahmed-aad");

    public TestPerson Sana => field ??= new TestPerson(this, "Sana Malik", "sana-malik-aad");

    public IServiceProvider Services => App.Services;

    public Uri Endpoint => new(App.Urls.Single() + "/api/messages");

    public TestStorage Storage => _storage ?? throw new InvalidOperationException("The coach was never started.");

    private WebApplication App => _app ?? throw new InvalidOperationException("The coach is not running.");

    public static Task<TestCoach> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    public static async Task<TestCoach> StartAsync(Action<IServiceCollection> configure, params string[] settings)
    {
        var coach = new TestCoach(await TestConnector.StartAsync(), configure, settings);
        await coach.StartAgainAsync();
        return coach;
    }

    public async Task StartAgainAsync()
    {
        _storage ??= await TestStorage.CreateAsync(_folder.FullName);
        _app = CoachHost.Build(
            [
                "--environment=Development",
                "--Client:Start=false",
                "--urls=http://127.0.0.1:0",
                $"--ConnectionStrings:Coach={Storage.ConnectionString}",
                $"--Content:Path={Content.Path}",
                $"--People:File={Repository.File("src", "Coach.Host", "LocalClient", "people.csv")}",
                "--Delivery:StopSeconds=0",
                .. _settings,
            ],
            Configure);
        await _app.StartAsync();
        if (!StartsInParts)
            await _app.Services.GetRequiredService<PlaybookSource>().WhenWholeAsync();
    }

    /// <summary>Stops without waiting for anything that is under way.</summary>
    public async Task StopAsync()
    {
        if (_app is not { } app)
            return;
        _app = null;
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public async Task<HttpAnswer> PostAsync(HttpContent content)
    {
        using var response = await _http.PostAsync(Endpoint, content);
        return new HttpAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<HttpAnswer> PostAsync(string json) => PostAsync(new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Until everything that arrived is answered and everything that was said has left.</summary>
    public Task QuietAsync() => UntilAsync(() => Count("delivery_inbox where state = 'new'") + Count("delivery_outbox where state = 'ready'") is 0);

    /// <summary>Until something is so; the clock is moved on by a little each time it is not yet.</summary>
    public async Task UntilAsync(Func<bool> isSo, TimeSpan moving = default)
    {
        var waiting = Stopwatch.StartNew();
        while (!isSo())
        {
            if (waiting.Elapsed > Patience)
                throw new TimeoutException($"It did not come to be in {Patience.TotalSeconds} s.\n{Log}");
            if (moving > TimeSpan.Zero)
                Clock.Move(moving);
            await Task.Delay(5);
        }
    }

    /// <summary>How many rows there are, for instance of <c>delivery_inbox where state = 'parked'</c>.</summary>
    public long Count(string rows) => long.Parse(Rows($"select count(*) from {rows}").Single(), CultureInfo.InvariantCulture);

    /// <summary>The rows of the database, their columns beside each other.</summary>
    public IReadOnlyList<string> Rows(string select) => Storage.Rows(select);

    /// <summary>Changes the database behind the coach's back.</summary>
    public void Write(string sql, params (string Name, object Value)[] values) => Storage.Write(sql, values);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Teams.DisposeAsync();
        _http.Dispose();
        if (_storage is not null)
            await _storage.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private void Configure(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<NewRoundId>(_ => $"round-{Interlocked.Increment(ref _rounds)}");
        services.AddSingleton<NewCallId>(_ => $"call-{Interlocked.Increment(ref _calls)}");
        services.AddLogging(logging => logging.ClearProviders().AddProvider(Log));
        _configure(services);
    }
}
