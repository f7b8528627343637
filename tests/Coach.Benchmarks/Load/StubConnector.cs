using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Coach.Benchmarks.Load;

/// <summary>Teams' end of the wire: takes every message, says so, and hands it to the person it is for.</summary>
internal sealed class StubConnector : IDisposable
{
    private static readonly byte[] Taken = Response("""{"id":"1"}""");
    private static readonly byte[] Member = Response("""{"id":"29:somebody","name":"Somebody Else","email":null}""");

    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);

    public StubConnector(int people)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        var serviceUrl = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}/";
        People = [.. Enumerable.Range(0, people).Select(number => new Person(number, serviceUrl))];
        _ = AcceptAsync();
    }

    public IReadOnlyList<Person> People { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync();
                socket.NoDelay = true;
                _ = ServeAsync(new Wire(socket));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The benchmark is over.
        }
    }

    private async Task ServeAsync(Wire wire)
    {
        using var own = wire;
        try
        {
            while (await wire.ReceiveAsync())
            {
                wire.Send(wire.Head.StartsWith("GET "u8) ? Member : Taken);
                if (wire.Head.StartsWith("POST "u8))
                    People[PersonOf(wire.Head)].Hear(wire.Body);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The bot was ended.
        }
    }

    private static int PersonOf(ReadOnlySpan<byte> head)
    {
        var name = "person-"u8;
        return Utf8Parser.TryParse(head[(head.IndexOf(name) + name.Length)..], out int number, out _)
            ? number
            : throw new InvalidOperationException($"For nobody: {Encoding.UTF8.GetString(head)}");
    }

    private static byte[] Response(string json) => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {json.Length}\r\n\r\n{json}");
}
