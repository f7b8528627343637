using System.ComponentModel.DataAnnotations;
using Coach.Bot.Privacy;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Coach.Host.Privacy;

/// <summary>Section <c>Host</c>.</summary>
public sealed class AddressOptions : IValidatableObject
{
    public const string Section = "Host";

    /// <summary>Where browsers reach the coach, for instance <c>https://coach.example.com</c>. Without it nobody gets links, but in Development.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>A link carries somebody's data: only to the machine itself does it go unencrypted.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is { Length: > 0 } && WebAddress.Read(PublicUrl) is null)
            yield return new ValidationResult($"Host:PublicUrl must be an address that begins with https://, found '{PublicUrl}'.");
    }
}

/// <summary>The configured address; in Development, where none is configured, the one that the server listens on.</summary>
internal sealed class PublicAddress(IOptions<AddressOptions> options, IHostEnvironment environment, IServer server) : IPublicAddress
{
    public Uri? Root => options.Value.PublicUrl is { Length: > 0 } configured
        ? new Uri(configured.TrimEnd('/') + "/")
        : environment.IsDevelopment() ? Listening() : null;

    private Uri? Listening() => server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(address => BindingAddress.Parse(address)).FirstOrDefault(address => !address.IsUnixPipe) is { } first
        ? new UriBuilder(first.Scheme, Named(first.Host), first.Port).Uri
        : null;

    /// <summary>A server may listen on every address; a browser needs one.</summary>
    private static string Named(string host) => host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : host;
}
