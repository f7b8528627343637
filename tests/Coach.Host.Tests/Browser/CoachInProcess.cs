using Coach.Host.Tests.LocalClient;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Browser;

/// <summary>The real host in the test's process, with a clock that only the test moves: the product has no way to set its own.</summary>
internal sealed class CoachInProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _data;
    private readonly WebApplication _app;

    private CoachInProcess(TemporaryFolder data, WebApplication app, HandMovedTime time) => (_data, _app, Time) = (data, app, time);

    public HandMovedTime Time { get; }

    public string Endpoint => $"{_app.Urls.First()}/api/messages";

    public static async Task<CoachInProcess> StartAsync()
    {
        var data = new TemporaryFolder();
        var time = new HandMovedTime(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(5)));
        var app = CoachHost.Build(
            [
                $"--contentRoot={HostFolder.Path}", "--environment=Development", "--Client:Start=false",
                "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Coach=Data Source={data.File("coach.db")}",
            ],
            services => services.AddSingleton<TimeProvider>(time));
        await app.StartAsync();
        return new CoachInProcess(data, app, time);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Dispose();
    }
}

/// <summary>It is always the same instant, until the test says otherwise.</summary>
internal sealed class HandMovedTime(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Move(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
