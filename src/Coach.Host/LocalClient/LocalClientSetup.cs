namespace Coach.Host.LocalClient;

public static class LocalClientSetup
{
    /// <summary>Opens Microsoft's local Teams client for three people of the sample roster, in Development.</summary>
    public static IServiceCollection AddLocalClient(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LocalClientOptions>().Bind(configuration.GetSection(LocalClientOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services.AddHostedService<LocalClientService>();
    }
}
