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

    public async Task<Answer> AnswerAsync(Lanes lanes, TimeSpan patience, TimeProvider time)
    {
        lanes.Enqueue(incoming.Conversation, RunAsync);
        await Task.WhenAny(_answer.Task, Task.Delay(patience, time));
        if (Take())
            await GiveUpAsync();
        return await _answer.Task;
    }

    private async Task RunAsync()
    {
        if (Take())
            _answer.TrySetResult(await runner.RunAsync(incoming));
    }

    private async Task GiveUpAsync() => _answer.TrySetResult(await runner.RefuseAsync(incoming, await answers.OneMomentAsync(incoming)));

    private bool Take() => Interlocked.Exchange(ref _taken, 1) is 0;
}
