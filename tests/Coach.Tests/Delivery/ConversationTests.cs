using Coach.Delivery;
using Coach.People;

namespace Coach.Tests.Delivery;

public sealed class ConversationTests
{
    [Fact]
    public void A_turn_renews_where_the_person_is_written_to_and_nothing_else()
    {
        var then = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var first = new Conversation(new ConversationKey("t1", "c1"), ConversationKind.Personal, "https://old.example/", "bot", "29:u") { Person = new PersonKey("t1", "p1"), Version = 4 };

        var seen = first.Seen("https://new.example/", "bot-2", "29:v", then);

        Assert.Equal(first with { ServiceUrl = "https://new.example/", BotId = "bot-2", UserId = "29:v", SeenAt = then }, seen);
        Assert.Equal((new PersonKey("t1", "p1"), 4), (seen.Person!.Value, seen.Version));
    }
}
