using System.Collections.Immutable;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.Practice;

/// <summary>One practice call from the first word on. All that was decided is in it, so that a later change of rules does not change an old call.</summary>
/// <param name="Version">That of the customer it began with: see <see cref="CustomerVersion"/>.</param>
/// <param name="Seed">All that is left to chance follows from it.</param>
/// <param name="Tongue">In which the customer opened.</param>
/// <param name="End">The good end of the customer's file that was reached; null for any other.</param>
public sealed record Call(
    string Customer,
    string Version,
    int Seed,
    Tongue Tongue,
    string Opening,
    Mood Start,
    ImmutableArray<Exchange> Exchanges,
    CallState State,
    Ending? Ending,
    string? End)
{
    /// <summary>The agent's first name, by which the customer may call them; null where it is not known.</summary>
    public string? Agent { get; init; }

    /// <summary>After so many lines of the agent the customer asks for somebody else.</summary>
    public const int Longest = 40;

    public bool IsOver => Ending is not null;

    public Mood Mood => Exchanges.IsEmpty ? Start : Exchanges[^1].Mood;

    public Stage Stage => Exchanges.IsEmpty ? Stage.Connect : Exchanges[^1].Stage;

    public static Call Begin(Customer customer, int seed, string? agent = null)
    {
        var temperament = customer.Temperament;
        return new Call(
            customer.Id, CustomerVersion.Of(customer), seed, customer.FirstTongue,
            new Chance(seed, 0).Pick(customer.Opening.Nearest(customer.FirstTongue)),
            new Mood(temperament.Anger, temperament.Trust), [], CallState.None, null, null)
        {
            Agent = agent,
        };
    }

    /// <summary>The facts that the customer has told so far.</summary>
    public ImmutableHashSet<string> Told() => [.. Exchanges.SelectMany(exchange => exchange.Learnt)];

    /// <summary>The steps done and the limits told so far.</summary>
    public ImmutableHashSet<string> Done() => [.. Exchanges.SelectMany(exchange => exchange.Done)];

    /// <summary>The moves that the agent has made so far.</summary>
    public ImmutableHashSet<Move> Made() => [.. Exchanges.SelectMany(exchange => exchange.Moves).Select(sighting => sighting.Move)];

    /// <summary>Reads the line, lets it move the customer and answers.</summary>
    public Call Say(string line, PracticeBook book, Customer customer)
    {
        if (IsOver)
            throw new InvalidOperationException("The call is over: nothing more can be said in it.");
        return CallTurn.Of(this, line, book, customer);
    }

    /// <summary>The agent ends the call in the middle.</summary>
    public Call Leave() => IsOver ? this : this with { Ending = Practice.Ending.EndedByAgent };
}

/// <summary>A line of the agent, what it did and what the customer answered.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Why">The rows of the reaction table that moved the mood.</param>
/// <param name="Learnt">The facts that the customer told in this answer.</param>
/// <param name="Done">The steps done and the limits told in this line.</param>
/// <param name="State">What the call remembers after it.</param>
public sealed record Exchange(
    int Number,
    string Agent,
    ImmutableArray<Sighting> Moves,
    ImmutableArray<Reason> Why,
    Mood Mood,
    Stage Stage,
    ImmutableArray<string> Learnt,
    ImmutableArray<string> Done,
    string Customer,
    CallState State);

/// <summary>A row of the reaction table that moved the mood, by how much after fading and caps.</summary>
/// <param name="Row">Its id; behind a colon what of the customer's file it is about, as in <c>step-done:credit-fee</c>.</param>
public sealed record Reason(string Row, int Anger, int Trust);
