using System.Security.Cryptography;
using System.Text;
using Coach.Privacy;

namespace Coach.Bot.Tests.Cards;

/// <summary>The same seal for the same token in every run, so that approved cards stay as they are. It opens what it has sealed itself.</summary>
internal sealed class StableSealer : ISealer
{
    private readonly Dictionary<string, byte[]> _sealed = [];

    public byte[] Seal(string purpose, ReadOnlySpan<byte> open)
    {
        var seal = SHA256.HashData([.. Encoding.UTF8.GetBytes(purpose), 0, .. open])[..12];
        _sealed[Name(purpose, seal)] = open.ToArray();
        return seal;
    }

    public byte[]? Unseal(string purpose, ReadOnlySpan<byte> closed) => _sealed.GetValueOrDefault(Name(purpose, closed));

    private static string Name(string purpose, ReadOnlySpan<byte> seal) => $"{purpose} {Convert.ToHexString(seal)}";
}
