namespace Coach.LanguageModel.Calling;

/// <summary>
/// Keeps a dead model from costing every turn its time limit: after three outages in a row it is left alone for half a minute, then one question
/// tries whether it lives, and each time it does not the pause is twice as long, up to ten minutes.
/// </summary>
internal sealed class Breaker(TimeProvider time)
{
    private const int Outages = 3;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private int _outages;
    private DateTimeOffset? _until;
    private TimeSpan _pause = Shortest;
    private bool _trying;

    /// <summary>Whether the model may be asked now. Whoever is let in tells by <see cref="Lives"/>, <see cref="Fails"/> or <see cref="Leaves"/> how it went.</summary>
    public bool Lets()
    {
        lock (_lock)
        {
            if (_until is null)
                return true;
            if (_trying || time.GetUtcNow() < _until)
                return false;
            return _trying = true;
        }
    }

    public void Lives()
    {
        lock (_lock)
        {
            (_outages, _until, _pause, _trying) = (0, null, Shortest, false);
        }
    }

    /// <param name="retryAfter">How long the service asks to be left alone, if it says.</param>
    /// <returns>The pause that begins now; null while none is needed.</returns>
    public TimeSpan? Fails(TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            _outages++;
            var wasTrying = _trying;
            _trying = false;
            if (_until is not null && !wasTrying)
                return null;
            if (retryAfter is { } asked && asked > Shortest)
                return Pause(asked < Longest ? asked : Longest);
            if (!wasTrying && _outages < Outages)
                return null;
            var pause = Pause(_pause);
            _pause = _pause * 2 < Longest ? _pause * 2 : Longest;
            return pause;
        }
    }

    /// <summary>Nothing was learnt: the question was given up by whoever asked it.</summary>
    public void Leaves()
    {
        lock (_lock)
            _trying = false;
    }

    private TimeSpan Pause(TimeSpan pause)
    {
        _until = time.GetUtcNow() + pause;
        return pause;
    }
}
