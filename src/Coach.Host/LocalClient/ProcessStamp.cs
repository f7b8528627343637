using System.ComponentModel;
using System.Diagnostics;

namespace Coach.Host.LocalClient;

/// <summary>Tells one process from any other that may get its id later: the same id, the same program, started at the same moment.</summary>
public sealed record ProcessStamp(int Id, string Program, DateTimeOffset StartedAt)
{
    /// <summary>The system counts a start from its boot, whose moment it reckons a little differently each time.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    public static ProcessStamp Self
    {
        get
        {
            using var self = Process.GetCurrentProcess();
            return Of(self) ?? throw new InvalidOperationException("The system does not tell when this process was started.");
        }
    }

    /// <returns>Null when the process has ended, or is not ours to look at.</returns>
    public static ProcessStamp? Of(Process process)
    {
        try
        {
            return process.HasExited ? null : new ProcessStamp(process.Id, process.MainModule?.FileName ?? "", new DateTimeOffset(process.StartTime.ToUniversalTime()));
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    public bool IsSameAs(ProcessStamp other) =>
        Id == other.Id && Program == other.Program && (StartedAt - other.StartedAt).Duration() <= Tolerance;

    /// <returns>The process, or null when it has ended, whoever has its id now.</returns>
    public Process? Find()
    {
        Process process;
        try
        {
            process = Process.GetProcessById(Id);
        }
        catch (ArgumentException)
        {
            return null;
        }

        if (Of(process) is { } found && IsSameAs(found))
            return process;
        process.Dispose();
        return null;
    }

    public bool IsRunning()
    {
        using var process = Find();
        return process is not null;
    }
}
