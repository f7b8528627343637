using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Coach.Host.Tests.Package;

internal sealed record Pixel(byte Red, byte Green, byte Blue, byte Alpha);

/// <summary>The pixels of a PNG of eight bits to a channel, with or without alpha, not interlaced. https://www.w3.org/TR/png-3/</summary>
internal sealed class Png
{
    private readonly byte[] _bytes;
    private readonly int _channels;

    private Png(int width, int height, int channels, byte[] bytes) => (Width, Height, _channels, _bytes) = (width, height, channels, bytes);

    public int Width { get; }

    public int Height { get; }

    public Pixel this[int x, int y]
    {
        get
        {
            var at = (y * Width + x) * _channels;
            return new Pixel(_bytes[at], _bytes[at + 1], _bytes[at + 2], _channels is 4 ? _bytes[at + 3] : byte.MaxValue);
        }
    }

    public IEnumerable<(int X, int Y, Pixel Pixel)> Pixels =>
        from y in Enumerable.Range(0, Height)
        from x in Enumerable.Range(0, Width)
        select (x, y, this[x, y]);

    public static Png Read(string file)
    {
        var png = File.ReadAllBytes(file);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        using var data = new MemoryStream();
        var header = Array.Empty<byte>();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var content = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR":
                    header = content.ToArray();
                    break;
                case "IDAT":
                    data.Write(content);
                    break;
            }

            at += length + 12;
        }

        Assert.True(header is [.., 8, 2 or 6, 0, 0, 0], "The PNG must have eight bits to a channel, colours, and no interlace.");
        var (width, height, channels) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), header[9] is 6 ? 4 : 3);
        data.Position = 0;
        using var inflated = new ZLibStream(data, CompressionMode.Decompress);
        return new Png(width, height, channels, Unfilter(inflated, width * channels, height, channels));
    }

    /// <summary>Each line says by its first byte which neighbours its bytes are told as differences from.</summary>
    private static byte[] Unfilter(ZLibStream lines, int stride, int height, int channels)
    {
        var bytes = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = lines.ReadByte();
            lines.ReadExactly(bytes, y * stride, stride);
            for (var x = 0; x < stride; x++)
            {
                var left = x < channels ? 0 : bytes[y * stride + x - channels];
                var above = y is 0 ? 0 : bytes[(y - 1) * stride + x];
                var corner = x < channels || y is 0 ? 0 : bytes[(y - 1) * stride + x - channels];
                bytes[y * stride + x] += (byte)(filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => throw new InvalidDataException($"There is no filter {filter}."),
                });
            }
        }

        return bytes;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
