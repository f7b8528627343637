using Coach.Bot.Cards;
using Coach.Bot.People;
using Coach.Bot.Practice;
using Coach.Delivery;
using Coach.People;
using Coach.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Coach.Bot;

/// <summary>What arrives from Teams, and who in the coach answers it.</summary>
public sealed class CoachBot(
    Visit visit,
    Introductions introductions,
    MainDialogRunner dialogs,
    CardDesk desk,
    CardTokens tokens,
    IPeople people,
    IEnrolment enrolment) : TeamsActivityHandler
{
    private const string Thumbs = "message/submitAction";
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        visit.TeamsZone = turnContext.Activity.LocalTimezone;
        await base.OnTurnAsync(turnContext, cancellationToken);
        if (visit.PersonChanged)
            people.Save(visit.Person);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (visit.Conversation.Kind is not ConversationKind.Personal)
            await turnContext.SayAsync(visit.Playbook.People.OnlyInPrivate.In(SpokenIn(turnContext)), cancellationToken);
        else
            await MeetAndAnswerAsync(turnContext, cancellationToken);
    }

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action is "add")
            await WelcomeAsync(turnContext, cancellationToken);
    }

    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (visit.Conversation.Kind is ConversationKind.Personal && await MeetAsync(turnContext, wrote: false, cancellationToken) is Meeting.Known)
            visit.Learn(visit.Person with { Installed = false });
    }

    /// <summary>Not the SDK's own way to the members: it asks Teams for each of them, and whom we greet is who wrote.</summary>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.MembersAdded is { Count: > 0 } ? WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name is not Thumbs)
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        PracticeMetrics.ThumbPressed(CardData.Thumb(turnContext.Activity.Value));
        return new InvokeResponse { Status = 200 };
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (visit.Conversation.Kind is not ConversationKind.Personal)
            return Respond(MessageType, visit.Playbook.People.OnlyInPrivate.In(SpokenIn(turnContext)));
        var meeting = await MeetAsync(turnContext, wrote: false, cancellationToken);
        if (meeting is not Meeting.Known)
            return Respond(MessageType, meeting is Meeting.Forgotten ? visit.Playbook.Privacy.ForgottenAlready.In(SpokenIn(turnContext)) : NotOnRoster(turnContext));

        return await desk.PressAsync(turnContext, CardData.Read(invokeValue.Action?.Data), cancellationToken) switch
        {
            CardReply.Replace replace => Respond(CardType, replace.Card),
            CardReply.Sentence sentence => Respond(MessageType, sentence.Text),
            var other => throw new InvalidOperationException($"No answer is known for {other.GetType().Name}."),
        };
    }

    /// <summary>The coach has no dialogs of this kind; a card that asks for one is not of this version.</summary>
    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = visit.Playbook.Delivery.CardIsOver.In(SpokenIn(turnContext)) } });

    /// <summary>A button that comes as a message is none of their own; a message from before they were erased is answered by nobody.</summary>
    private async Task MeetAndAnswerAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var isButton = turnContext.Activity.Value is not null;
        switch (await MeetAsync(turnContext, wrote: !isButton, cancellationToken))
        {
            case Meeting.Known:
                await AnswerAsync(turnContext, cancellationToken);
                break;
            case Meeting.Stranger:
                await turnContext.SayAsync(NotOnRoster(turnContext), cancellationToken);
                break;
            case Meeting.Forgotten when isButton:
                await turnContext.SayAsync(visit.Playbook.Privacy.ForgottenAlready.In(SpokenIn(turnContext)), cancellationToken);
                break;
        }
    }

    private Task<Meeting> MeetAsync(ITurnContext turnContext, bool wrote, CancellationToken cancellationToken) =>
        introductions.MeetAsync(turnContext.Activity.From, wrote, cancellationToken);

    private async Task AnswerAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var isNew = visit.Person.GreetedAt is null;
        if (isNew)
            await GreetAsync(turnContext, cancellationToken);

        visit.Text = TextOf(turnContext.Activity);
        if (turnContext.Activity.Value is { } value)
            await SubmitAsync(turnContext, value, cancellationToken);
        else if (string.IsNullOrWhiteSpace(visit.Text))
            await turnContext.SayAsync(visit.Say(visit.Playbook.People.OnlyWords), cancellationToken);
        else if (!isNew || visit.Playbook.Reader.Read(visit.Text) is not Reading.Asks { Command.Name: "hello" })
            await dialogs.RunAsync(turnContext, cancellationToken);
    }

    /// <summary>The text without the mention of the coach; whoever leaves out the recipient, or sends an entity that is nothing, mentions nobody.</summary>
    private static string TextOf(IMessageActivity message) =>
        (message.Recipient is not null && message.Entities?.Any(entity => entity is null) is not true ? message.RemoveRecipientMention() : message.Text) ?? "";

    /// <summary>A card from an old client comes as a message: its answer goes below, since it cannot go in the card's place.</summary>
    private async Task SubmitAsync(ITurnContext turnContext, object value, CancellationToken cancellationToken)
    {
        var reply = await desk.PressAsync(turnContext, CardData.Read(value), cancellationToken);
        await turnContext.SendActivityAsync(
            reply switch
            {
                CardReply.Replace replace => CardFrame.Message(replace.Card),
                CardReply.Sentence sentence => MessageFactory.Text(sentence.Text),
                var other => throw new InvalidOperationException($"No answer is known for {other.GetType().Name}."),
            },
            cancellationToken);
    }

    /// <summary>Installation and conversation update arrive together, in either order and at will: whoever was greeted is not greeted again.</summary>
    private async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (visit.Conversation.Kind is not ConversationKind.Personal)
            return;
        var meeting = await MeetAsync(turnContext, wrote: false, cancellationToken);
        if (meeting is Meeting.Stranger && visit.Conversation.Version is 0)
            await turnContext.SayAsync(NotOnRoster(turnContext), cancellationToken);
        if (meeting is not Meeting.Known)
            return;

        if (!visit.Person.Installed)
            visit.Learn(visit.Person with { Installed = true });
        if (visit.Person.GreetedAt is null)
            await GreetAsync(turnContext, cancellationToken);
    }

    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        visit.Greet();
        await turnContext.SendActivityAsync(CardFrame.Message(GreetingCard.For(visit, tokens)), cancellationToken);
    }

    private string NotOnRoster(ITurnContext turnContext)
    {
        var phrases = visit.Playbook.People;
        var language = SpokenIn(turnContext);
        return enrolment.Contact is { Length: > 0 } contact
            ? phrases.NotOnRoster.In(language, ("contact", contact))
            : phrases.NotOnRosterAskLead.In(language);
    }

    /// <summary>For somebody who is not known, the language of their Teams.</summary>
    private static Language SpokenIn(ITurnContext turnContext) => Languages.Parse(turnContext.Activity.Locale) ?? Language.English;

    private static AdaptiveCardInvokeResponse Respond(string type, object value) => new() { StatusCode = 200, Type = type, Value = value };
}
