using Coach.Delivery;
using Coach.Teams.Connector;

namespace Coach.Teams.Tests.Connector;

/// <summary>The table of what Teams answers, row by row.</summary>
public class ErrorTableTests
{
    [Theory]
    [InlineData(400, "BadArgument", "BadArgument", Aftermath.None)]
    [InlineData(400, "BadSyntax", "BadSyntax", Aftermath.None)]
    [InlineData(400, "", "Http400", Aftermath.None)]
    [InlineData(401, "", "Http401", Aftermath.Alarm)]
    [InlineData(403, "BotNotInConversationRoster", "BotNotInConversationRoster", Aftermath.AppIsGone)]
    [InlineData(403, "BotDisabledByAdmin", "BotDisabledByAdmin", Aftermath.AppIsGone)]
    [InlineData(403, "ConversationBlockedByUser", "ConversationBlockedByUser", Aftermath.Blocked)]
    [InlineData(403, "209", "209", Aftermath.Blocked)]
    [InlineData(403, "MessageWritesBlocked", "MessageWritesBlocked", Aftermath.Blocked)]
    [InlineData(403, "Forbidden", "Forbidden", Aftermath.None)]
    [InlineData(404, "", "Http404", Aftermath.None)]
    [InlineData(404, "ActivityNotFoundInConversation", "ActivityNotFoundInConversation", Aftermath.None)]
    [InlineData(413, "MessageSizeTooBig", "MessageSizeTooBig", Aftermath.None)]
    [InlineData(500, "ServiceError", "ServiceError", Aftermath.None)]
    [InlineData(501, "DeleteActivityAPINotImplemented", "DeleteActivityAPINotImplemented", Aftermath.None)]
    [InlineData(302, "", "Http302", Aftermath.None)]
    public void What_is_refused_for_good_is_not_tried_again(int status, string code, string told, Aftermath then) =>
        Assert.Equal(new SendVerdict.GiveUp(told, then), Decide(new ConnectorResult.Refused(status, code)));

    [Theory]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void What_may_pass_is_tried_again_until_the_limit(int status)
    {
        Assert.Equal(new SendVerdict.Again(Backoff.After(1, 7)), Decide(new ConnectorResult.Refused(status, "")));
        Assert.Equal(new SendVerdict.Again(Backoff.After(7, 7)), Decide(new ConnectorResult.Refused(status, ""), Try with { Number = 7 }));
        Assert.Equal(new SendVerdict.GiveUp($"Http{status}"), Decide(new ConnectorResult.Refused(status, ""), Try with { Number = 8 }));
    }

    [Fact]
    public void A_throttle_pauses_the_tenant_for_as_long_as_it_says() =>
        Assert.Equal(new SendVerdict.Again(TimeSpan.FromSeconds(17), PausesTenant: true), Throttled(TimeSpan.FromSeconds(17)));

    [Fact]
    public void A_throttle_that_does_not_say_how_long_backs_off()
    {
        var backoff = new SendVerdict.Again(Backoff.After(1, 7), PausesTenant: true);

        Assert.Equal(backoff, Throttled(null));
        Assert.Equal(backoff, Throttled(TimeSpan.Zero));
        Assert.Equal(backoff, Throttled(TimeSpan.FromHours(-1)));
    }

    [Fact]
    public void A_throttle_without_end_ends() =>
        Assert.Equal(new SendVerdict.Again(TimeSpan.FromMinutes(10), PausesTenant: true), Throttled(TimeSpan.FromDays(365)));

    [Fact]
    public void Throttling_has_a_limit_too() => Assert.Equal(
        new SendVerdict.GiveUp("Http429"), Decide(new ConnectorResult.Refused(429, "", TimeSpan.FromSeconds(1)), Try with { Number = 8 }));

    [Theory]
    [InlineData(SendKind.Send)]
    [InlineData(SendKind.Update)]
    public void A_conversation_that_vanished_is_created_anew_once(SendKind kind)
    {
        var vanished = new ConnectorResult.Refused(404, "ConversationNotFound");

        Assert.Equal(new SendVerdict.InNewConversation(), Decide(vanished, Try with { Kind = kind }));
        Assert.Equal(new SendVerdict.GiveUp("ConversationNotFound"), Decide(vanished, Try with { Kind = kind, Recreated = true }));
    }

