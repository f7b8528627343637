using Coach.Delivery;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Coach.Teams.Delivery;

/// <summary>Answers to invokes are kept for whoever asks again, and Teams does so within seconds: what they say is forgotten after an hour.</summary>
internal sealed partial class OldAnswers(IInbox inbox, TimeProvider time, ILogger<OldAnswers> logger) : BackgroundService
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await inbox.ForgetAnswersAsync(time.GetUtcNow() - Kept, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Ten minutes later will do.
                Log.NotForgotten(logger, Faults.Of(exception));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Old answers could not be forgotten now: {Fault}")]
        public static partial void NotForgotten(ILogger logger, string fault);
    }
}
