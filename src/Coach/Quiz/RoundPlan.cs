using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

/// <summary>
/// Chooses the questions of a round: up to three that are due, the most forgotten first; one of the weakest skill; one that is new. What is then still free goes to what is due,
/// to what is new, and last to what comes back soonest, so that whoever asks for a round gets one.
/// New questions alternate between skills. What is due comes back in every language, the person's own first; what is new comes in another language only when nothing is due or new
/// in their own. The options are shuffled for this person and round, the same on every machine.
/// </summary>
public sealed class RoundPlan
{
    private const int MostDueAtFirst = 3;

    private readonly Memories _memories;
    private readonly string _seed;
    private readonly List<Question> _chosen = [];

    private RoundPlan(Memories memories, string seed)
    {
        _memories = memories;
        _seed = seed;
    }

    /// <param name="weakest">Tells the skill to work on; null where nothing is known.</param>
    public static ImmutableArray<Asked> Choose(IEnumerable<Question> questions, Memories memories, Func<string?> weakest, Language language, string seed)
    {
        var plan = new RoundPlan(memories, seed);
        var skill = weakest();
        var tongues = questions.ToLookup(question => question.Speaks(language));
        plan.Fill([.. tongues[true]], [.. tongues[false]], skill);
        return plan.Asked();
    }

    /// <summary>What is due and nothing else; empty where nothing is.</summary>
    public static ImmutableArray<Asked> Due(IEnumerable<Question> questions, Memories memories, string seed)
    {
        var plan = new RoundPlan(memories, seed);
        plan.Take(plan.MostForgotten(questions), Round.Length);
        return plan.Asked();
    }

    public static Asked Ask(Question question, string seed) => new(question.Id, Fingerprint.Of(question), Shuffled(question, seed)) { Skill = question.Skill };

    /// <summary>Steps are never shown in their right order: where the shuffle gives just that, the first one goes last.</summary>
    private static ImmutableArray<int> Shuffled(Question question, string seed)
    {
        var places = Enumerable.Range(0, question.Options.Length).ToImmutableArray();
        ImmutableArray<int> shuffled = [.. places.OrderBy(option => StableOrder.Of(seed, question.Id, option))];
        return question.Kind is QuestionKind.Ordering && shuffled.SequenceEqual(places) ? [.. places[1..], places[0]] : shuffled;
    }

    private void Fill(Question[] own, Question[] other, string? weakest)
    {
        List<Question> due = [.. MostForgotten(own), .. MostForgotten(other)];
        var (fresh, foreign) = (Fresh(own), Fresh(other));

        Take(due, MostDueAtFirst);
        Take(due.Concat(fresh).Where(question => question.Skill == weakest), 1);
        TakeSpread(fresh, 1);
        Take(due, Round.Length);
        TakeSpread(fresh, Round.Length);
        Take(foreign.Where(question => question.Skill == weakest), 1);
        TakeSpread(foreign, Round.Length);
        Take([.. Soonest(own), .. Soonest(other)], Round.Length);
    }

    private List<Question> Fresh(IEnumerable<Question> questions) =>
        [.. questions.Where(question => _memories.Of(question.Id) is null).OrderBy(question => StableOrder.Of(_seed, question.Id))];

    private IOrderedEnumerable<Question> Soonest(IEnumerable<Question> questions) =>
        questions.OrderBy(question => _memories.Of(question.Id)?.Due).ThenBy(question => StableOrder.Of(_seed, question.Id));

    private List<Question> MostForgotten(IEnumerable<Question> questions) =>
    [
        .. questions
            .Where(question => _memories.IsDue(question.Id))
            .OrderBy(question => _memories.Retrievability(question.Id))
            .ThenBy(question => _memories.Of(question.Id)?.Due)
            .ThenBy(question => StableOrder.Of(_seed, question.Id)),
    ];

    private void Take(IEnumerable<Question> ranked, int most) =>
        _chosen.AddRange([.. ranked.Where(question => !_chosen.Contains(question)).Take(Math.Min(most, Round.Length - _chosen.Count))]);

    /// <summary>Each time from the skill that the round has least of.</summary>
    private void TakeSpread(List<Question> fresh, int most)
    {
        for (var taken = 0; taken < most; taken++)
            Take(fresh.Where(question => !_chosen.Contains(question)).OrderBy(question => _chosen.Count(chosen => chosen.Skill == question.Skill)), 1);
    }

    private ImmutableArray<Asked> Asked() => [.. _chosen.Select(question => Ask(question, _seed))];
}
