using Coach.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Coach.Teams.Delivery;

/// <summary>
/// The Bot Framework's adapter over the turn's outbox: nothing is sent here. A sent activity gets the id of its outbox row,
/// and that is the id to update or delete it by; Teams' own id is known only after the turn.
/// </summary>
public sealed class TeamsAdapter : BotAdapter
{
    internal Task RunAsync(Activity activity, TurnMessages messages, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        // Somebody who expects the replies in the response gets them as everybody does: the context would keep them back.
        activity.DeliveryMode = null;
        return RunAsync(new TurnContext(this, activity), messages, callback, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var messages = Messages(turnContext);
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
            responses[index] = new ResourceResponse(await SendAsync(messages, activities[index], cancellationToken));
        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var target = activity.Id;
        await Messages(turnContext).AddAsync(SendKind.Update, activity, target);
        return new ResourceResponse(target);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Messages(turnContext).Delete(reference.ActivityId);
        return Task.CompletedTask;
    }

    private async Task RunAsync(TurnContext context, TurnMessages messages, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using (context)
        {
            context.TurnState.Add(messages);
            await RunPipelineAsync(context, callback, cancellationToken);
        }
    }

    private static async Task<string> SendAsync(TurnMessages messages, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                messages.InvokeResponse = (InvokeResponse)activity.Value;
                return "";
            case ActivityTypes.Trace:
                return "";
            case ActivityTypes.Typing:
                await messages.TypingAsync(activity, cancellationToken);
                return "";
            default:
                return await messages.AddAsync(SendKind.Send, activity, null);
        }
    }

    private static TurnMessages Messages(ITurnContext context) =>
        context.TurnState.Get<TurnMessages>() ?? throw new InvalidOperationException("A message can only be sent within a turn.");
}
