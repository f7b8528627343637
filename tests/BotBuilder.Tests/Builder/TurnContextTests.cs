using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class TurnContextTests
{
    private readonly Sent _adapter = new();

    [Fact]
    public async Task What_is_sent_is_addressed_to_where_the_turn_came_from_and_takes_the_channels_ids()
    {
        using var turn = _adapter.Turn();
        var second = new Activity(ActivityTypes.Message);

        var responses = await turn.SendActivitiesAsync([new Activity(ActivityTypes.Message, text: "a"), second]);

        Assert.Equal(["sent-0", "sent-1"], responses.Select(response => response.Id));
        Assert.Equal("sent-1", second.Id);
        Assert.All(_adapter.Activities, sent => Assert.Equal(("ayesha", "bot", "c", "in"), (sent.Recipient.Id, sent.From.Id, sent.Conversation.Id, sent.ReplyToId)));
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        using var turn = _adapter.Turn();

        await turn.SendActivityAsync(Activity.CreateTraceActivity("note"));
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hi");
        Assert.True(turn.Responded);
        Assert.Null(_adapter.Activities[1].InputHint);

        await ((ITurnContext)turn).SendActivityAsync("again");
        Assert.Equal(InputHints.AcceptingInput, _adapter.Activities[2].InputHint);
    }

    [Fact]
    public async Task Send_handlers_run_in_order_and_may_change_what_is_sent()
    {
        using var turn = _adapter.Turn();
        List<string> order = [];
        turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add("first");
            activities[0].Text += "!";
            return await next();
        }).OnSendActivities(async (_, _, next) =>
        {
            order.Add("second");
            return await next();
        });

        await turn.SendActivityAsync("hi");

        Assert.Equal(["first", "second"], order);
        Assert.Equal("hi!", Assert.Single(_adapter.Activities).Text);
    }

    [Fact]
    public async Task Handlers_that_do_not_go_on_keep_everything_from_the_adapter()
    {
        using var turn = _adapter.Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        turn.OnUpdateActivity((_, _, _) => Task.FromResult<ResourceResponse>(null!));
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        var response = await turn.SendActivityAsync("hi");
        await turn.UpdateActivityAsync(new Activity());
        await turn.DeleteActivityAsync("1");

        Assert.Null(response.Id);
        Assert.False(turn.Responded);
        Assert.Empty(_adapter.Activities.Concat(_adapter.Updates));
        Assert.Empty(_adapter.Deletions);
    }

    [Fact]
    public async Task Update_and_delete_handlers_may_change_which_activity_is_meant()
    {
        using var turn = _adapter.Turn();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Id = "other";
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId += "0";
            return next();
        });

        await turn.UpdateActivityAsync(new Activity { Id = "1" });
        await turn.DeleteActivityAsync("1");
        await turn.DeleteActivityAsync(new ConversationReference("2"));

        Assert.Equal(("other", "c"), (_adapter.Updates[0].Id, _adapter.Updates[0].Conversation.Id));
        Assert.Equal(["10", "20"], _adapter.Deletions);
    }

    [Fact]
    public async Task Replies_to_one_who_waits_for_them_are_kept_instead_of_sent()
    {
        using var turn = _adapter.Turn(DeliveryModes.ExpectReplies);

        var response = await turn.SendActivityAsync("hi");

        Assert.Null(response.Id);
        Assert.True(turn.Responded);
        Assert.Equal("hi", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.Empty(_adapter.Activities);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_told()
    {
        using var turn = _adapter.Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(""));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(null, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null));
    }

    [Fact]
    public async Task A_turn_that_is_over_sends_nothing()
    {
        var turn = _adapter.Turn();
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<string>("a"));
    }

    [Fact]
    public void Turn_state_is_kept_by_name_or_by_type()
    {
        using var turn = _adapter.Turn();
        turn.TurnState.Add("name", "value");
        turn.TurnState.Add<IStorage>(new MemoryStorage());

        Assert.Equal("value", turn.TurnState.Get<string>("name"));
        Assert.Null(turn.TurnState.Get<IStorage>("name"));
        Assert.Null(turn.TurnState.Get<string>("other"));
        Assert.IsType<MemoryStorage>(turn.TurnState.Get<IStorage>());
        Assert.Throws<ArgumentException>(() => turn.TurnState.Add("name", "again"));
        Assert.Throws<ArgumentNullException>(() => turn.TurnState.Add<string>("null", null!));
        Assert.Throws<ArgumentNullException>(() => turn.TurnState.Get<string>(null));
        Assert.Equal("value", turn.TurnState.Get<string>("NAME"));
        turn.TurnState.Set<string>("name", null!);
        Assert.Null(turn.TurnState.Get<string>("name"));
    }

    [Fact]
    public void What_was_pushed_aside_comes_back_in_reverse_order()
    {
        TurnContextStateCollection state = [];
        state.Set("first");
        state.Push("second");
        state.Push("third");

        Assert.Equal("third", state.Get<string>());
        Assert.Equal(["second", "first", "first"], [state.Pop<string>(), state.Pop<string>(), state.Pop<string>()]);
        Assert.Null(state.Pop<string>("other"));
    }
}
