using Coach.Teams.Inbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Coach.Teams.Delivery;

public static class DeliverySetup
{
    /// <summary>Turns and messages. What was left unsent goes before what was left unfinished, and both before anything new.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TurnOptions>().Bind(configuration.GetSection(TurnOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(provider => new Lanes(provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<Lanes>>()))
            .AddSingleton<TenantPauses>()
            .AddSingleton<TeamsAdapter>()
            .AddSingleton<InvokeAnswers>()
            .AddSingleton<Unkept>()
            .AddSingleton<TurnRunner>()
            .AddSingleton<Dispatcher>()
            .AddSingleton<Turns>()
            .AddSingleton<ITurns>(provider => provider.GetRequiredService<Turns>())
            .AddHostedService(provider => provider.GetRequiredService<Dispatcher>())
            .AddHostedService(provider => provider.GetRequiredService<Turns>())
            .AddHostedService<OldAnswers>();
    }
}
