using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Coach.Privacy;
using Microsoft.AspNetCore.DataProtection;

namespace Coach.Host.Privacy;

/// <summary>
/// Seals with AES-GCM under a data key, and puts that key, sealed by Data Protection, before what it sealed: Data Protection derives keys anew for every call,
/// which is most of what it costs. A data key lives for an hour in one process; any host that shares the key ring opens what it sealed.
/// What Data Protection itself has sealed, as earlier versions did, is opened too.
/// </summary>
public sealed class EnvelopeSealer(IDataProtectionProvider provider, TimeProvider time) : ISealer
{
    /// <summary>The first byte; Data Protection's own begins with 0x09.</summary>
    private const byte Version = 1;

    private const int HeaderLength = 3;
    private const int MostKeysKept = 1_000;

    private static readonly TimeSpan KeyLife = TimeSpan.FromHours(1);

    private readonly IDataProtector _keys = provider.CreateProtector("data key");
    private readonly ConcurrentDictionary<string, DataKey> _opened = new(StringComparer.Ordinal);
    private DataKey? _current;

    public byte[] Seal(string purpose, ReadOnlySpan<byte> open)
    {
        var key = Current();
        var closed = new byte[HeaderLength + key.Sealed.Length + DataKey.Overhead + open.Length];
        closed[0] = Version;
        BinaryPrimitives.WriteUInt16BigEndian(closed.AsSpan(1), (ushort)key.Sealed.Length);
        key.Sealed.CopyTo(closed, HeaderLength);
        key.Seal(purpose, open, closed.AsSpan(HeaderLength + key.Sealed.Length));
        return closed;
    }

    public byte[]? Unseal(string purpose, ReadOnlySpan<byte> closed)
    {
        try
        {
            if (closed is not [Version, ..])
                return provider.CreateProtector(purpose).Unprotect(closed.ToArray());
            var keyLength = BinaryPrimitives.ReadUInt16BigEndian(closed[1..]);
            var message = closed[HeaderLength..];
            return Opened(message[..keyLength]).Unseal(purpose, message[keyLength..]);
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            // Forged, damaged, too short, of another purpose, or of a key that is gone.
            return null;
        }
    }

    private DataKey Current()
    {
        var now = time.GetUtcNow();
        if (_current is { } current && now - current.MadeAt is { Ticks: >= 0 } age && age < KeyLife)
            return current;
        var key = RandomNumberGenerator.GetBytes(DataKey.Length);
        return _current = new DataKey(key, _keys.Protect(key), now);
    }

    private DataKey Opened(ReadOnlySpan<byte> sealedKey)
    {
        if (_current is { } current && sealedKey.SequenceEqual(current.Sealed))
            return current;
        var name = Convert.ToBase64String(sealedKey);
        if (_opened.TryGetValue(name, out var known))
            return known;
        if (_opened.Count >= MostKeysKept)
            _opened.Clear();
        return _opened[name] = new DataKey(_keys.Unprotect(sealedKey.ToArray()), sealedKey.ToArray(), time.GetUtcNow());
    }
}

/// <summary>An AES key: in the open to work with, and sealed to travel with what it sealed.</summary>
internal sealed class DataKey(byte[] key, byte[] sealedKey, DateTimeOffset madeAt)
{
    public const int Length = 32;
    public const int Overhead = NonceLength + TagLength;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>A cipher must not be used by two threads at a time; to make one costs more than to use it.</summary>
    private readonly ConcurrentBag<AesGcm> _idle = [];

    /// <summary>Counted: a key that seals in one process alone can never use a nonce twice.</summary>
    private long _messages;

    public byte[] Sealed { get; } = sealedKey;

    public DateTimeOffset MadeAt { get; } = madeAt;

    /// <summary>Writes nonce, tag and cipher text. The purpose is not written, but without it nothing opens.</summary>
    public void Seal(string purpose, ReadOnlySpan<byte> open, Span<byte> closed)
    {
        var nonce = closed[..NonceLength];
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce[(NonceLength - sizeof(long))..], Interlocked.Increment(ref _messages));
        var cipher = Take();
        cipher.Encrypt(nonce, open, closed[Overhead..], closed[NonceLength..Overhead], Encoding.UTF8.GetBytes(purpose));
        _idle.Add(cipher);
    }

    public byte[] Unseal(string purpose, ReadOnlySpan<byte> closed)
    {
        var open = new byte[closed[Overhead..].Length];
        var cipher = Take();
        cipher.Decrypt(closed[..NonceLength], closed[Overhead..], closed[NonceLength..Overhead], open, Encoding.UTF8.GetBytes(purpose));
        _idle.Add(cipher);
        return open;
    }

    private AesGcm Take() => _idle.TryTake(out var cipher) ? cipher : new AesGcm(key, TagLength);
}
