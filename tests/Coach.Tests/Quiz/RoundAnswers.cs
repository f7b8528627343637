using System.Collections.Immutable;
using Coach.Quiz;

namespace Coach.Tests.Quiz;

/// <summary>An answer by choice that is wholly right or wrong: most of what tests need of one.</summary>
internal static class RoundAnswers
{
    public static Round Answer(this Round round, int number, ImmutableArray<int> chosen, bool right, DateTimeOffset now) =>
        round.Answer(number, new Given(chosen), Grade.Of(right), now);
}
