using Azure.Core;
using Azure.Identity;
using Coach.LanguageModel.Calling;
using Coach.LanguageModel.Practice;
using Coach.Practice;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Coach.LanguageModel;

public static class LanguageModelSetup
{
    /// <summary>The model behind practice, where one is configured; else nothing is added and the customers speak their own lines.</summary>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(OpenAIOptions.Section);
        services.AddOptions<OpenAIOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpenAIOptions>, OpenAIOptionsCheck>();
        if (section[nameof(OpenAIOptions.ApiKey)] is not { Length: > 0 } && section[nameof(OpenAIOptions.Endpoint)] is not { Length: > 0 })
            return services;

        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddMetrics()
            .AddSingleton(provider => provider.GetRequiredService<IOptions<OpenAIOptions>>().Value)
            .AddSingleton(provider => Chat.Client(provider.GetRequiredService<OpenAIOptions>(), Credential))
            .AddSingleton<ModelMetrics>()
            .AddSingleton<Breaker>()
            .AddSingleton<TokenBudget>()
            .AddSingleton<KeptAnswers>()
            .AddSingleton<Model>()
            .AddScoped<Asker>()
            .AddScoped<ICustomerVoice, ModelVoice>()
            .AddScoped<IReadingProposals, ModelReadings>();
    }

    private static TokenCredential Credential(OpenAIOptions options) => options.ManagedIdentity is ""
        ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentity));

    private sealed class OpenAIOptionsCheck : IValidateOptions<OpenAIOptions>
    {
        public ValidateOptionsResult Validate(string? name, OpenAIOptions options) =>
            options.Validate().ToList() is { Count: > 0 } problems
                ? ValidateOptionsResult.Fail(problems)
                : ValidateOptionsResult.Success;
    }
}
