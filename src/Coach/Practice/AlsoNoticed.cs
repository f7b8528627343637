using System.Collections.Immutable;

namespace Coach.Practice;

/// <summary>
/// Which proposed readings are shown beside a debrief: only those whose words stand in the agent's own line, letter by letter, and that the rules
/// did not see themselves. They are shown and nothing else: what a call was worth is decided without them.
/// </summary>
public static class AlsoNoticed
{
    public const int Most = 5;

    private const int ShortestQuote = 4;
    private const int LongestQuote = 160;

    public static ImmutableArray<ProposedReading> Of(Call call, ImmutableArray<ProposedReading> proposals) =>
    [
        .. proposals
            .Select(proposal => proposal with { Quote = proposal.Quote.Trim() })
            .Where(proposal => Enum.IsDefined(proposal.Move) && IsQuoted(call, proposal) && !IsKnown(call, proposal))
            .DistinctBy(proposal => (proposal.Turn, proposal.Move))
            .OrderBy(proposal => proposal.Turn)
            .Take(Most),
    ];

    private static bool IsQuoted(Call call, ProposedReading proposal) =>
        proposal.Turn >= 1 && proposal.Turn <= call.Exchanges.Length
        && proposal.Quote.Length is >= ShortestQuote and <= LongestQuote
        && IsWhole(call.Exchanges[proposal.Turn - 1].Agent, proposal.Quote);

    /// <summary>From the start of a word to the end of one: "not" is no quote of "nothing".</summary>
    private static bool IsWhole(string line, string quote)
    {
        for (var at = line.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = line.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            var end = at + quote.Length;
            if ((at is 0 || !char.IsLetterOrDigit(line[at - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
                return true;
        }

        return false;
    }

    private static bool IsKnown(Call call, ProposedReading proposal) =>
        call.Exchanges[proposal.Turn - 1].Moves.Any(sighting => sighting.Move == proposal.Move);
}
