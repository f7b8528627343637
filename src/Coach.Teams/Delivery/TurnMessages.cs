using Coach.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Coach.Teams.Delivery;

/// <summary>What a turn wants to say: staged for its commit, and handed to the dispatcher after it.</summary>
internal sealed class TurnMessages(IOutbox outbox, Turn turn, Func<Activity, CancellationToken, Task> sendTyping)
{
    private readonly List<Outgoing> _messages = [];

    public IReadOnlyList<Outgoing> Written => _messages;

    /// <summary>The answer to an invoke, once the bot has given it.</summary>
    public InvokeResponse? InvokeResponse { get; set; }

    public async Task<string> AddAsync(SendKind kind, Activity activity, string? target)
    {
        activity.Id = null;
        var message = new Outgoing(Outgoing.NewId(), turn.Conversation.Key, kind, await ActivityJson.WriteAsync(activity))
        {
            Target = target,
            IsReply = true,
            WrittenAt = turn.Now,
        };
        Add(message);
        return message.Id;
    }

    public void Delete(string target) => Add(new Outgoing(Outgoing.NewId(), turn.Conversation.Key, SendKind.Delete, default)
    {
        Target = target,
        IsReply = true,
        WrittenAt = turn.Now,
    });

    /// <summary>Typing is the one thing that leaves before the commit; it is never stored.</summary>
    public Task TypingAsync(Activity activity, CancellationToken cancellationToken) => sendTyping(activity, cancellationToken);

    private void Add(Outgoing message)
    {
        outbox.Add(message);
        _messages.Add(message);
    }
}
