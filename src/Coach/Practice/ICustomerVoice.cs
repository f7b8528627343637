using System.Collections.Immutable;

namespace Coach.Practice;

/// <summary>Words what was decided: the customer's answer in the last exchange of a call.</summary>
public interface ICustomerVoice
{
    /// <summary>The answer's words; those of the call where there are no better ones.</summary>
    Task<string> WordAsync(Call call, Customer customer, PracticeBook book, CancellationToken cancellationToken);
}

/// <summary>The customer's own lines, as the call composed them.</summary>
public sealed class OwnVoice : ICustomerVoice
{
    public Task<string> WordAsync(Call call, Customer customer, PracticeBook book, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Task.FromResult(call.Exchanges.IsEmpty ? call.Opening : call.Exchanges[^1].Customer);
    }
}

/// <summary>A move that somebody else sees in a line; it never moves a mood or a score.</summary>
/// <param name="Quote">The words that show it.</param>
public sealed record ProposedReading(Move Move, string Quote);

/// <summary>Proposes readings of a line beside those of the rules.</summary>
public interface IReadingProposals
{
    Task<ImmutableArray<ProposedReading>> ProposeAsync(string line, CancellationToken cancellationToken);
}

/// <summary>The rules alone read.</summary>
public sealed class NoProposals : IReadingProposals
{
    public Task<ImmutableArray<ProposedReading>> ProposeAsync(string line, CancellationToken cancellationToken) =>
        Task.FromResult(ImmutableArray<ProposedReading>.Empty);
}
