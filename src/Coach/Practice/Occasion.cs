namespace Coach.Practice;

/// <summary>What gives an agent the occasion to show something: what a call had no occasion for counts neither way.</summary>
public enum Occasion
{
    /// <summary>The customer told something that can be said back.</summary>
    SomethingTold,

    /// <summary>The call was about the case: it did not end by the boundary script.</summary>
    WorkPossible,

    /// <summary>A step was done or a limit told.</summary>
    CaseMoved,

    /// <summary>Something had to be refused: a limit was told or promised away, or the call came to no good end and every one needs a limit.</summary>
    LimitToTell,

    /// <summary>All that a good end needs was there.</summary>
    EndInSight,
}

internal static class Occasions
{
    public static bool Holds(this Occasion occasion, Call call, Customer customer) => occasion switch
    {
        Occasion.SomethingTold => !call.Told().IsEmpty,
        Occasion.WorkPossible => call.Ending is not Ending.Boundary,
        Occasion.CaseMoved => !call.Done().IsEmpty,
        Occasion.LimitToTell => customer.Limits.Select(limit => limit.Id).Any(call.Done().Contains)
            || call.Ending?.IsGood() is not true && NeedsALimit(customer),
        _ => call.State.EndInSight > 0,
    };

    private static bool NeedsALimit(Customer customer)
    {
        var ends = customer.CaseEnds().ToList();
        return ends.Count > 0 && ends.TrueForAll(end => end.Needs.Any(need => customer.Limits.Any(limit => limit.Id == need)));
    }
}
