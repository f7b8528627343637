using System.Collections.Immutable;

namespace Coach.Quiz;

/// <summary>
/// What a person remembers at an instant, replayed from their answers: the log is the truth, and there is no second copy that could differ from it.
/// A question that left the content keeps its memory, and new parameters apply to everything at once.
/// </summary>
public sealed class Memories
{
    private readonly Fsrs _fsrs;
    private readonly DateTimeOffset _now;
    private readonly Dictionary<string, Answered[]> _answers;
    private readonly Dictionary<string, Memory> _memories;
    private readonly IReadOnlyDictionary<string, DateTimeOffset> _called;

    /// <param name="called">Questions that a mistake calls for, by their id, and when it was made: they are due until they are answered after it.</param>
    public Memories(Fsrs fsrs, IEnumerable<Answered> answers, DateTimeOffset now, IReadOnlyDictionary<string, DateTimeOffset>? called = null)
    {
        _called = called ?? ImmutableDictionary<string, DateTimeOffset>.Empty;
        _fsrs = fsrs;
        _now = now;
        _answers = answers.GroupBy(answer => answer.Question).ToDictionary(group => group.Key, group => group.ToArray());
        _memories = _answers.ToDictionary(group => group.Key, group => Replay(group.Value, DateTimeOffset.UnixEpoch));
    }

    /// <summary>Null for a question that was never answered.</summary>
    public Memory? Of(string question) => _memories.GetValueOrDefault(question);

    public bool IsDue(string question) => Of(question) is { } memory ? memory.Due <= _now || IsCalled(question, memory.LastReview) : IsCalled(question, null);

    /// <summary>The chance that it is remembered now; 0 for what was never asked.</summary>
    public double Retrievability(string question) => Of(question) is { } memory ? _fsrs.Retrievability(memory, _now) : 0;

    /// <summary>What an answer now would lead to.</summary>
    public Preview Preview(string question) => _fsrs.Preview(Replay(_answers.GetValueOrDefault(question, []), _now), _now);

    /// <summary>When the next of these questions comes back; null where none of them was ever answered.</summary>
    public DateTimeOffset? NextDue(IEnumerable<string> questions) => questions.Select(Of).OfType<Memory>().Min(memory => (DateTimeOffset?)memory.Due);

    private bool IsCalled(string question, DateTimeOffset? answered) => _called.TryGetValue(question, out var at) && !(answered >= at);

    /// <summary>
    /// In the order of time. An answer that is dated after now was given while a clock was wrong: nobody knows when. It counts as the first, with no time passed
    /// till the next, or alone as long ago: the question comes back at once, instead of years later.
    /// </summary>
    private Memory Replay(Answered[] answers, DateTimeOffset alone)
    {
        var known = answers.Where(answer => answer.At <= _now).Select(answer => answer.At).DefaultIfEmpty(alone).Min();
        return answers
            .OrderBy(answer => answer.At <= _now)
            .ThenBy(answer => answer.At)
            .Aggregate(Memory.New(known), (memory, answer) => _fsrs.Review(memory, answer.Rating, answer.At <= _now ? answer.At : known));
    }
}
