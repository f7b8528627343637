using System.Collections.Immutable;
using Coach.Practice;
using Coach.Words;

namespace Coach.Quiz;

public enum QuestionKind
{
    /// <summary>One option is right.</summary>
    Single,

    /// <summary>Every right option must be chosen, and no other.</summary>
    Multiple,

    /// <summary>The options are steps, written in the right order.</summary>
    Ordering,

    /// <summary>A few words to type: see <see cref="Question.Short"/>.</summary>
    ShortAnswer,

    /// <summary>The options are lines to say next; one is the best, others are partly right.</summary>
    BestLine,
}

/// <summary>A question about a decision that an agent takes on a call, with the reason for every option.</summary>
/// <param name="Options">What is shown to choose from or to put in order; none for a short answer.</param>
/// <param name="Source">Where it stands, for trainers: <c>dialogs/quiz/questions/empathy.yaml:12</c>.</param>
public sealed record Question(string Id, string Skill, QuestionKind Kind, int Difficulty, LocalText Ask, ImmutableArray<Option> Options, string Source)
{
    /// <summary>What is accepted when the answer is typed; null for every other kind.</summary>
    public ShortAnswer? Short { get; init; }

    /// <summary>What it is about, in the words of practice: whoever makes such a mistake in a call is asked it soon.</summary>
    public ImmutableArray<Move> Moves { get; init; } = [];

    public bool Speaks(Language language) => Ask.Speaks(language);
}

/// <param name="Right">Whether it belongs to the right answer; every step of an order does.</param>
public sealed record Option(LocalText Text, bool Right, LocalText Because)
{
    /// <summary>What the line is worth in a best-line question: 0, 25, 50, 75 or 100.</summary>
    public int Worth { get; init; }
}
