namespace Coach.Practice;

/// <summary>What the customer says something about, when it does not answer a question.</summary>
public enum Cue
{
    Greeted,
    Heard,
    Apologised,
    TooSoon,
    AskedAgain,
    DoesNotKnow,
    Waits,
    WaitsAgain,
    Verifies,
    Progress,
    BadNewsWell,
    BadNewsBadly,
    PromiseDoubted,
    PromiseBroken,
    NotUnderstood,
    ToldToCalmDown,
    Dismissed,
    Blamed,
    Contradicted,
    PolicyHeard,
    Mocked,
    Insulted,
    Overpromised,
    EmptyWords,

    /// <summary>A step taken without having asked what it needs.</summary>
    Guess,
    Vents,
    AsksWhatNext,
    AsksWhen,
    Warns,
    AsksSupervisor,
    HangsUp,
    Escalates,
    Abuses,

    /// <summary>The abuse stops after a boundary.</summary>
    Relents,
    Confirms,
    Closes,
    AgentLeft,
    Silence,

    /// <summary>The agent asks whether to do what helps.</summary>
    Agrees,

    /// <summary>Somebody takes it on.</summary>
    TakenOn,
}
