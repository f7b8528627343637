using Coach.Teams.Inbound;

namespace Coach.Teams.Connector;

/// <summary>Where a call goes: a service address that is allowed now, and a path whose ids are one segment each, whatever they contain.</summary>
internal static class ConnectorAddress
{
    private const int MaxIdLength = 1_000;

    /// <summary>The address, or null if it may not be called. Every second part of the path is an id.</summary>
    public static Uri? Of(ServiceUrlRule rule, string serviceUrl, params ReadOnlySpan<string> path)
    {
        if (!rule.Allows(serviceUrl))
            return null;
        var address = serviceUrl.TrimEnd('/') + "/v3";
        foreach (var part in path)
        {
            // Dots alone would climb out of the path.
            if (part is "" or "." or ".." or { Length: > MaxIdLength })
                return null;
            address += "/" + Uri.EscapeDataString(part);
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
    }
}