    [Fact]
    public void A_card_that_vanished_is_sent_as_a_new_one() =>
        Assert.Equal(new SendVerdict.AsNewCard(), Decide(new ConnectorResult.Refused(404, "ActivityNotFoundInConversation"), Try with { Kind = SendKind.Update }));

    [Theory]
    [InlineData("ConversationNotFound")]
    [InlineData("ActivityNotFoundInConversation")]
    public void What_vanished_need_not_be_deleted(string code) =>
        Assert.Equal(new SendVerdict.Done(null), Decide(new ConnectorResult.Refused(404, code), Try with { Kind = SendKind.Delete }));

    [Fact]
    public void Codes_are_read_in_any_case() => Assert.Equal(
        new SendVerdict.GiveUp("botNotInConversationRoster", Aftermath.AppIsGone), Decide(new ConnectorResult.Refused(403, "botNotInConversationRoster")));

    [Fact]
    public void What_arrived_is_done() => Assert.Equal(new SendVerdict.Done("17"), Decide(new ConnectorResult.Sent("17")));

    [Theory]
    [InlineData(Silence.Timeout, "Timeout")]
    [InlineData(Silence.CutOff, "CutOff")]
    public void An_unknown_message_that_nobody_waits_for_is_not_said_twice(Silence how, string code) =>
        Assert.Equal(new SendVerdict.Unclear(code), Decide(new ConnectorResult.Unknown(how)));

    [Fact]
    public void An_unknown_reply_is_said_once_more_and_no_more()
    {
        var unknown = new ConnectorResult.Unknown(Silence.Timeout);

        Assert.Equal(new SendVerdict.Again(Backoff.After(1, 7)), Decide(unknown, Try with { IsReply = true }));
        Assert.Equal(new SendVerdict.Unclear("Timeout"), Decide(unknown, Try with { IsReply = true, MayHaveArrived = true }));
    }

    [Theory]
    [InlineData(SendKind.Update)]
    [InlineData(SendKind.Delete)]
    public void What_does_no_harm_twice_is_done_again(SendKind kind)
    {
        var unknown = new ConnectorResult.Unknown(Silence.CutOff);

        Assert.Equal(new SendVerdict.Again(Backoff.After(1, 7)), Decide(unknown, Try with { Kind = kind, MayHaveArrived = true }));
        Assert.Equal(new SendVerdict.Unclear("CutOff"), Decide(unknown, Try with { Kind = kind, Number = 8 }));
    }

    [Fact]
    public void What_did_not_leave_is_tried_again_until_the_limit()
    {
        Assert.Equal(new SendVerdict.Again(Backoff.After(1, 7)), Decide(new ConnectorResult.NotSent(Obstacle.Connection)));
        Assert.Equal(new SendVerdict.GiveUp("Connection"), Decide(new ConnectorResult.NotSent(Obstacle.Connection), Try with { Number = 8 }));
        Assert.Equal(new SendVerdict.Again(Backoff.After(1, 7)), Decide(new ConnectorResult.NotSent(Obstacle.Token)));
        Assert.Equal(new SendVerdict.GiveUp("Token", Aftermath.Alarm), Decide(new ConnectorResult.NotSent(Obstacle.Token), Try with { Number = 8 }));
    }

    [Fact]
    public void A_forbidden_address_stays_forbidden() => Assert.Equal(new SendVerdict.GiveUp("Address"), Decide(new ConnectorResult.NotSent(Obstacle.Address)));

    private static SendTry Try => new(SendKind.Send, 1) { Limit = 8, Seed = 7 };

    private static SendVerdict Throttled(TimeSpan? retryAfter) => Decide(new ConnectorResult.Refused(429, "Throttled", retryAfter));

    private static SendVerdict Decide(ConnectorResult result, SendTry? sendTry = null) => ErrorTable.Decide(result, sendTry ?? Try);
}
