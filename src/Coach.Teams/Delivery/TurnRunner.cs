using System.Data.Common;
using Coach.Delivery;
using Coach.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Coach.Teams.Delivery;

/// <summary>
/// A turn is a transaction: the dialogs, the domain and the outgoing messages are staged, then one commit, then the messages leave.
/// A conflict begins the turn anew from the stored activity; a fault is tried again, then parked with an apology.
/// </summary>
internal sealed partial class TurnRunner(
    IServiceScopeFactory scopes,
    TeamsAdapter adapter,
    Dispatcher dispatcher,
    InvokeAnswers answers,
    TimeProvider time,
    IOptions<TurnOptions> options,
    ILogger<TurnRunner> logger) : IDisposable
{
    private static readonly Answer Acknowledged = new(200, default);
    private static readonly Answer Malformed = new(400, default);

    private readonly CancellationTokenSource _stopping = new();

    /// <summary>
    /// Never throws: in the end the person gets an answer or an apology. Where the database is the fault, the turn waits for it;
    /// what is not done when the host stops is taken up at the next start.
    /// </summary>
    public async Task<Answer> RunAsync(Incoming incoming)
    {
        using var span = DeliveryMetrics.Turn(incoming.IsInvoke);
        try
        {
            return await Patience.UntilItWorksAsync(
                () => TryAsync(incoming), exception => Log.NotParked(logger, incoming.ActivityId, Faults.Of(exception)), time, _stopping.Token);
        }
        catch (OperationCanceledException)
        {
            return await answers.ApologyAsync(incoming.InvokeName, Language.English);
        }
    }

    /// <summary>No more waiting for a database that is gone.</summary>
    public void Stop() => _stopping.Cancel();

    public void Dispose() => _stopping.Dispose();

    private async Task<Answer> TryAsync(Incoming incoming)
    {
        var conflicts = 0;
        for (var tries = Math.Max(1, incoming.Tries); tries <= options.Value.TurnTries && conflicts < options.Value.ConflictTries; tries++)
        {
            try
            {
                for (; conflicts < options.Value.ConflictTries; conflicts++)
                {
                    if (await AttemptAsync(incoming) is { } answer)
                        return answer;
                }
            }
            catch (InvalidDataException)
            {
                return await ParkAsync(incoming, "unreadable");
            }
            catch (DbException exception) when (exception.IsTransient)
            {
                // Not the activity's fault: it does not count as a try, and is waited for.
                throw;
            }
            catch (Exception exception)
            {
                Log.Failed(logger, incoming.ActivityId, tries, Faults.Of(exception));
                DeliveryMetrics.TurnFailed();
            }
        }

        return await ParkAsync(incoming, conflicts == options.Value.ConflictTries ? "conflicts" : "fault");
    }

    /// <summary>Settles an activity without a turn: the answer is all that it gets.</summary>
    public async Task<Answer> RefuseAsync(Incoming incoming, Answer answer)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ITurnInbox>().Finish(incoming, answer);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
        return answer;
    }

    /// <summary>Null after a conflict: nothing was written.</summary>
    private async Task<Answer?> AttemptAsync(Incoming incoming)
    {
        using var budget = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TurnSeconds), time);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await ActivityJson.ReadAsync(incoming.Payload) is not { } activity)
            throw new InvalidDataException("The stored activity cannot be read.");

        var turn = await BeginAsync(services, incoming, activity, budget.Token);
        var messages = new TurnMessages(services.GetRequiredService<IOutbox>(), turn, (typing, token) => dispatcher.TypingAsync(turn.Conversation, typing, token));
        await adapter.RunAsync(activity, messages, (context, token) => PlayAsync(services, context, token), budget.Token);

        var answer = incoming.IsInvoke ? await InvokeAnswers.OfAsync(activity, messages.InvokeResponse) : null;
        if (!turn.KeepsNothing)
            services.GetRequiredService<IConversations>().Save(turn.Conversation);
        services.GetRequiredService<ITurnInbox>().Finish(incoming, answer);
        if (await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None) is Commit.Conflict)
        {
            DeliveryMetrics.TurnConflicted();
            return null;
        }

        dispatcher.Enqueue(turn.Conversation, messages.Written);
        DeliveryMetrics.TurnDone(time.GetUtcNow() - incoming.ReceivedAt);
        return answer ?? Acknowledged;
    }

    private static async Task PlayAsync(IServiceProvider services, ITurnContext context, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<IBot>().OnTurnAsync(context, cancellationToken);
        await services.GetRequiredService<ConversationState>().SaveChangesAsync(context, false, cancellationToken);
    }

    private async Task<Turn> BeginAsync(IServiceProvider services, Incoming incoming, Activity activity, CancellationToken cancellationToken)
    {
        var turn = services.GetRequiredService<Turn>();
        turn.ActivityId = incoming.ActivityId;
        turn.Now = time.GetUtcNow();
        turn.SaidAt = activity.Timestamp is { } told && told < incoming.ReceivedAt ? told : incoming.ReceivedAt;
        var conversation = await services.GetRequiredService<IConversations>().FindAsync(incoming.Conversation, cancellationToken)
            ?? new Conversation(incoming.Conversation, Kind(activity), activity.ServiceUrl, activity.Recipient?.Id ?? "", "");
        // In company nobody's own chat is begun anew, so nobody is noted down.
        var user = conversation.Kind is ConversationKind.Personal ? activity.From?.Id ?? conversation.UserId : "";
        turn.Conversation = conversation.Seen(activity.ServiceUrl, activity.Recipient?.Id ?? conversation.BotId, user, turn.Now) with
        {
            BotName = activity.Recipient?.Name ?? conversation.BotName,
        };
        return turn;
    }

    private static ConversationKind Kind(Activity activity) => activity.Conversation?.ConversationType switch
    {
        "channel" => ConversationKind.Channel,
        "groupChat" => ConversationKind.Group,
        _ => activity.Conversation?.IsGroup is true ? ConversationKind.Group : ConversationKind.Personal,
    };

    /// <summary>Sets the activity aside for an operator, and says sorry once.</summary>
    private async Task<Answer> ParkAsync(Incoming incoming, string reason)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var activity = await ActivityJson.ReadAsync(incoming.Payload);
        var language = await answers.LanguageAsync(incoming, activity);
        var apology = activity is null && incoming.InvokeName is null ? Malformed : await answers.ApologyAsync(activity?.Name ?? incoming.InvokeName, language);
        services.GetRequiredService<ITurnInbox>().Park(incoming, reason, incoming.IsInvoke ? apology : null);
        if (incoming.IsInvoke || activity?.Type is not ActivityTypes.Message)
        {
            await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
            Parked();
            return apology;
        }

        var turn = await BeginAsync(services, incoming, activity, CancellationToken.None);
        var messages = new TurnMessages(services.GetRequiredService<IOutbox>(), turn, (_, _) => Task.CompletedTask);
        var sentence = MessageFactory.Text(answers.ApologyText(language));
        await adapter.RunAsync(activity, messages, (context, token) => context.SendActivityAsync(sentence, token), CancellationToken.None);
        if (await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None) is Commit.Done)
            dispatcher.Enqueue(turn.Conversation, messages.Written);
        Parked();
        return apology;

        void Parked()
        {
            Log.Parked(logger, incoming.ActivityId, reason);
            DeliveryMetrics.TurnParked(reason);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The turn of activity {ActivityId} failed at try {Tries}: {Fault}")]
        public static partial void Failed(ILogger logger, string activityId, int tries, string fault);

        [LoggerMessage(Level = LogLevel.Error, Message = "Activity {ActivityId} is parked: {Reason}.")]
        public static partial void Parked(ILogger logger, string activityId, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "Activity {ActivityId} waits, since nothing can be written: {Fault}")]
        public static partial void NotParked(ILogger logger, string activityId, string fault);
    }
}
