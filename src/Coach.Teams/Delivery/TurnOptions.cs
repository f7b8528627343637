using System.ComponentModel.DataAnnotations;

namespace Coach.Teams.Delivery;

/// <summary>Section <c>Delivery</c>: how long a turn may take, and how often it is tried.</summary>
public sealed class TurnOptions
{
    public const string Section = "Delivery";

    /// <summary>Seconds that a turn has for itself; the caller's own patience does not count.</summary>
    [Range(1, 300)]
    public int TurnSeconds { get; set; } = 30;

    /// <summary>Tries before an activity that fails each time is parked.</summary>
    [Range(1, 10)]
    public int TurnTries { get; set; } = 3;

    /// <summary>How often a turn begins anew because somebody else was first.</summary>
    [Range(1, 100)]
    public int ConflictTries { get; set; } = 20;

    /// <summary>Seconds that a pressed button waits for the conversation to be free.</summary>
    [Range(0.1, 4)]
    public double InvokeWaitSeconds { get; set; } = 3;

    /// <summary>Seconds after which whoever pressed a button is asked for a moment's patience, though its turn goes on.</summary>
    [Range(0.1, 5)]
    public double InvokeAnswerSeconds { get; set; } = 4.5;

    /// <summary>Seconds that a stopping host gives the turns and messages in hand.</summary>
    [Range(0, 60)]
    public int StopSeconds { get; set; } = 10;
}
