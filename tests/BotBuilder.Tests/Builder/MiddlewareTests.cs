using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class MiddlewareTests
{
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_in_which_it_was_added()
    {
        var adapter = new Sent();
        adapter.Use(Around("a")).Use(Around("b"));

        await adapter.TurnAsync(new Activity(ActivityTypes.Message), Bot);

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _order);
    }

    [Fact]
    public async Task A_middleware_that_does_not_go_on_keeps_the_turn_from_everything_after_it()
    {
        var adapter = new Sent();
        adapter.Use(Around("a")).Use(new AnonymousReceiveMiddleware((_, _, _) => Task.CompletedTask)).Use(Around("c"));

        await adapter.TurnAsync(new Activity(ActivityTypes.Message), Bot);

        Assert.Equal(["a in", "a out"], _order);
    }

    [Fact]
    public async Task A_set_inside_a_set_runs_before_what_comes_after_it()
    {
        var outer = new MiddlewareSet().Use(new MiddlewareSet().Use(Around("inner"))).Use(Around("outer"));

        await outer.ReceiveActivityWithStatusAsync(null, Bot, CancellationToken.None);

        Assert.Equal(["inner in", "inner out", "outer in", "bot", "outer out"], _order);
        Assert.Equal(2, outer.Count());
    }

    [Fact]
    public async Task An_exception_goes_to_the_caller_unless_the_adapter_answers_it()
    {
        var adapter = new Sent();
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.TurnAsync(new Activity(ActivityTypes.Message), Fail));

        adapter.OnTurnError = (turn, e) => turn.SendActivityAsync($"Sorry: {e.Message}");
        await adapter.TurnAsync(new Activity(ActivityTypes.Message), Fail);

        Assert.Equal("Sorry: broken", Assert.Single(adapter.Activities).Text);

        static Task Fail(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");
    }

    [Theory]
    [InlineData("ur-pk", "ur-PK")]
    [InlineData("not a language", null)]
    [InlineData(null, null)]
    public async Task The_turn_takes_its_language_from_the_activity(string? locale, string? expected)
    {
        await new Sent().TurnAsync(new Activity(ActivityTypes.Message, locale: locale), (turn, _) =>
        {
            Assert.Equal(expected, ((TurnContext)turn).Locale, ignoreCase: true);
            return Bot(turn, default);
        });

        Assert.Equal(["bot"], _order);
    }

    [Fact]
    public async Task A_conversation_is_taken_up_again_through_the_same_middleware()
    {
        var adapter = new Sent();
        adapter.Use(Around("a"));
        var reference = new ConversationReference { User = new ChannelAccount("ayesha"), Bot = new ChannelAccount("bot"), Conversation = new ConversationAccount { Id = "c" } };

        await adapter.ContinueConversationAsync("app", reference, async (turn, token) =>
        {
            await Bot(turn, token);
            await turn.SendActivityAsync("Good morning", cancellationToken: token);
        }, CancellationToken.None);

        Assert.Equal(["a in", "bot", "a out"], _order);
        Assert.Equal(("Good morning", "ayesha", "c"), (adapter.Activities[0].Text, adapter.Activities[0].Recipient.Id, adapter.Activities[0].Conversation.Id));
    }

    private AnonymousReceiveMiddleware Around(string name) => new(async (_, next, token) =>
    {
        _order.Add($"{name} in");
        await next(token);
        _order.Add($"{name} out");
    });

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }
}
