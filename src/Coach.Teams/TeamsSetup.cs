using Azure.Core;
using Azure.Identity;
using Coach.People;
using Coach.Teams.Connector;
using Coach.Teams.Inbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;

namespace Coach.Teams;

public static class TeamsSetup
{
    /// <summary>Who may call the coach and how it calls back. Needs an <see cref="IHostEnvironment"/>; the <see cref="ITurns"/> are the caller's to add.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TeamsOptions>()
            .Configure(options => Bind(options, configuration))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsCheck>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<TeamsOptions>>().Value);
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddHostedService<TeamsWarnings>();
        AddInbound(services);
        AddConnector(services);
        return services;
    }

    private static void AddInbound(IServiceCollection services)
    {
        services.AddSingleton(provider => new ServiceUrlRule(provider.GetRequiredService<TeamsOptions>(), IsDevelopment(provider)));
        services.AddSingleton(provider => new TenantRule(provider.GetRequiredService<TeamsOptions>(), IsDevelopment(provider)));
        services.AddSingleton(provider => new SigningKeys(
            KeyDocuments(provider.GetRequiredService<TeamsOptions>()),
            provider.GetRequiredService<TeamsOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SigningKeys>>()));
        services.AddSingleton<TokenCheck>();
        services.AddSingleton(provider => new CallerCheck(
            provider.GetRequiredService<TokenCheck>(), provider.GetRequiredService<TeamsOptions>(), IsDevelopment(provider)));
        services.AddSingleton<InboundMetrics>();
        services.AddSingleton<MessagesEndpoint>();
    }

    private static void AddConnector(IServiceCollection services)
    {
        services.AddSingleton(provider => new ConnectorTokens(
            CredentialsOf(provider.GetRequiredService<TeamsOptions>()),
            provider.GetRequiredService<TeamsOptions>().Scope,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ConnectorTokens>>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(provider, ConnectorClient.CreateHttp()));
        services.AddSingleton<IMembers, TeamsMembers>();
    }

    private static Func<TokenCredential>? CredentialsOf(TeamsOptions options) => options switch
    {
        { HasCredentials: false } => null,
        { MicrosoftAppType: AppType.UserAssignedMSI } => () => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId)),
        _ => () => new ClientSecretCredential(
            options.MicrosoftAppTenantId,
            options.MicrosoftAppId,
            options.MicrosoftAppPassword,
            new ClientSecretCredentialOptions { AuthorityHost = options.LoginAuthority }),
    };

    /// <summary>The four names of the Bot Framework are read one by one: the rest of the root belongs to others.</summary>
    private static void Bind(TeamsOptions options, IConfiguration configuration)
    {
        configuration.GetSection(TeamsOptions.Section).Bind(options);
        options.MicrosoftAppType = configuration.GetValue(nameof(options.MicrosoftAppType), options.MicrosoftAppType);
        options.MicrosoftAppId = configuration[nameof(options.MicrosoftAppId)] ?? options.MicrosoftAppId;
        options.MicrosoftAppPassword = configuration[nameof(options.MicrosoftAppPassword)] ?? options.MicrosoftAppPassword;
        options.MicrosoftAppTenantId = configuration[nameof(options.MicrosoftAppTenantId)] ?? options.MicrosoftAppTenantId;
    }

    private static HttpDocumentRetriever KeyDocuments(TeamsOptions options)
    {
        var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) }) { MaxResponseContentBufferSize = 1024 * 1024 };
        return new HttpDocumentRetriever(http) { RequireHttps = !options.OpenIdMetadata.IsLoopback };
    }

    private static bool IsDevelopment(IServiceProvider provider) => provider.GetRequiredService<IHostEnvironment>().IsDevelopment();

    private sealed class TeamsOptionsCheck : IValidateOptions<TeamsOptions>
    {
        public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
            options.Validate().ToList() is { Count: > 0 } problems
                ? ValidateOptionsResult.Fail(problems)
                : ValidateOptionsResult.Success;
    }
}
