namespace Coach.LanguageModel.Calling;

/// <summary>
/// What the model answered, for the turn that begins anew: it says the same again, costs nothing and waits for nothing. Kept in memory for
/// some minutes, by the activity and by all that was asked, so that a turn that finds another state asks another question.
/// </summary>
internal sealed class KeptAnswers(TimeProvider time)
{
    private const int Most = 1000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Activity, string Purpose, string Data), Judged> _answers = [];
    private readonly Queue<((string, string, string) Key, DateTimeOffset At)> _oldest = [];

    public Judged? Find(Asker asker, Question question)
    {
        lock (_lock)
        {
            Forget();
            return _answers.GetValueOrDefault(KeyOf(asker, question));
        }
    }

    public void Keep(Asker asker, Question question, Judged judged)
    {
        lock (_lock)
        {
            if (_answers.TryAdd(KeyOf(asker, question), judged))
                _oldest.Enqueue((KeyOf(asker, question), time.GetUtcNow()));
            Forget();
        }
    }

    private void Forget()
    {
        while (_oldest.TryPeek(out var oldest) && (_oldest.Count > Most || time.GetUtcNow() - oldest.At > Kept))
        {
            _answers.Remove(oldest.Key);
            _oldest.Dequeue();
        }
    }

    private static (string, string, string) KeyOf(Asker asker, Question question) => (asker.Activity, question.Purpose, question.Data);
}
