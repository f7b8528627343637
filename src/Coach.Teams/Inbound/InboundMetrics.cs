using System.Diagnostics.Metrics;

namespace Coach.Teams.Inbound;

public sealed class InboundMetrics(IMeterFactory meters)
{
    public const string MeterName = "Coach.Teams.Inbound";

    private readonly Counter<long> _refused =
        meters.Create(MeterName).CreateCounter<long>("coach.inbound.refused", "{call}", "Calls that were turned away, by reason.");

    public void Refused(Refusal refusal) => _refused.Add(1, new KeyValuePair<string, object?>("reason", refusal.Reason));
}
