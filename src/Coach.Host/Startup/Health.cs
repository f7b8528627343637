using Coach.Storage;
using Coach.Teams.Delivery;
using Dapper;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Coach.Host.Startup;

/// <summary>Live: the process answers. Ready: the database does too, and messages leave.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database")
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

    private sealed class DatabaseHealth(Database database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            await connection.ExecuteScalarAsync<long>("select count(*) from schema_step");
            return HealthCheckResult.Healthy();
        }
    }

    private sealed class OutboxHealth(Dispatcher dispatcher) : IHealthCheck
    {
        private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var (waiting, oldest) = dispatcher.Lag();
            var description = $"{waiting} waiting, the oldest for {oldest.TotalSeconds:0} s";
            return Task.FromResult(oldest > Late ? HealthCheckResult.Degraded(description) : HealthCheckResult.Healthy(description));
        }
    }
}
