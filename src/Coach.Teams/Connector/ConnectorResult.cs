namespace Coach.Teams.Connector;

/// <summary>What is known after a call to Teams. Never an exception: a message that may have left must be told from one that did not.</summary>
public abstract record ConnectorResult
{
    /// <summary>Teams took it. The id is absent where Teams gave none (202, an empty body): then it cannot be updated.</summary>
    public sealed record Sent(string? Id) : ConnectorResult;

    /// <summary>Teams said no. The code is a word of letters, digits and <c>.-_</c>, or empty.</summary>
    public sealed record Refused(int Status, string Code, TimeSpan? RetryAfter = null) : ConnectorResult;

    /// <summary>It certainly did not leave.</summary>
    public sealed record NotSent(Obstacle Why) : ConnectorResult;

    /// <summary>It left, or part of it did, and no answer came back.</summary>
    public sealed record Unknown(Silence How) : ConnectorResult;
}

public enum Obstacle
{
    /// <summary>The service address or an id in it may not be called.</summary>
    Address,

    /// <summary>No token of our own could be had.</summary>
    Token,

    /// <summary>No connection could be made.</summary>
    Connection,
}

public enum Silence
{
    Timeout,
    CutOff,
}
