using System.Collections.Concurrent;
using System.Security.Cryptography;
using Coach.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Coach.Host.Privacy;

/// <summary>Seals with ASP.NET Core Data Protection.</summary>
internal sealed class DataProtectionSealer(IDataProtectionProvider provider) : ISealer
{
    private readonly ConcurrentDictionary<string, IDataProtector> _protectors = new(StringComparer.Ordinal);

    public byte[] Seal(string purpose, ReadOnlySpan<byte> open) => Protector(purpose).Protect(open.ToArray());

    public byte[]? Unseal(string purpose, ReadOnlySpan<byte> closed)
    {
        try
        {
            return Protector(purpose).Unprotect(closed.ToArray());
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) => _protectors.GetOrAdd(purpose, provider.CreateProtector);
}

internal static class Sealing
{
    public static IServiceCollection AddSealing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Coach");
        return services
            .AddSingleton<DatabaseKeyRing>()
            .AddSingleton<ISealer, DataProtectionSealer>()
            .AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
                new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<DatabaseKeyRing>()));
    }
}
