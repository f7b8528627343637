using System.Reflection;
using Coach.Bot.Practice;
using Coach.LanguageModel.Calling;
using Coach.Teams.Delivery;
using Coach.Teams.Inbound;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Coach.Host.Startup;

/// <summary>Traces and metrics over OTLP, when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to; nothing is collected otherwise.</summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    private static readonly string[] Sources = [DeliveryMetrics.Name, InboundMetrics.MeterName, LanguageModelMeter.Name, PracticeMetrics.Name];
    private static readonly string[] HostMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "System.Net.Http"];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"], UriKind.Absolute, out var endpoint))
            return Task.CompletedTask;

        var version = Assembly.GetExecutingAssembly().GetName().Version?.ToString();
        var resource = ResourceBuilder.CreateDefault().AddService(configuration["OTEL_SERVICE_NAME"] ?? "coach", serviceVersion: version);
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource([.. Sources, "Microsoft.AspNetCore"])
            .AddOtlpExporter(otlp => otlp.Endpoint = endpoint)
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter([.. Sources, .. HostMeters])
            .AddOtlpExporter(otlp => otlp.Endpoint = endpoint)
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.ForceFlush();
        _metrics?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}

internal static class TelemetrySetup
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services) => services.AddHostedService<Telemetry>();
}
