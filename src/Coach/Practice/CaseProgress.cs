using System.Collections.Immutable;

namespace Coach.Practice;

/// <summary>How far the case has come with a line.</summary>
/// <param name="ToldBefore">Facts told before this line.</param>
/// <param name="DoneBefore">Steps done and limits told before this line.</param>
/// <param name="Learnt">Facts that are told now for the first time.</param>
/// <param name="Guesses">A step that was taken without what it needs.</param>
/// <param name="Offers">A step that was offered, and whose needs are met.</param>
/// <param name="End">The good end whose needs are all there; null for none yet.</param>
/// <param name="KnowsEnough">All that any step needs was told.</param>
internal sealed record CaseProgress(
    ImmutableHashSet<string> ToldBefore,
    ImmutableHashSet<string> DoneBefore,
    ImmutableArray<Fact> Learnt,
    ImmutableArray<Step> NewSteps,
    ImmutableArray<Limit> NewLimits,
    Step? Guesses,
    Step? Offers,
    GoodEnd? End,
    bool AskedAgain,
    bool LearnsNeeded,
    bool KnowsEnough)
{
    /// <summary>A step was done or a limit told, in this line or before.</summary>
    public bool HasMoved => !DoneBefore.IsEmpty || MovesNow;

    /// <summary>Whether the line brings the case nearer to an end.</summary>
    public bool ComesNearer => !Learnt.IsEmpty || MovesNow || Offers is not null;

    private bool MovesNow => !NewSteps.IsEmpty || !NewLimits.IsEmpty;

    /// <summary>How many facts an open question brings out at once.</summary>
    private const int MostVolunteered = 2;

    /// <summary>How many facts anybody tells at once; what is left must be asked for again.</summary>
    private const int MostLearnt = 3;

    /// <param name="asksOpenly">The line asks what happened, without naming what it wants to know.</param>
    public static CaseProgress Of(Call call, CaseReading reading, Customer customer, bool asksOpenly)
    {
        var (told, done) = (call.Told(), call.Done());
        ImmutableArray<Fact> volunteered = [.. customer.Facts.Where(fact => asksOpenly && fact.Volunteers && !told.Contains(fact.Id) && !reading.Asked.Contains(fact)).Take(MostVolunteered)];
        ImmutableArray<Fact> learnt = [.. reading.Asked.Where(fact => !told.Contains(fact.Id)).Concat(volunteered).Take(MostLearnt)];
        var known = told.Union(done);
        var steps = ImmutableArray.CreateBuilder<Step>();
        foreach (var step in customer.Steps.Where(step => reading.Done.Contains(step) && !done.Contains(step.Id)))
        {
            if (step.Needs.All(known.Contains))
            {
                steps.Add(step);
                known = known.Add(step.Id);
            }
        }

        ImmutableArray<Limit> limits = [.. reading.Told.Where(limit => !done.Contains(limit.Id))];
        known = known.Union(limits.Select(limit => limit.Id));
        var needed = customer.Steps.SelectMany(step => step.Needs).ToHashSet();
        return new CaseProgress(
            told, done, learnt, steps.ToImmutable(), limits,
            reading.Done.FirstOrDefault(step => !known.Contains(step.Id)),
            reading.Offered.FirstOrDefault(step => !known.Contains(step.Id) && step.Needs.All(known.Contains)),
            customer.CaseEnds().Where(end => end.Needs.All(known.Contains)).MaxBy(end => end.Needs.Length),
            reading.Together.Any(question => question.All(fact => told.Contains(fact.Id))) || asksOpenly && learnt.IsEmpty && reading.Asked.IsEmpty && customer.Facts.Any(fact => fact.Volunteers && told.Contains(fact.Id)),
            learnt.Any(fact => needed.Contains(fact.Id)),
            customer.Facts.Where(fact => needed.Contains(fact.Id)).All(fact => told.Contains(fact.Id) || learnt.Contains(fact)));
    }
}
