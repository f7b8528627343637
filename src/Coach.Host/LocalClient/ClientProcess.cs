namespace Coach.Host.LocalClient;

/// <summary>A client that runs: what is written down so that a later start recognises it.</summary>
/// <param name="Window">The window's id.</param>
/// <param name="Process">The client itself.</param>
/// <param name="Host">The coach that started it or took it over.</param>
/// <param name="Port">The port it really listens on; 0 while it is not open yet.</param>
/// <param name="Endpoint">The coach's address that it was given.</param>
/// <param name="Configuration">The fingerprint of the package and the configuration that it was started with.</param>
public sealed record ClientProcess(string Window, ProcessStamp Process, ProcessStamp Host, int Port, string Endpoint, string Configuration);

/// <summary>What is done about a client that an earlier start wrote down.</summary>
public enum Fate
{
    /// <summary>It has ended: cross it out.</summary>
    Forget,

    /// <summary>It belongs to another coach that still runs.</summary>
    LeaveAlone,

    /// <summary>It is the window that is wanted: take it over, if its page answers.</summary>
    Reuse,

    /// <summary>It is ours and of no use any more.</summary>
    End,
}

public static class LeftClient
{
    /// <param name="left">What was written down.</param>
    /// <param name="endpoint">The coach's address now.</param>
    /// <param name="configuration">The fingerprint now; null when no such window is wanted (any more).</param>
    /// <param name="runs">Whether exactly that process runs.</param>
    /// <param name="hostRuns">Whether the coach that it belongs to runs.</param>
    public static Fate Decide(ClientProcess left, string endpoint, string? configuration, bool runs, bool hostRuns) => (runs, hostRuns) switch
    {
        (false, _) => Fate.Forget,
        (_, true) => Fate.LeaveAlone,
        _ when left.Port > 0 && left.Endpoint == endpoint && left.Configuration == configuration => Fate.Reuse,
        _ => Fate.End,
    };
}
