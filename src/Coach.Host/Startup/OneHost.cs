using Coach.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Coach.Host.Startup;

/// <summary>Holds the database for this host alone. A second host does not start; a lock that was lost is told, and taken again as soon as that is possible; where another host was faster, this one ends.</summary>
internal sealed partial class OneHost(Database database, IHostApplicationLifetime lifetime, ILogger<OneHost> logger) : IHostedService, IHealthCheck, IAsyncDisposable
{
    // The database keeps its own time: what the tests move by hand is not it.
    private readonly PeriodicTimer _often = new(TimeSpan.FromSeconds(5), TimeProvider.System);
    private HostLock? _lock;
    private Task _watch = Task.CompletedTask;
    private volatile Holding _holding = Holding.Lost;

    /// <summary>The database is another host's now, and this one had to end.</summary>
    public bool IsTaken => _holding is Holding.Taken;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _lock = await database.LockAsync(cancellationToken);
        _holding = Holding.Held;
        _watch = WatchAsync(_lock);
    }

    public async Task StopAsync(CancellationToken cancellationToken) => await DisposeAsync();

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(_holding switch
    {
        Holding.Held => HealthCheckResult.Healthy(),
        Holding.Lost => HealthCheckResult.Degraded("the lock on the database is lost"),
        _ => HealthCheckResult.Unhealthy("another coach has taken the database"),
    });

    public async ValueTask DisposeAsync()
    {
        _often.Dispose();
        await _watch;
        if (_lock is not null)
            await _lock.DisposeAsync();
        _lock = null;
    }

    private async Task WatchAsync(HostLock held)
    {
        while (await _often.WaitForNextTickAsync())
        {
            var before = _holding;
            _holding = await LookAsync(held);
            if (_holding != before)
                Tell();
            if (!IsTaken)
                continue;

            // Two that work on one outbox would say everything twice.
            lifetime.StopApplication();
            return;
        }
    }

    private async Task<Holding> LookAsync(HostLock held)
    {
        try
        {
            return await held.CheckAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            // Whatever it is, the watch goes on.
            Log.NotChecked(logger, exception.GetType().Name);
            return Holding.Lost;
        }
    }

    private void Tell()
    {
        if (_holding is Holding.Held)
            Log.Regained(logger);
        else if (_holding is Holding.Lost)
            Log.Lost(logger);
        else
            Log.Taken(logger);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The connection that holds the database for this coach is lost; it is being taken again.")]
        public static partial void Lost(ILogger logger);

        [LoggerMessage(Level = LogLevel.Information, Message = "This coach holds the database again.")]
        public static partial void Regained(ILogger logger);

        [LoggerMessage(Level = LogLevel.Critical, Message = "Another coach has taken the database while this one could not reach it, so this one ends.")]
        public static partial void Taken(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Whether this coach still holds the database cannot be told: {Fault}.")]
        public static partial void NotChecked(ILogger logger, string fault);
    }
}

internal static class OneHostSetup
{
    public static IServiceCollection AddOneHost(this IServiceCollection services) => services
        .AddSingleton<OneHost>()
        .AddHostedService(provider => provider.GetRequiredService<OneHost>());
}
