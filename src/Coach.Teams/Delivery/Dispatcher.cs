using Coach.Delivery;
using Coach.Teams.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Coach.Teams.Delivery;

/// <summary>
/// Sends what was committed: each conversation's messages in the order written, one at a time. What becomes of each is recorded.
/// A message in doubt is treated as <see cref="ErrorTable"/> says.
/// </summary>
public sealed partial class Dispatcher(
    IDispatchLog log,
    ConnectorClient connector,
    IServiceScopeFactory scopes,
    TenantPauses pauses,
    TimeProvider time,
    TeamsOptions teams,
    IOptions<TurnOptions> options,
    ILogger<Dispatcher> logger) : IHostedService, IDisposable
{
    /// <summary>For writing down what has not left.</summary>
    private static readonly TimeSpan LastWrites = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan TypingEvery = TimeSpan.FromSeconds(3);

    private readonly Lanes _lanes = new(time, logger);
    private readonly Lately _typed = new(TypingEvery, time);
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Takes up what an earlier run left unsettled.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var unsettled in await log.TakeUnsettledAsync(cancellationToken))
        {
            var message = unsettled.Message;
            if (!unsettled.MaySendAgain)
                await SettleAsync(message, new SendOutcome(SendState.Unknown, Code: "Restart"));
            else if (await ConversationAsync(message.Conversation, cancellationToken) is { } conversation)
                Enqueue(conversation, message, mayHaveArrived: unsettled.Unknowns > 0);
            else
                await SettleAsync(message, new SendOutcome(SendState.Failed, Code: "ConversationNotFound"));
        }
    }

    /// <summary>What is not sent when the time is up stays in the outbox, and is taken up at the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(_lanes.WhenIdleAsync(), Task.Delay(TimeSpan.FromSeconds(options.Value.StopSeconds), CancellationToken.None));
        await _stopping.CancelAsync();
        await Task.WhenAny(_lanes.WhenIdleAsync(), Task.Delay(LastWrites, CancellationToken.None));
    }

    public void Dispose() => _stopping.Dispose();

    /// <summary>How many messages are on their way, and for how long the oldest has been.</summary>
    public Lag Lag() => _lanes.Lag();

    internal void Enqueue(Conversation conversation, IReadOnlyList<Outgoing> messages)
    {
        foreach (var message in messages)
            Enqueue(conversation, message, mayHaveArrived: false);
    }

    /// <summary>Shows that the coach is at it. It is worth nothing later, so it is not stored, and a failure is nobody's concern.</summary>
    internal async Task TypingAsync(Conversation conversation, Activity typing, CancellationToken cancellationToken)
    {
        if (!_typed.Begin(conversation.Key))
            return;
        await connector.SendAsync(conversation.ServiceUrl, conversation.Key.Id, await ActivityJson.WriteAsync(typing), null, cancellationToken);
    }

    private void Enqueue(Conversation conversation, Outgoing message, bool mayHaveArrived) =>
        _lanes.Enqueue(conversation.Key, () => DeliverAsync(conversation, message, mayHaveArrived));

    private async Task DeliverAsync(Conversation conversation, Outgoing message, bool mayHaveArrived)
    {
        var delivering = new Delivering(connector, log, pauses, time, teams.SendTries, conversation, message, mayHaveArrived);
        try
        {
            var outcome = await Patience.UntilItWorksAsync(() => delivering.RunAsync(_stopping.Token), NotSettled, time, _stopping.Token);
            await Patience.UntilItWorksAsync(() => SettleAsync(message, outcome), NotSettled, time, _stopping.Token);
        }
        catch (OperationCanceledException)
        {
            await LeaveAsync(message.Id, delivering.MayHaveLeft);
        }

        void NotSettled(Exception exception) => Log.NotSettled(logger, message.Id, Faults.Of(exception));
    }

    private async Task LeaveAsync(string id, bool mayHaveLeft)
    {
        Log.Left(logger, id);
        if (!mayHaveLeft)
            await log.HoldAsync(id, true, CancellationToken.None);
    }

    private async Task<SendState> SettleAsync(Outgoing message, SendOutcome outcome)
    {
        await log.RecordAsync(message, outcome, time.GetUtcNow(), CancellationToken.None);
        DeliveryMetrics.MessageSettled(outcome.State.ToString());
        if (outcome.MayBeDouble)
            DeliveryMetrics.MessageSentAgain();
        if (outcome.NeedsOperator)
            Log.Alarm(logger, message.Id, outcome.Code);
        else if (outcome.State is not SendState.Sent)
            Log.NotSent(logger, message.Id, outcome.State, outcome.Code);
        return outcome.State;
    }

    private async Task<Conversation?> ConversationAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IConversations>().FindAsync(key, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} is {State}: {Code}.")]
        public static partial void NotSent(ILogger logger, string id, SendState state, string? code);

        [LoggerMessage(Level = LogLevel.Critical, Message = "Teams refuses the bot itself: message {Id}, {Code}. Check the app id, the secret or identity, and the tenant.")]
        public static partial void Alarm(ILogger logger, string id, string? code);

        [LoggerMessage(Level = LogLevel.Information, Message = "Message {Id} is left for the next start.")]
        public static partial void Left(ILogger logger, string id);

        [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} cannot be settled now: {Fault}")]
        public static partial void NotSettled(ILogger logger, string id, string fault);
    }
}
