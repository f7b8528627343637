using System.Collections.Concurrent;
using Coach.Delivery;
using Coach.Teams.Inbound;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Coach.Teams.Delivery;

/// <summary>
/// Takes an activity in: stored first, then acknowledged, then worked on in its conversation's own line.
/// An invoke is the same turn with the caller waiting.
/// </summary>
internal sealed partial class Turns(
    IInbox inbox,
    TurnRunner runner,
    InvokeAnswers answers,
    Lanes lanes,
    TimeProvider time,
    IOptions<TurnOptions> options,
    ILogger<Turns> logger) : ITurns, IHostedService
{
    private readonly ConcurrentDictionary<(ConversationKey, string), Task<Answer>> _waiting = [];

    /// <summary>Takes up what an earlier run left unfinished, before anything new comes in.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var incoming in await inbox.TakeUnfinishedAsync(cancellationToken))
        {
            Log.TakenUp(logger, incoming.ActivityId, incoming.Tries);
            lanes.Enqueue(incoming.Conversation, () => runner.RunAsync(incoming));
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAny(lanes.WhenIdleAsync(), Task.Delay(TimeSpan.FromSeconds(options.Value.StopSeconds), cancellationToken));

    public async Task<Accepted> AcceptAsync(ActivityEnvelope envelope, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var incoming = new Incoming(envelope.Key, envelope.Id, body, envelope.IsInvoke, time.GetUtcNow());
        var receipt = await inbox.AcceptAsync(incoming, cancellationToken);
        if (receipt is Receipt.New)
            DeliveryMetrics.ActivityTaken(envelope.Type);
        else
            DeliveryMetrics.ActivityRepeated(envelope.Type);

        if (incoming.IsInvoke)
            return Accept(await AnswerAsync(incoming, receipt));
        if (receipt is Receipt.New)
            lanes.Enqueue(incoming.Conversation, () => runner.RunAsync(incoming));
        return new Accepted(StatusCodes.Status200OK);
    }

    private static Accepted Accept(Answer answer) => new(answer.Status, answer.Body);

    private async Task<Answer> AnswerAsync(Incoming incoming, Receipt receipt)
    {
        var key = (incoming.Conversation, incoming.ActivityId);
        switch (receipt)
        {
            case Receipt.Known { Answer: { } answer }:
                return answer;
            case Receipt.Known:
                return _waiting.TryGetValue(key, out var running) ? await running : await answers.OneMomentAsync(incoming);
        }

        var invoke = new WaitingInvoke(incoming, runner, answers);
        var answering = _waiting.GetOrAdd(key, invoke.AnswerAsync(lanes, TimeSpan.FromSeconds(options.Value.InvokeWaitSeconds), time));
        try
        {
            return await answering;
        }
        finally
        {
            _waiting.TryRemove(key, out _);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Activity {ActivityId} was left unfinished; try {Tries}.")]
        public static partial void TakenUp(ILogger logger, string activityId, int tries);
    }
}
