using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Tests.Builder;

public class ActivityHandlerTests
{
    private readonly Sent _adapter = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData("something/new", "unrecognized")]
    public async Task Each_kind_has_its_method(string type, string called) => Assert.Equal([called], await CallsAsync(new Activity(type)));

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "removed")]
    [InlineData("remove-upgrade", "removed")]
    [InlineData("other", null)]
    public async Task Installing_and_removing_are_told_apart(string action, string? called) =>
        Assert.Equal(called == null ? [] : [called], await CallsAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action }));

    [Fact]
    public async Task Members_are_told_unless_the_bot_is_the_only_one()
    {
        async Task<List<string>> Update(string[]? added, string[]? removed) => await CallsAsync(new Activity(ActivityTypes.ConversationUpdate)
        {
            Recipient = new ChannelAccount("bot"),
            MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
            MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
        });

        Assert.Empty(await Update(["bot"], null));
        Assert.Empty(await Update(null, ["bot"]));
        Assert.Empty(await Update(["bot"], ["ayesha"]));
        Assert.Equal(["came bot,ayesha"], await Update(["bot", "ayesha"], null));
        Assert.Equal(["went ayesha"], await Update(null, ["ayesha"]));
    }

    [Fact]
    public async Task Reactions_added_come_before_reactions_removed() =>
        Assert.Equal(["+like", "-sad"], await CallsAsync(new Activity(ActivityTypes.MessageReaction) { ReactionsAdded = [new("like")], ReactionsRemoved = [new("sad")] }));

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_handler_returns()
    {
        await CallsAsync(Invoke("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"answer","data":{"n":1}}}"""));

        var answer = Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Activities).Value);
        Assert.Equal(ActivityTypesEx.InvokeResponse, _adapter.Activities[0].Type);
        Assert.Equal(200, answer.Status);
        Assert.Equal("""answer {"n":1}""", Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body).Value);
    }

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("\"text\"", "BadRequest")]
    [InlineData("5", "BadRequest")]
    [InlineData("[]", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":"x"}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    public async Task A_malformed_card_action_is_a_400_that_Teams_understands(string? value, string code)
    {
        await CallsAsync(Invoke("adaptiveCard/action", value));

        var answer = (InvokeResponse)Assert.Single(_adapter.Activities).Value;
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((400, 400, "application/vnd.microsoft.error", code), (answer.Status, body.StatusCode, body.Type, ((Error)body.Value).Code));
    }

    [Theory]
    [InlineData("never/heard", 501)]
    [InlineData("signin/verifyState", 501)]
    [InlineData("task/fetch", 200)]
    [InlineData("task/submit", 501)]
    public async Task An_invoke_that_nobody_handles_is_a_501(string name, int status)
    {
        await CallsAsync(Invoke(name, """{"data":{"a":1},"context":{"theme":"dark"}}"""));

        Assert.Equal(status, ((InvokeResponse)Assert.Single(_adapter.Activities).Value).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\"text\"")]
    public async Task A_malformed_task_request_is_a_400(string? value)
    {
        await CallsAsync(Invoke("task/fetch", value));

        Assert.Equal(400, ((InvokeResponse)Assert.Single(_adapter.Activities).Value).Status);
    }

    [Fact]
    public async Task An_invoke_that_was_answered_in_the_turn_is_not_answered_twice()
    {
        using var turn = new TurnContext(_adapter, Invoke("never/heard", null));
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());

        await new Recorder().OnTurnAsync(turn);

        Assert.Empty(_adapter.Activities);
    }

    [Theory]
    [InlineData("channelCreated", "channel General of Sales")]
    [InlineData("teamRenamed", "team Sales")]
    public async Task Teams_events_are_told_with_their_team_and_channel(string eventType, string called) =>
        Assert.Equal([called], await CallsAsync(new Activity(ActivityTypes.ConversationUpdate)
        {
            ChannelId = "msteams",
            ChannelData = new TeamsChannelData(new ChannelInfo("1", "General"), eventType, new TeamInfo("2", "Sales")),
        }));

    [Fact]
    public async Task Teams_members_are_told_by_what_the_activity_says_of_them()
    {
        var member = new ChannelAccount("29:1", "Ayesha", aadObjectId: "aad") { Properties = new() { ["email"] = "a@example.com" } };

        Assert.Equal(["Ayesha aad a@example.com", "came 29:1"], await CallsAsync(new Activity(ActivityTypes.ConversationUpdate) { ChannelId = "msteams", MembersAdded = [member] }));
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "restored")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    public async Task Edits_and_deletions_of_a_persons_message_are_told(string type, string eventType, string called) =>
        Assert.Equal([called], await CallsAsync(new Activity(type) { ChannelId = "msteams", ChannelData = new TeamsChannelData { EventType = eventType } }));

    [Fact]
    public async Task A_turn_without_an_activity_type_is_an_error_of_the_adapter() =>
        await Assert.ThrowsAsync<ArgumentException>(() => CallsAsync(new Activity()));

    private static Activity Invoke(string name, string? value) => new(ActivityTypes.Invoke) { Name = name, Value = value == null ? null : JsonNode.Parse(value), ChannelId = "msteams" };

    private async Task<List<string>> CallsAsync(Activity activity)
    {
        var bot = new Recorder();
        using var turn = new TurnContext(_adapter, activity);
        await bot.OnTurnAsync(turn);
        return bot.Calls;
    }

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"came {string.Join(',', membersAdded.Select(member => member.Id))}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"went {string.Join(',', membersRemoved.Select(member => member.Id))}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"+{messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"-{messageReactions[0].Type}");

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"channel {channelInfo.Name} of {teamInfo.Name}");

        protected override Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"team {teamInfo.Name}");

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add($"{teamsMembersAdded[0].Name} {teamsMembersAdded[0].AadObjectId} {teamsMembersAdded[0].Email}");
            return base.OnTeamsMembersAddedAsync(teamsMembersAdded, teamInfo, turnContext, cancellationToken);
        }

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("restored");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse(new TaskModuleMessageResponse(taskModuleRequest.Context.Theme)));

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Action.Verb} {invokeValue.Action.Data}" });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
