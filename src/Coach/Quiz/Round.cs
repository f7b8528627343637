using System.Collections.Immutable;
using Coach.People;

namespace Coach.Quiz;

/// <summary>A few questions asked one after the other. It is kept between turns, so a restart in the middle loses nothing.</summary>
public sealed record Round(string Id, PersonKey Person, DateTimeOffset StartedAt, ImmutableArray<Asked> Questions)
{
    public const int Length = 5;

    /// <summary>How many rounds a day the coach suggests; asking for one more always works.</summary>
    public const int SuggestedADay = 2;

    /// <summary>The outbox id of the card on which the round is played.</summary>
    public string? Card { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public long Version { get; init; }

    /// <summary>The questions whose answers are new or were rated anew since the round was read: only these are written.</summary>
    public ImmutableArray<int> Unsaved { get; init; } = [];

    /// <summary>The answers given in it so far.</summary>
    public IEnumerable<Answered> Answers => Questions.Select(asked => asked.Answered).OfType<Answered>();

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

    public Round Answer(int number, Given given, Grade grade, DateTimeOffset now) =>
        With(number, Questions[number] with { Chosen = given.Chosen, Typed = given.Typed, Right = grade.Right, Part = grade.Credit is > 0 and < 1 ? grade.Credit : null, AnsweredAt = now }) with { Unsaved = Unsaved.Add(number) };

    /// <summary>How well a right answer was known, by the time it took or in the person's own word: said once, and also after the last question.</summary>
    public Round Rate(int number, Rating rating) => Questions.ElementAtOrDefault(number) is { Right: true, Rating: null } asked
        ? this with { Questions = Questions.SetItem(number, asked with { Rating = rating }), Unsaved = Unsaved.Contains(number) ? Unsaved : Unsaved.Add(number) }
        : this;

    /// <summary>The question stands in front of the person for the first time.</summary>
    public Round Show(int number, DateTimeOffset now) => With(number, Questions[number] with { ShownAt = Questions[number].ShownAt ?? now });

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

    /// <summary>The skill as it was when the question was asked; null in rounds saved before it was kept.</summary>
    public string? Skill { get; init; }

    public DateTimeOffset? ShownAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Null until somebody or something has said how well a right answer was known.</summary>
    public Rating? Rating { get; init; }

    public bool Retired { get; init; }

    public bool Settled => Retired || AnsweredAt is not null;

    /// <summary>The rating that counts until a better one is known.</summary>
    public Rating Rated => Rating ?? MemoryRules.RatingOf(Credit);

    public Answered? Answered => AnsweredAt is { } at ? new(Question, Skill, Right, Credit, Rated, at) : null;
}
