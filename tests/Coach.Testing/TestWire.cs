using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Coach.Testing;

/// <summary>The way to the PostgreSQL of the tests, which can be cut and mended.</summary>
public sealed class TestWire : IAsyncDisposable
{
    private readonly EndPoint _server;
    private readonly IPEndPoint _here;
    private readonly List<Socket> _open = [];
    private readonly Lock _lock = new();
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;

    public TestWire(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        _server = settings.Host!.StartsWith('/') ? new UnixDomainSocketEndPoint($"{settings.Host}/.s.PGSQL.{settings.Port}") : new DnsEndPoint(settings.Host, settings.Port);
        Mend();
        _here = (IPEndPoint)_listener!.LocalEndpoint;
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString) { Host = _here.Address.ToString(), Port = _here.Port }.ToString();
    }

    /// <summary>The same database, by way of the wire.</summary>
    public string ConnectionString { get; }

    /// <summary>Told what is on its way to the server, says what happens to it and to its connection.</summary>
    public Func<ReadOnlyMemory<byte>, Passing> Passes { get; set; } = _ => Passing.On;

    /// <summary>Every connection breaks, and none can be made.</summary>
    public async Task CutAsync()
    {
        _listener?.Stop();
        lock (_lock)
        {
            _open.ForEach(socket => socket.Dispose());
            _open.Clear();
        }

        await _accepting;
    }

    public void Mend()
    {
        _listener = new TcpListener(_here ?? new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Start();
        _accepting = AcceptAsync(_listener);
    }

    public async ValueTask DisposeAsync() => await CutAsync();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                var server = new Socket(_server.AddressFamily is AddressFamily.Unspecified ? AddressFamily.InterNetwork : _server.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
                lock (_lock)
                    _open.AddRange([client, server]);
                await server.ConnectAsync(_server);
                _ = Task.WhenAll(CarryAsync(client, server, bytes => Passes(bytes)), CarryAsync(server, client, _ => Passing.On));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
    }

    private static async Task CarryAsync(Socket from, Socket to, Func<ReadOnlyMemory<byte>, Passing> passes)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                var passing = passes(buffer.AsMemory(0, count));
                for (var sent = 0; passing is not Passing.Lost && sent < count;)
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
                if (passing is not Passing.On)
                    return;
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Cut, or the other end has gone: this end goes too.
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }
}

public enum Passing
{
    /// <summary>It arrives.</summary>
    On,

    /// <summary>It arrives, and then the connection is gone: the answer does not come back.</summary>
    Last,

    /// <summary>It does not arrive, and the connection is gone.</summary>
    Lost,
}
