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
    Unkept unkept,
    Lanes lanes,
    TimeProvider time,
    IOptions<TurnOptions> options,
    ILogger<Turns> logger) : ITurns, IHostedService
{
    private readonly ConcurrentDictionary<(ConversationKey, string), Lazy<Task<Answer>>> _waiting = [];

    /// <summary>Takes up what an earlier run left unfinished, before anything new comes in.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var incoming in await inbox.TakeUnfinishedAsync(cancellationToken))
        {
            Log.TakenUp(logger, incoming.ActivityId, incoming.Tries);
            lanes.Enqueue(incoming.Conversation, () => runner.RunAsync(incoming));
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(lanes.WhenIdleAsync(), Task.Delay(TimeSpan.FromSeconds(options.Value.StopSeconds), cancellationToken));
        runner.Stop();
    }

    public async Task<Accepted> AcceptAsync(ActivityEnvelope envelope, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var incoming = new Incoming(envelope.Key, envelope.Id, body, envelope.IsInvoke, time.GetUtcNow()) { InvokeName = envelope.Name };
        if (incoming.IsInvoke)
            return Accept(await AnswerAsync(incoming, envelope.Type));
        try
        {
            if (await StoreAsync(incoming, envelope.Type) is Receipt.New)
                lanes.Enqueue(incoming.Conversation, () => runner.RunAsync(incoming));
            return new Accepted(StatusCodes.Status200OK);
        }
        catch (Exception) when (envelope.IsMessage)
        {
            // Teams is told too, and may try again; whoever wrote need not wait to see whether it does.
            _ = unkept.TellAsync(incoming);
            throw;
        }
    }

    private static Accepted Accept(Answer answer) => new(answer.Status, answer.Body);

    private async Task<Receipt> StoreAsync(Incoming incoming, string type)
    {
        var receipt = await inbox.AcceptAsync(incoming, CancellationToken.None);
        if (receipt is Receipt.New)
            DeliveryMetrics.ActivityTaken(type);
        else
            DeliveryMetrics.ActivityRepeated(type);
        return receipt;
    }

    /// <summary>The same invoke again while the first is being answered waits for the same answer.</summary>
    private async Task<Answer> AnswerAsync(Incoming incoming, string type)
    {
        var key = (incoming.Conversation, incoming.ActivityId);
        var mine = new Lazy<Task<Answer>>(() => AnswerOnceAsync(incoming, type));
        var answering = _waiting.GetOrAdd(key, mine);
        if (answering != mine)
            DeliveryMetrics.ActivityRepeated(type);
        try
        {
            return await answering.Value;
        }
        finally
        {
            _waiting.TryRemove(KeyValuePair.Create(key, answering));
        }
    }

    private async Task<Answer> AnswerOnceAsync(Incoming incoming, string type)
    {
        Receipt receipt;
        try
        {
            receipt = await StoreAsync(incoming, type);
        }
        catch (Exception exception)
        {
            Log.NotKept(logger, incoming.ActivityId, Faults.Of(exception));
            return await unkept.AnswerAsync(incoming);
        }

        return await AnswerAsync(incoming, receipt);
    }

    private async Task<Answer> AnswerAsync(Incoming incoming, Receipt receipt) => receipt switch
    {
        Receipt.Known { Answer: { } answer } => answer,
        Receipt.Known => await answers.OneMomentAsync(incoming),
        Receipt.Past => await answers.PastAsync(incoming),
        _ => await new WaitingInvoke(incoming, runner, answers).AnswerAsync(
            lanes, TimeSpan.FromSeconds(options.Value.InvokeWaitSeconds), TimeSpan.FromSeconds(options.Value.InvokeAnswerSeconds), time),
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Activity {ActivityId} could not be kept: {Fault}")]
        public static partial void NotKept(ILogger logger, string activityId, string fault);

        [LoggerMessage(Level = LogLevel.Information, Message = "Activity {ActivityId} was left unfinished; try {Tries}.")]
        public static partial void TakenUp(ILogger logger, string activityId, int tries);
    }
}
