using Coach.Practice;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Coach.Bot.Practice;

/// <summary>The customer's answer as a message. What a language model wrote says so and can be rated; nothing else does.</summary>
internal static class CallMessage
{
    private static readonly string[] Kinds = ["AIGeneratedContent"];

    public static Activity For(Visit visit, Customer customer, Rehearsal call)
    {
        var last = call.Call.Exchanges[^1];
        var message = MessageFactory.Text(CallWords.Spoken(visit, customer, last.Customer, last.Mood));
        if (!call.Worded.Contains(last.Number))
            return message;

        message.Entities = [Generated()];
        message.ChannelData = new Dictionary<string, object> { ["feedbackLoop"] = new Dictionary<string, object> { ["type"] = "default" } };
        return message;
    }

    private static Entity Generated()
    {
        var entity = new Entity();
        entity.SetAs(new Dictionary<string, object>
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["additionalType"] = Kinds,
        });
        return entity;
    }
}
