using Coach.Bot.Privacy;

namespace Coach.Host.Privacy;

internal static class FilesSetup
{
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AddressOptions>().Bind(configuration.GetSection(AddressOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IPublicAddress, PublicAddress>()
            .AddScoped<FilesEndpoint>();
    }

    public static void MapFiles(this IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("/" + PrivacyFlow.Path).AddEndpointFilter(async (context, next) =>
        {
            Guard(context.HttpContext.Response.Headers);
            return await next(context);
        });
        files.MapMethods("{token}", [HttpMethods.Get, HttpMethods.Head], (string token, FilesEndpoint endpoint, CancellationToken cancellationToken) => endpoint.LookAsync(token, cancellationToken));
        files.MapPost("{token}", (string token, FilesEndpoint endpoint, CancellationToken cancellationToken) => endpoint.GetAsync(token, cancellationToken));
    }

    /// <summary>Nothing of it is kept, guessed at, framed, or told to the next page; and no script runs in it.</summary>
    private static void Guard(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{Html.StyleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
