using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Coach.Privacy;

/// <summary>A record as a short text that goes through strangers' hands, in a card or an address: nobody can read, edit or make one.</summary>
public sealed class SealedToken<T>(ISealer sealer, string purpose, JsonTypeInfo<T> shape)
    where T : class
{
    private const int Longest = 2048;

    public string Close(T value) => Base64Url.EncodeToString(sealer.Seal(purpose, JsonSerializer.SerializeToUtf8Bytes(value, shape)));

    /// <summary>Null for anything that this coach did not seal for the purpose.</summary>
    public T? Open(string? token)
    {
        if (token is null or { Length: 0 or > Longest } || !Base64Url.IsValid(token))
            return null;
        return sealer.Unseal(purpose, Base64Url.DecodeFromChars(token)) is { } json ? JsonSerializer.Deserialize(json, shape) : null;
    }
}
