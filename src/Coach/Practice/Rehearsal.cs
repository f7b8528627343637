using System.Collections.Immutable;
using Coach.People;

namespace Coach.Practice;

/// <summary>A call as it is kept: whose it is, when it was, all that was said and decided in it, and what came of it.</summary>
public sealed record Rehearsal(string Id, PersonKey Person, DateTimeOffset StartedAt, Call Call)
{
    /// <summary>An agent who leaves after fewer turns than this leaves nothing to judge.</summary>
    public const int Least = 2;

    /// <summary>How long a line of the agent may be, in characters.</summary>
    public const int LongestLine = 800;

    /// <summary>When something was last said in it.</summary>
    public DateTimeOffset LastAt { get; init; } = StartedAt;

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Null while the call is open.</summary>
    public Debrief? Debrief { get; init; }

    /// <summary>What a language model read in it besides, once it was over. It is shown beside the debrief and counts for nothing.</summary>
    public ImmutableArray<ProposedReading> Noticed { get; init; } = [];

    /// <summary>The call that this one was played on from, with one line said otherwise.</summary>
    public string? ForkedFrom { get; init; }

    /// <summary>The line that was last tried in place of another.</summary>
    public TriedLine? Tried { get; init; }

    /// <summary>The turns whose answer a language model worded.</summary>
    public ImmutableArray<int> Worded { get; init; } = [];

    public long Version { get; init; }

    public bool IsOver => EndedAt is not null;

    /// <summary>Left by the agent before there was anything to judge: it is not kept.</summary>
    public bool IsTooShort => Turns < Least && !Call.IsOver;

    /// <summary>Whether it tells anything of the skills: what was played on from a what-if does not.</summary>
    public bool Counts => ForkedFrom is null;

    /// <summary>How many lines of the agent there are.</summary>
    public int Turns => Call.Exchanges.Length;

    /// <param name="agent">The agent's first name, by which the customer may call them; null where it is not known.</param>
    public static Rehearsal Begin(string id, PersonKey person, Customer customer, int seed, DateTimeOffset now, string? agent = null) => new(id, person, now, Call.Begin(customer, seed, agent));

    /// <summary>The same call from the tried line on, as a call of its own.</summary>
    public Rehearsal PlayOn(string id, Call fork, DateTimeOffset now) => new(id, Person, now, fork) { ForkedFrom = Id, Worded = [.. Worded.Where(turn => turn < fork.Exchanges.Length)] };

    /// <param name="call">With one more line said in it.</param>
    /// <param name="worded">The customer's answer as it is told: as the call has it, or as a language model worded it.</param>
    public Rehearsal Heard(Call call, string worded, DateTimeOffset now)
    {
        if (IsOver)
            throw new InvalidOperationException("The call is over: nothing more can be said in it.");
        var last = call.Exchanges[^1];
        return worded == last.Customer
            ? this with { Call = call, LastAt = now }
            : this with { Call = call with { Exchanges = call.Exchanges.SetItem(last.Number - 1, last with { Customer = worded }) }, Worded = Worded.Add(last.Number), LastAt = now };
    }

    /// <summary>Ends it, by what was said or by the agent, with its debrief.</summary>
    public Rehearsal End(PracticeBook book, Customer customer, DateTimeOffset now)
    {
        var ended = Call.Leave();
        return this with { Call = ended, EndedAt = now, Debrief = Debrief.Of(ended, book, customer) };
    }

    public Rehearsal Try(TriedLine tried) => this with { Tried = tried };
}

/// <summary>A line in place of one that was said.</summary>
/// <param name="Number">Counts the tries: an older card cannot play on a newer line.</param>
/// <param name="Turn">Counted from 1.</param>
public sealed record TriedLine(int Number, int Turn, string Line);

/// <summary>What a list of calls tells of each.</summary>
/// <param name="ForkedFrom">The call that it was played on from; null where it began anew.</param>
public sealed record ListedCall(string Id, string Customer, string Version, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, Ending? Ending, int? Score, string? ForkedFrom = null)
{
    public bool IsFork => ForkedFrom is not null;
}
