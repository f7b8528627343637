using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

/// <summary>When a person last answered a question, and how.</summary>
public sealed record Answered(string Question, bool Right, DateTimeOffset At);

/// <summary>
/// Chooses the questions of a round: what was wrong last time first, then what was never asked, then what was seen longest ago.
/// Skills alternate as far as they can; a question in another language comes only when none is left in the person's own; and the options are shuffled for this person and round, the same on every machine.
/// </summary>
public static class RoundPlan
{
    public static ImmutableArray<Asked> Choose(IEnumerable<Question> questions, IReadOnlyCollection<Answered> history, Language language, string seed)
    {
        var last = history.GroupBy(answer => answer.Question).ToDictionary(group => group.Key, group => group.MaxBy(answer => answer.At)!);
        var ranked = questions
            .OrderBy(question => last.GetValueOrDefault(question.Id) switch { { Right: false } => 0, null => 1, _ => 2 })
            .ThenBy(question => last.GetValueOrDefault(question.Id)?.At ?? DateTimeOffset.MinValue)
            .ThenBy(question => StableOrder.Of(seed, question.Id))
            .ToList();

        return [.. Spread(ranked, language).Select(question => Ask(question, seed))];
    }

    public static Asked Ask(Question question, string seed) => new(question.Id, Fingerprint.Of(question), Shuffled(question, seed));

    /// <summary>Steps are never shown in their right order: where the shuffle gives just that, the first one goes last.</summary>
    private static ImmutableArray<int> Shuffled(Question question, string seed)
    {
        var places = Enumerable.Range(0, question.Options.Length).ToImmutableArray();
        ImmutableArray<int> shuffled = [.. places.OrderBy(option => StableOrder.Of(seed, question.Id, option))];
        return question.Kind is QuestionKind.Ordering && shuffled.SequenceEqual(places) ? [.. places[1..], places[0]] : shuffled;
    }

    private static List<Question> Spread(List<Question> ranked, Language language)
    {
        var chosen = new List<Question>();
        while (chosen.Count < Round.Length && ranked.Count > 0)
        {
            var next = ranked.OrderBy(question => question.Speaks(language) ? 0 : 1).ThenBy(question => Uses(question.Skill)).First();
            chosen.Add(next);
            ranked.Remove(next);
        }

        return chosen;

        int Uses(string skill) => chosen.Count(question => question.Skill == skill);
    }
}
