using System.Globalization;

namespace Coach.Host.LocalClient;

/// <summary>The one line that a client prints, "Listening on 56150": where a port was taken, this tells the one that was found.</summary>
public static class ListeningLine
{
    private const string Start = "Listening on ";

    public static int? Port(string? line) =>
        line is not null && line.StartsWith(Start, StringComparison.Ordinal)
            && int.TryParse(line.AsSpan(Start.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is > 0 and <= 65535 ? port : null;
}
