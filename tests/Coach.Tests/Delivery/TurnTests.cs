using Coach.Delivery;
using Coach.People;

namespace Coach.Tests.Delivery;

public sealed class TurnTests
{
    [Fact]
    public void Without_a_turn_there_is_no_conversation() =>
        Assert.Equal("No turn is in hand.", Assert.Throws<InvalidOperationException>(() => new Turn().Conversation).Message);

    [Fact]
    public void A_conversation_belongs_to_whoever_is_met_in_it()
    {
        var conversation = new Conversation(new ConversationKey("t1", "c1"), ConversationKind.Personal, "https://service.example/", "bot", "29:u") { Version = 2 };
        var turn = new Turn { Conversation = conversation };

        turn.BelongsTo(Person.Enrol("t1", "p1", new RosterEntry("t1", "Ayesha Khan")));

        Assert.Equal(conversation with { Person = new PersonKey("t1", "p1") }, turn.Conversation);
    }
}
