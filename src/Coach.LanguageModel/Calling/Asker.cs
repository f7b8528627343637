using System.Diagnostics;
using Coach.Delivery;

namespace Coach.LanguageModel.Calling;

/// <summary>For whom the model is asked: the turn in hand. All that is asked in one turn shares one time limit.</summary>
internal sealed class Asker(Turn turn)
{
    private long _since;

    public string Tenant => turn.Conversation.Key.Tenant;

    /// <summary>The person, or their chat as long as nobody was met in it.</summary>
    public string Person => turn.Conversation.Person is { } person ? person.ToString() : turn.Conversation.Key.ToString();

    /// <summary>The same for every run of the turn.</summary>
    public string Activity => $"{turn.Conversation.Key} {turn.ActivityId}";

    /// <summary>What is left of the limit, which begins with the first question.</summary>
    public TimeSpan Left(TimeSpan limit)
    {
        if (_since is 0)
            _since = Stopwatch.GetTimestamp();
        return limit - Stopwatch.GetElapsedTime(_since);
    }
}
