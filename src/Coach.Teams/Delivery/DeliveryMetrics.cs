using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Coach.Teams.Delivery;

/// <summary>What an operator watches. Names of facts and counts: never a text, a name or an id of a person.</summary>
public static class DeliveryMetrics
{
    public const string Name = "Coach.Delivery";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);

    private static readonly Counter<long> Taken = Meter.CreateCounter<long>("coach.activities.taken", description: "Activities stored for the first time.");
    private static readonly Counter<long> Repeated = Meter.CreateCounter<long>("coach.activities.repeated", description: "Activities that had been stored before.");
    private static readonly Counter<long> Failed = Meter.CreateCounter<long>("coach.turns.failed", description: "Tries of a turn that ended in a fault.");
    private static readonly Counter<long> Conflicted = Meter.CreateCounter<long>("coach.turns.conflicted", description: "Tries of a turn that began anew because somebody else was first.");
    private static readonly Counter<long> Parked = Meter.CreateCounter<long>("coach.turns.parked", description: "Activities given up and set aside.");
    private static readonly Histogram<double> Done = Meter.CreateHistogram<double>("coach.turns.done", "ms", "From arrival to commit.");
    private static readonly Counter<long> Settled = Meter.CreateCounter<long>("coach.messages.settled", description: "Messages sent, failed or unknown.");
    private static readonly Counter<long> SentAgain = Meter.CreateCounter<long>("coach.messages.sent_again", description: "Replies sent once more because it is unknown whether they arrived.");

    public static void ActivityTaken(string type) => Taken.Add(1, new KeyValuePair<string, object?>("type", Known(type)));

    public static void ActivityRepeated(string type) => Repeated.Add(1, new KeyValuePair<string, object?>("type", Known(type)));

    public static Activity? Turn(bool isInvoke) => Source.StartActivity(isInvoke ? "invoke" : "turn");

    public static void TurnFailed() => Failed.Add(1);

    public static void TurnConflicted() => Conflicted.Add(1);

    public static void TurnParked(string reason) => Parked.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public static void TurnDone(TimeSpan took) => Done.Record(took.TotalMilliseconds);

    public static void MessageSettled(string state) => Settled.Add(1, new KeyValuePair<string, object?>("state", state));

    public static void MessageSentAgain() => SentAgain.Add(1);

    /// <summary>A client could invent types without end; a metric has few.</summary>
    private static string Known(string type) => type is "message" or "invoke" or "conversationUpdate" or "installationUpdate" ? type : "other";
}
