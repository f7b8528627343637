using System.Collections.Immutable;
using Coach.Content;

namespace Coach.Host.Startup;

/// <summary>Nothing is taken in before the content is read. In Development, a saved content file is in force at once; with a problem in it, the old content stays and the problem is told.</summary>
internal sealed partial class ContentReload(PlaybookSource source, IHostEnvironment environment, ILogger<ContentReload> logger) : IHostedService, IDisposable
{
    private ContentWatcher? _watcher;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await source.WhenReadAsync().WaitAsync(cancellationToken);
        // The file system has its own clock: what the tests move by hand is not it.
        if (environment.IsDevelopment())
            _watcher = new ContentWatcher(source, TimeProvider.System, Reloaded);
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _watcher?.Dispose();

    private void Reloaded(ImmutableArray<Problem> problems)
    {
        if (problems.IsEmpty)
            Log.Reloaded(logger);
        foreach (var problem in problems)
            Log.Kept(logger, problem.ToString());
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The changed content is in force.")]
        public static partial void Reloaded(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The old content stays: {Problem}")]
        public static partial void Kept(ILogger logger, string problem);
    }
}
