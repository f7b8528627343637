using System.Collections.Immutable;
using Coach.People;

namespace Coach.Quiz;

/// <summary>A few questions asked one after the other. It is kept between turns, so a restart in the middle loses nothing.</summary>
public sealed record Round(string Id, PersonKey Person, DateTimeOffset StartedAt, ImmutableArray<Asked> Questions)
{
    public const int Length = 5;

    /// <summary>The outbox id of the card on which the round is played.</summary>
    public string? Card { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public long Version { get; init; }

    public bool IsOver => EndedAt is not null;

    /// <summary>The first question without an answer; the number of questions when all have one.</summary>
    public int Current
    {
        get
        {
            var open = 0;
            while (open < Questions.Length && Questions[open].Settled)
                open++;
            return open;
        }
    }

    public static Round Start(string id, PersonKey person, DateTimeOffset now, ImmutableArray<Asked> questions) => new(id, person, now, questions);

    public Round Answer(int number, ImmutableArray<int> chosen, bool right, DateTimeOffset now) => Answer(number, new Given(chosen), Grade.Of(right), now);

    public Round Answer(int number, Given given, Grade grade, DateTimeOffset now) =>
        With(number, Questions[number] with { Chosen = given.Chosen, Typed = given.Typed, Right = grade.Right, Part = grade.Credit is > 0 and < 1 ? grade.Credit : null, AnsweredAt = now });

    /// <summary>The question is no longer in the content: it counts for nothing.</summary>
    public Round Retire(int number) => With(number, Questions[number] with { Retired = true });

    /// <summary>The question was rewritten while it was open: it is asked again as it is now.</summary>
    public Round Reword(int number, Asked asked) => With(number, asked);

    public Round End(DateTimeOffset now) => this with { EndedAt = EndedAt ?? now };

    private Round With(int number, Asked asked)
    {
        if (IsOver)
            throw new InvalidOperationException("A round that is over takes no more answers.");
        if (Questions[number].Settled)
            throw new InvalidOperationException("A question is answered once.");
        return this with { Questions = Questions.SetItem(number, asked) };
    }
}

/// <summary>A question as it was asked in a round: the wording's fingerprint and the order in which its options were shown.</summary>
public sealed record Asked(string Question, string Fingerprint, ImmutableArray<int> Order)
{
    public ImmutableArray<int> Chosen { get; init; } = [];

    /// <summary>What was typed as a short answer: private, and kept apart from the rest.</summary>
    public string? Typed { get; init; }

    public bool Right { get; init; }

    /// <summary>What an answer that is neither right nor wrong is worth; null for every other, as in all rounds that were saved before there were such.</summary>
    public double? Part { get; init; }

    /// <summary>0 to 1.</summary>
    public double Credit => Part ?? (Right ? 1 : 0);

    public DateTimeOffset? AnsweredAt { get; init; }

    public bool Retired { get; init; }

    public bool Settled => Retired || AnsweredAt is not null;
}
