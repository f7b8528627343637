using System.Security.Cryptography;
using Coach.Privacy;
using Microsoft.AspNetCore.DataProtection;

namespace Coach.Bot.Tests.Cards;

/// <summary>What seals in production, with a key of its own that is gone when the test ends.</summary>
internal sealed class SealedByKey : ISealer
{
    private readonly EphemeralDataProtectionProvider _provider = new();

    public byte[] Seal(string purpose, ReadOnlySpan<byte> open) => _provider.CreateProtector(purpose).Protect(open.ToArray());

    public byte[]? Unseal(string purpose, ReadOnlySpan<byte> closed)
    {
        try
        {
            return _provider.CreateProtector(purpose).Unprotect(closed.ToArray());
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
