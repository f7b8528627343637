using System.Collections.Immutable;

namespace Coach.Practice;

/// <summary>What a call remembers beside its lines.</summary>
/// <param name="Idle">Turns since the case last came nearer.</param>
/// <param name="Heard">The customer was acknowledged at least once.</param>
/// <param name="Moving">Somebody took it on, or a step was done: before that nobody is calmed below the floor.</param>
/// <param name="Waits">Hold requests without having come back with anything.</param>
/// <param name="Promises">What was promised against the policy and has not come back yet.</param>
/// <param name="Abuses">How often the customer insulted the agent.</param>
/// <param name="Boundaries">How often the agent set a boundary against that.</param>
/// <param name="Insults">How often the agent insulted the customer.</param>
/// <param name="Warned">The customer has said what comes if nothing happens.</param>
/// <param name="Timed">The agent said by when.</param>
/// <param name="EndInSight">The turn in which all that a good end needs was there; 0 before.</param>
public sealed record CallState(
    int Idle,
    bool Heard,
    bool Moving,
    int Waits,
    ImmutableArray<Promise> Promises,
    int Abuses,
    int Boundaries,
    int Insults,
    bool Warned,
    bool Timed,
    int EndInSight)
{
    public static CallState None { get; } = new(0, false, false, 0, [], 0, 0, 0, false, false, 0);
}

/// <summary>A promise that cannot be kept.</summary>
/// <param name="Limit">The limit that forbids it; null where the words alone were too much.</param>
/// <param name="Due">The turn in which it comes back.</param>
public sealed record Promise(string? Limit, int Due);
