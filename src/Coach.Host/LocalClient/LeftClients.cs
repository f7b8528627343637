namespace Coach.Host.LocalClient;

/// <summary>Clients that an earlier start left behind, because its host was killed: those that still serve are taken over, the others ended.</summary>
public sealed class LeftClients(ClientProcesses processes, ProcessStamp host)
{
    /// <param name="endpoint">The coach's address now.</param>
    /// <param name="wanted">The windows to open, each with the fingerprint of its configuration.</param>
    /// <param name="cancellationToken">Stops between one client and the next.</param>
    /// <returns>The clients that were taken over.</returns>
    public async Task<IReadOnlyList<RunningClient>> SettleAsync(string endpoint, IReadOnlyDictionary<ClientWindow, string> wanted, CancellationToken cancellationToken)
    {
        List<RunningClient> reused = [];
        await processes.ChangeAsync(
            async all =>
            {
                List<ClientProcess> kept = [];
                foreach (var left in all)
                {
                    var window = wanted.Keys.FirstOrDefault(window => window.Id == left.Window && reused.TrueForAll(other => other.Window.Id != window.Id));
                    if (await SettleAsync(left, endpoint, window, window is null ? null : wanted[window], cancellationToken) is not var (still, client))
                        continue;
                    kept.Add(still);
                    if (client is not null)
                        reused.Add(client);
                }

                return kept;
            },
            cancellationToken);
        return reused;
    }

    private async Task<(ClientProcess Still, RunningClient? Client)?> SettleAsync(
        ClientProcess left, string endpoint, ClientWindow? window, string? configuration, CancellationToken cancellationToken)
    {
        var process = left.Process.Find();
        var fate = LeftClient.Decide(left, endpoint, configuration, process is not null, left.Host.IsRunning());
        if (fate is Fate.Reuse && await ClientAnswer.WhoseAsync(left.Port, cancellationToken) != window?.Name)
            fate = Fate.End;
        switch (fate)
        {
            case Fate.Reuse when process is not null && window is not null:
                return (left with { Host = host }, RunningClient.Reuse(window, process, left.Port));
            case Fate.LeaveAlone:
                process?.Dispose();
                return (left, null);
            case Fate.End when process is not null:
                await RunningClient.EndAsync(process, left.Port);
                process.Dispose();
                return null;
            default:
                return null;
        }
    }
}
