using Microsoft.Bot.Builder;

namespace Coach.Bot;

internal static class Saying
{
    /// <summary>One sentence as a message of its own.</summary>
    public static Task SayAsync(this ITurnContext context, string sentence, CancellationToken cancellationToken) =>
        context.SendActivityAsync(MessageFactory.Text(sentence), cancellationToken);
}
