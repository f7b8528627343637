using System.Collections.Immutable;
using Coach.Skills;

namespace Coach.Practice;

/// <summary>What a finished call tells of the skills.</summary>
public static class PracticeEvidence
{
    /// <summary>A call that was left sooner tells nothing.</summary>
    public const int Shortest = 3;

    /// <summary>One piece for each skill that the rubric looks at: the mean of its items, weighing more the harder the customer.</summary>
    public static ImmutableArray<Evidence> Of(Call call, Debrief debrief, Customer customer, DateTimeOffset at)
    {
        if (call.Exchanges.Length < Shortest)
            return [];
        var weight = 0.5 + (customer.Difficulty * 0.25);
        return
        [
            .. debrief.Items.Where(item => item.Counts).GroupBy(item => item.Skill, StringComparer.Ordinal)
                .Select(items => new Evidence(items.Key, items.Sum(item => item.Score) / (5.0 * items.Count()), weight, at)),
        ];
    }

    /// <summary>The moves whose questions come back: the bad ones that were made, and the good ones that were missing.</summary>
    public static ImmutableArray<Move> Mistakes(Call call, Debrief debrief) =>
        call.Exchanges.Length < Shortest ? debrief.Mistakes : [.. debrief.Mistakes, .. debrief.Missed];
}
