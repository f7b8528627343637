namespace Coach.Host.LocalClient;

/// <summary>The address at which a client on this machine finds the coach.</summary>
public static class BotEndpoint
{
    /// <param name="addresses">What the server listens on, for instance <c>http://[::]:3978</c>.</param>
    /// <returns>Null when nothing is listened on in plain HTTP: the client would not trust a development certificate.</returns>
    public static string? Of(IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Select(BindingAddress.Parse))
        {
            if (address.Scheme == "http" && !address.IsUnixPipe && !address.IsNamedPipe)
                return $"http://{(IsEverywhere(address.Host) ? "localhost" : address.Host)}:{address.Port}{address.PathBase}/api/messages";
        }

        return null;
    }

    private static bool IsEverywhere(string host) => host is "*" or "+" or "0.0.0.0" or "[::]";
}
