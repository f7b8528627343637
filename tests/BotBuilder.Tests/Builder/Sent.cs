using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

/// <summary>An adapter that notes what reaches it.</summary>
internal sealed class Sent : BotAdapter
{
    public List<Activity> Activities { get; } = [];

    public List<Activity> Updates { get; } = [];

    public List<string> Deletions { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Activities.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"sent-{i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updates.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deletions.Add(reference.ActivityId);
        return Task.CompletedTask;
    }

    public async Task TurnAsync(Activity activity, BotCallbackHandler bot)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot, CancellationToken.None);
    }

    /// <summary>A turn for a message of Ayesha's.</summary>
    public TurnContext Turn(string deliveryMode = DeliveryModes.Normal) => new(this, new Activity(ActivityTypes.Message)
    {
        Id = "in",
        DeliveryMode = deliveryMode,
        ChannelId = "msteams",
        From = new ChannelAccount("ayesha"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount { Id = "c" },
    });
}
