using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Coach.Teams;

/// <summary>Says at every start what keeps people from talking to the coach.</summary>
internal sealed partial class TeamsWarnings(TeamsOptions options, IHostEnvironment environment, ILogger<TeamsWarnings> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var warning in options.Warnings(environment.IsDevelopment()))
            Log.Warned(logger, warning);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Warning}")]
        public static partial void Warned(ILogger logger, string warning);
    }
}
