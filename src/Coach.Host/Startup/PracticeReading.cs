using Coach.Content;
using Coach.Practice;

namespace Coach.Host.Startup;

/// <summary>Completes when practice may be read. Tests hold it back.</summary>
public delegate Task PracticeMayBeRead(CancellationToken cancellationToken);

/// <summary>What is read for practice, once somebody has it read.</summary>
internal sealed class PracticeText(string path)
{
    private readonly TaskCompletionSource<PracticeContent> _content = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<PracticeContent> Content => _content.Task;

    /// <summary>Takes a second or two of one processor, so it has a thread of its own, which gives way to turns where the system knows priorities.</summary>
    public void BeginReading() => new Thread(Read) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = "practice" }.Start();

    private void Read()
    {
        try
        {
            _content.SetResult(ContentFolder.ReadPractice(path, out var problems) ?? throw new BrokenContentException(problems));
        }
        catch (Exception exception)
        {
            // Whoever waits for practice has it.
            _content.SetException(exception);
        }
    }
}

/// <summary>Has practice read as soon as the coach answers, so that nobody's first answer waits for it. Anything wrong with it stops the coach, as broken content does at a start.</summary>
internal sealed class PracticeReading(PracticeText text, IHostApplicationLifetime lifetime, PracticeMayBeRead may) : IHostedLifecycleService
{
    private Task _reading = Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _reading = ReadAsync();
        return Task.CompletedTask;
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => _reading;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ReadAsync()
    {
        try
        {
            await may(lifetime.ApplicationStopping);
            text.BeginReading();
            await text.Content;
        }
        catch (OperationCanceledException)
        {
            // Stopped before it began.
        }
        catch (Exception)
        {
            // The source keeps what is wrong for whoever runs the host.
            lifetime.StopApplication();
        }
    }
}

internal static class PracticeReadingSetup
{
    public static IServiceCollection AddPracticeReading(this IServiceCollection services) => services
        .AddSingleton<PracticeMayBeRead>(_ => Task.CompletedTask)
        .AddHostedService<PracticeReading>();
}
