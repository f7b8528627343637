namespace Coach.Practice;

/// <summary>How far a call has come; it never goes back.</summary>
public enum Stage
{
    /// <summary>The customer has not been heard yet.</summary>
    Connect,

    /// <summary>What happened is being found out.</summary>
    Understand,

    /// <summary>What the steps need is known.</summary>
    Solve,

    /// <summary>All that a good end needs is done and told.</summary>
    Confirm,

    /// <summary>The agent has asked whether anything is left.</summary>
    Close,
}

/// <summary>How a call ended.</summary>
public enum Ending
{
    Resolved,

    /// <summary>An honest no that the customer took.</summary>
    Accepted,

    /// <summary>The agent ended it by the boundary script, rightly.</summary>
    Boundary,

    /// <summary>To a supervisor.</summary>
    Escalated,

    /// <summary>By the customer.</summary>
    HungUp,

    /// <summary>By the agent, in the middle.</summary>
    EndedByAgent,
}

public static class Endings
{
    public static bool IsGood(this Ending ending) => ending is Ending.Resolved or Ending.Accepted or Ending.Boundary;
}
