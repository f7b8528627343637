using System.Collections.Immutable;

namespace Coach.Practice;

/// <summary>A move that somebody else sees in a line of a call; it never moves a mood, a score or an end.</summary>
/// <param name="Turn">The line's number, from 1.</param>
/// <param name="Quote">The words that show it.</param>
public sealed record ProposedReading(int Turn, Move Move, string Quote);

/// <summary>Proposes readings of the agent's lines beside those of the rules, once the call is over.</summary>
public interface IReadingProposals
{
    /// <summary>As proposed: <see cref="AlsoNoticed"/> says which of them count. Never slower than a few seconds, and never a fault.</summary>
    Task<ImmutableArray<ProposedReading>> ProposeAsync(Call call, CancellationToken cancellationToken);
}

/// <summary>The rules alone read.</summary>
public sealed class NoProposals : IReadingProposals
{
    public Task<ImmutableArray<ProposedReading>> ProposeAsync(Call call, CancellationToken cancellationToken) =>
        Task.FromResult(ImmutableArray<ProposedReading>.Empty);
}
