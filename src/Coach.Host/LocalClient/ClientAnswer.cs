using System.Net.Sockets;
using System.Text.Json;

namespace Coach.Host.LocalClient;

/// <summary>Asks a port whose page it shows. Another program may have the port by now.</summary>
internal static class ClientAnswer
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>Whether anything listens there.</summary>
    public static async Task<bool> IsTakenAsync(int port)
    {
        using var knock = new TcpClient();
        try
        {
            await knock.ConnectAsync("localhost", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <remarks>A client first asks the coach whether it is there, so it answers late when the coach that it was given is gone.</remarks>
    /// <returns>The name of the person whose window it is; null when no client answers there.</returns>
    public static async Task<string?> WhoseAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            await using var answer = await Http.GetStreamAsync(new Uri($"http://localhost:{port}/_internal/v1/config"), cancellationToken);
            using var json = await JsonDocument.ParseAsync(answer, cancellationToken: cancellationToken);
            return json.RootElement.GetProperty("config").GetProperty("currentUser").GetProperty("name").GetString();
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null; // The five seconds are over.
        }
    }
}
