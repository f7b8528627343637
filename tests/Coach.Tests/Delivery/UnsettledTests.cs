using Coach.Delivery;

namespace Coach.Tests.Delivery;

public sealed class UnsettledTests
{
    [Theory]
    [InlineData(SendKind.Send, true, 1, true)]
    [InlineData(SendKind.Send, true, 2, false)]
    [InlineData(SendKind.Send, false, 1, false)]
    [InlineData(SendKind.Update, false, 1, true)]
    [InlineData(SendKind.Update, false, 9, true)]
    [InlineData(SendKind.Delete, false, 9, true)]
    public void A_reply_may_go_once_more_and_an_update_or_deletion_always(SendKind kind, bool isReply, int unknowns, bool maySendAgain)
    {
        var message = new Outgoing(Outgoing.NewId(), new ConversationKey("t1", "c1"), kind, new byte[1]) { IsReply = isReply };

        Assert.Equal(maySendAgain, new Unsettled(message, unknowns).MaySendAgain);
    }

    [Fact]
    public void Ids_of_messages_are_never_the_same() => Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => Outgoing.NewId()).Distinct().Count());
}
