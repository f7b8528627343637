using Coach.Delivery;

namespace Coach.Teams.Delivery;

/// <summary>
/// A pressed button in its conversation's line. Either its turn begins in time and the caller waits for its answer,
/// or the wait is over first: then the turn is never run, and the caller is asked for a moment's patience.
/// </summary>
internal sealed class WaitingInvoke(Incoming incoming, TurnRunner runner, InvokeAnswers answers)
{
    private readonly TaskCompletionSource<Answer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;

    /// <summary>A turn that began in time but takes longer than the caller can wait goes on; its answer is there for whoever asks again.</summary>
    public async Task<Answer> AnswerAsync(Lanes lanes, TimeSpan patience, TimeSpan longest, TimeProvider time)
    {
        lanes.Enqueue(incoming.Conversation, RunAsync);
        await Task.WhenAny(_answer.Task, Task.Delay(patience, time));
        if (Take())
            return await runner.RefuseAsync(incoming, await answers.OneMomentAsync(incoming));
        await Task.WhenAny(_answer.Task, Task.Delay(longest - patience, time));
        return _answer.Task.IsCompleted ? await _answer.Task : await answers.OneMomentAsync(incoming);
    }

    private async Task RunAsync()
    {
        if (Take())
            _answer.TrySetResult(await runner.RunAsync(incoming));
    }

    private bool Take() => Interlocked.Exchange(ref _taken, 1) is 0;
}
