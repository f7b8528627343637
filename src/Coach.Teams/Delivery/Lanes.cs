using Coach.Delivery;

namespace Coach.Teams.Delivery;

/// <summary>One line of work for each conversation: in a conversation one thing happens after the other, between conversations nothing waits.</summary>
internal sealed class Lanes
{
    private readonly Dictionary<ConversationKey, Queue<Func<Task>>> _lanes = [];
    private readonly Lock _lock = new();
    private TaskCompletionSource? _idle;

    /// <summary>The work must not throw: whoever enqueues it answers for its faults.</summary>
    public void Enqueue(ConversationKey conversation, Func<Task> work)
    {
        lock (_lock)
        {
            if (_lanes.TryGetValue(conversation, out var lane))
            {
                lane.Enqueue(work);
                return;
            }

            _lanes.Add(conversation, new Queue<Func<Task>>());
        }

        _ = Task.Run(() => DrainAsync(conversation, work));
    }

    /// <summary>Completes when nothing is left to do.</summary>
    public Task WhenIdleAsync()
    {
        lock (_lock)
        {
            if (_lanes.Count is 0)
                return Task.CompletedTask;
            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }

    private async Task DrainAsync(ConversationKey conversation, Func<Task> work)
    {
        for (Func<Task>? next = work; next is not null; next = Next(conversation))
        {
            // Whoever enqueued the work answers for its faults; the lane goes on.
            await Task.WhenAny(next());
        }
    }

    private Func<Task>? Next(ConversationKey conversation)
    {
        lock (_lock)
        {
            if (_lanes[conversation].TryDequeue(out var next))
                return next;
            _lanes.Remove(conversation);
            if (_lanes.Count is 0)
            {
                _idle?.TrySetResult();
                _idle = null;
            }

            return null;
        }
    }
}
