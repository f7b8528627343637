using Coach.People;

namespace Coach.Delivery;

/// <summary>The turn in hand, one for each scope: filled before the bot runs, and read by whatever takes part in it.</summary>
public sealed class Turn
{
    private Conversation? _conversation;

    public Conversation Conversation
    {
        get => _conversation ?? throw new InvalidOperationException("No turn is in hand.");
        set => _conversation = value;
    }

    /// <summary>What is being answered; unique in its conversation, and the same when the turn begins anew.</summary>
    public string ActivityId { get; set; } = "";

    /// <summary>The instant of the turn: every decision in it sees the same.</summary>
    public DateTimeOffset Now { get; set; }

    /// <summary>When what is being answered was said: as Teams tells, or when it arrived, whichever was earlier.</summary>
    public DateTimeOffset SaidAt { get; set; }

    /// <summary>The turn is of somebody about whom everything is erased: it writes neither conversation nor memory of it.</summary>
    public bool KeepsNothing { get; private set; }

    public void KeepNothing() => KeepsNothing = true;

    /// <summary>From now on this conversation is where the person is written to; a group or a channel is nobody's own.</summary>
    public void BelongsTo(Person person)
    {
        if (Conversation.Kind is ConversationKind.Personal)
            Conversation = Conversation with { Person = person.Key };
    }
}
