using Coach.Practice;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Coach.Bot.Practice;

internal static class PracticeSetup
{
    /// <summary>A customer speaks in its own words, and the rules alone read, unless somebody has registered another voice and other readings.</summary>
    public static IServiceCollection AddPractice(this IServiceCollection services)
    {
        services.TryAddSingleton<ICustomerVoice, OwnVoice>();
        services.TryAddSingleton<IReadingProposals, NoProposals>();
        return services
            .AddSingleton<NewCallId>(now => Guid.CreateVersion7(now).ToString("N"))
            .AddScoped<CallMarker>()
            .AddScoped<CallStart>()
            .AddScoped<DebriefMaker>()
            .AddScoped<CallFlow>()
            .AddScoped<PracticeFlow>()
            .AddScoped<CallsFlow>()
            .AddScoped<PracticeLines>()
            .AddScoped<DebriefFlow>()
            .AddScoped<PracticeDesk>();
    }
}
