using Coach.Delivery;
using Microsoft.Extensions.Logging;

namespace Coach.Teams.Delivery;

/// <summary>How much is in hand, and for how long the oldest of it has been.</summary>
public sealed record Lag(int Waiting, TimeSpan Oldest);

/// <summary>One line of work for each conversation: in a conversation one thing happens after the other, between conversations nothing waits.</summary>
public sealed partial class Lanes(TimeProvider time, ILogger logger)
{
    private readonly Dictionary<ConversationKey, Queue<Work>> _lanes = [];
    private readonly Lock _lock = new();
    private TaskCompletionSource? _idle;

    /// <summary>Whoever enqueues the work answers for its faults: one that gets out is logged, and the lane goes on.</summary>
    public void Enqueue(ConversationKey conversation, Func<Task> work)
    {
        var entry = new Work(work, time.GetUtcNow());
        lock (_lock)
        {
            if (_lanes.TryGetValue(conversation, out var lane))
            {
                lane.Enqueue(entry);
                return;
            }

            // What is being done stays at the head of its lane until it is done.
            lane = new Queue<Work>();
            lane.Enqueue(entry);
            _lanes.Add(conversation, lane);
        }

        _ = Task.Run(() => DrainAsync(conversation, entry));
    }

    public Lag Lag()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var oldest = now;
            var waiting = 0;
            foreach (var lane in _lanes.Values)
            {
                waiting += lane.Count;
                oldest = lane.Peek().Since < oldest ? lane.Peek().Since : oldest;
            }

            return new Lag(waiting, now - oldest);
        }
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

    private async Task DrainAsync(ConversationKey conversation, Work first)
    {
        for (var next = first; next is not null; next = Next(conversation))
        {
            try
            {
                await next.DoAsync();
            }
            catch (Exception exception)
            {
                var fault = Faults.Of(exception);
                Log.Failed(logger, fault);
            }
        }
    }

    private Work? Next(ConversationKey conversation)
    {
        lock (_lock)
        {
            var lane = _lanes[conversation];
            lane.Dequeue();
            if (lane.TryPeek(out var next))
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

    private sealed record Work(Func<Task> DoAsync, DateTimeOffset Since);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Critical, Message = "Work of a conversation has failed past everybody who should have caught it: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
