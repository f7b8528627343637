namespace Coach.Privacy;

/// <summary>Encrypts and signs with the key ring that the database keeps. A purpose cannot open another's seal.</summary>
public interface ISealer
{
    byte[] Seal(string purpose, ReadOnlySpan<byte> open);

    /// <summary>Null for what is forged, damaged, of another purpose or of a key that is gone.</summary>
    byte[]? Unseal(string purpose, ReadOnlySpan<byte> closed);
}
