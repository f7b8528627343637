using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

public enum QuestionKind
{
    /// <summary>One option is right.</summary>
    Single,

    /// <summary>Every right option must be chosen, and no other.</summary>
    Multiple,
}

/// <summary>A question about a decision that an agent takes on a call, with the reason for every option.</summary>
/// <param name="Source">Where it stands, for trainers: <c>dialogs/quiz/questions/empathy.yaml:12</c>.</param>
public sealed record Question(string Id, string Skill, QuestionKind Kind, int Difficulty, LocalText Ask, ImmutableArray<Option> Options, string Source)
{
    public bool Speaks(Language language) => Ask.Speaks(language);

    /// <summary>Right when exactly the right options were chosen.</summary>
    public bool IsRight(IReadOnlySet<int> chosen) => chosen.SetEquals(Enumerable.Range(0, Options.Length).Where(index => Options[index].Right));
}

public sealed record Option(LocalText Text, bool Right, LocalText Because);
