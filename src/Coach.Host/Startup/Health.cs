using System.Globalization;
using Coach.Content;
using Coach.Storage;
using Coach.Teams.Delivery;
using Dapper;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Coach.Host.Startup;

/// <summary>Live: the process answers. Ready: all content is read, the database reads and writes, turns are answered, and messages leave.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<ContentHealth>("content")
            .AddCheck<DatabaseHealth>("database")
            .AddCheck<TurnsHealth>("turns")
            .AddCheck<OneHost>("one host")
            .AddCheck<OutboxHealth>("outbox");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = entry.Value.Status.ToString(), entry.Value.Description }),
    });

    private sealed class ContentHealth(PlaybookSource content) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(content.IsWhole ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("practice is still being read"));
    }

    /// <summary>An empty write takes the way of all others, so it comes to nothing where the writer has.</summary>
    private sealed class DatabaseHealth(Database database, TimeProvider time) : IHealthCheck
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            await connection.ExecuteScalarAsync<long>("select count(*) from schema_step");
            await database.WriteAsync([], cancellationToken).WaitAsync(Patience, time, cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }

    private sealed class OutboxHealth(Dispatcher dispatcher) : IHealthCheck
    {
        private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(Of(dispatcher.Lag(), Late));
    }

    private sealed class TurnsHealth(Lanes turns, IOptions<TurnOptions> options) : IHealthCheck
    {
        /// <summary>By then a turn has been answered, or tried for the last time and parked.</summary>
        private TimeSpan Late => TimeSpan.FromSeconds(options.Value.TurnSeconds * (options.Value.TurnTries + 1));

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(Of(turns.Lag(), Late));
    }

    private static HealthCheckResult Of(Lag lag, TimeSpan late)
    {
        var description = string.Create(CultureInfo.InvariantCulture, $"{lag.Waiting} waiting, the oldest for {lag.Oldest.TotalSeconds:0} s");
        return lag.Oldest > late ? HealthCheckResult.Degraded(description) : HealthCheckResult.Healthy(description);
    }
}
