using System.Globalization;
using System.Net.Sockets;

namespace Coach.Benchmarks.Load;

/// <summary>Whole HTTP/1.1 messages over a connection. Of a message it understands its length and nothing else.</summary>
internal sealed class Wire(Socket socket) : IDisposable
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _filled;
    private int _head;
    private int _length;

    /// <summary>First line and headers of the message last received; good until the next.</summary>
    public ReadOnlySpan<byte> Head => _buffer.AsSpan(0, _head);

    public ReadOnlySpan<byte> Body => _buffer.AsSpan(_head, _length);

    public static async Task<Wire> ConnectAsync(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync("127.0.0.1", port);
            return new Wire(socket);
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>What is sent fits into the socket's own buffer: waiting for it would cost more than sending it.</summary>
    public void Send(ReadOnlySpan<byte> message)
    {
        while (!message.IsEmpty)
            message = message[socket.Send(message)..];
    }

    /// <summary>False when the other side has hung up.</summary>
    public async ValueTask<bool> ReceiveAsync()
    {
        Forget();
        while (!IsWhole())
        {
            if (_filled == _buffer.Length)
                Array.Resize(ref _buffer, 2 * _filled);
            var received = await socket.ReceiveAsync(_buffer.AsMemory(_filled), SocketFlags.None);
            if (received is 0)
                return false;
            _filled += received;
        }

        return true;
    }

    public void Dispose() => socket.Dispose();

    private void Forget()
    {
        var rest = _filled - _head - _length;
        if (rest > 0)
            Buffer.BlockCopy(_buffer, _head + _length, _buffer, 0, rest);
        (_filled, _head, _length) = (rest, 0, 0);
    }

    private bool IsWhole()
    {
        var filled = _buffer.AsSpan(0, _filled);
        var end = filled.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        var length = LengthOf(filled[..end]);
        if (_filled < end + 4 + length)
            return false;
        (_head, _length) = (end + 4, length);
        return true;
    }

    private static int LengthOf(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        if (at < 0)
            return 0;
        var rest = head[(at + name.Length)..];
        var end = rest.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
