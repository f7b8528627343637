using System.Text.Json;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.People;
using Coach.Bot.Privacy;
using Coach.Bot.Tests.Cards;
using Coach.Delivery;
using Coach.People;
using Coach.Privacy;
using Coach.Quiz;
using Coach.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Bot.Tests;

/// <summary>The bot over a real database: every turn has a scope of its own and one commit at its end, as in production.</summary>
internal sealed class Chat : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-chat-");
    private readonly ServiceProvider _services;

    private Chat() => _services = new ServiceCollection()
        .AddStorage($"Data Source={Path.Combine(_folder.FullName, "coach.db")}")
        .AddBot()
        .AddSingleton<ISealer, SealedByKey>()
        .AddSingleton<IPlaybookSource>(Content)
        .AddSingleton<IMembers, NobodyElse>()
        .AddSingleton<IEnrolment, RosterOnly>()
        .AddSingleton<IPublicAddress>(new NamedAddress())
        .BuildServiceProvider();

    public FixedPlaybook Content { get; } = new(Scene.Choices);

    public DateTimeOffset Now { get; set; } = Scene.Now;

    public CardTokens Tokens => _services.GetRequiredService<CardTokens>();

    /// <summary>The people are greeted already, unless they are said to be new.</summary>
    public static async Task<Chat> WithAsync(params Person[] people)
    {
        var chat = new Chat();
        await chat._services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);
        await chat.CommitAsync(services =>
        {
            foreach (var person in people)
                services.GetRequiredService<IPeople>().Save(person.Greet(Scene.Now));
        });
        return chat;
    }

    /// <summary>What Teams tells of the device from which Ayesha types.</summary>
    public string? TeamsZone { get; set; }

    /// <summary>A line by Ayesha; what the coach said to it and which earlier cards it replaced.</summary>
    public Task<Said> SayAsync(string text) => TurnAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Text = text,
        LocalTimezone = TeamsZone,
        From = new ChannelAccount { Id = "29:ayesha", AadObjectId = "ayesha-khan-aad" },
    });

    public Task<Said> PressAsync(JsonElement card, string verb, string? answer = null)
    {
        var button = CardRules.Elements(card).Single(element => CardRules.Text(element, "verb") == verb);
        return PressAsync(button.GetProperty("data").GetProperty("token").GetString()!, answer);
    }

    public Task<Said> PressAsync(string token, string? answer = null) => PressAsync(token, answer is null ? [] : new Dictionary<string, object?> { ["answer"] = answer });

    /// <summary>Presses the button with that verb, with these inputs.</summary>
    public Task<Said> PressAsync(JsonElement card, string verb, Dictionary<string, object?> inputs) =>
        PressAsync(CardRules.Elements(card).First(element => CardRules.Text(element, "verb") == verb).GetProperty("data").GetProperty("token").GetString()!, inputs);

    private Task<Said> PressAsync(string token, Dictionary<string, object?> inputs)
    {
        var data = new Dictionary<string, object?>(inputs) { ["token"] = token };
        return TurnAsync(new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Value = JsonSerializer.SerializeToElement(new { action = new { type = "Action.Execute", verb = "any", data }, trigger = "manual" }),
            From = new ChannelAccount { Id = "29:ayesha", AadObjectId = "ayesha-khan-aad" },
        });
    }

    public async Task<Round?> OpenRoundAsync() => await ReadAsync(services => services.GetRequiredService<IRounds>().OpenAsync(Scene.Ayesha().Key, CancellationToken.None));

    public async Task<Round> RoundAsync(string id) =>
        await ReadAsync(services => services.GetRequiredService<IRounds>().FindAsync(Scene.Ayesha().Key, id, CancellationToken.None)) ?? throw new InvalidOperationException($"There is no round {id}.");

    public Task<string?> StateAsync(string key) => ReadAsync(services => services.GetRequiredService<IBotStates>().FindAsync(Scene.Conversation.Key, key, CancellationToken.None));

    public Task<Person?> AyeshaAsync() => ReadAsync(services => services.GetRequiredService<IPeople>().FindAsync(Scene.Tenant, "ayesha-khan-aad", CancellationToken.None));

    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider);
    }

    /// <summary>Writes to the database what no turn would.</summary>
    public Task CommitAsync(Action<IServiceProvider> stage) => CommitAsync(services =>
    {
        stage(services);
        return Task.CompletedTask;
    });

    public async Task CommitAsync(Func<IServiceProvider, Task> stage)
    {
        await using var scope = _services.CreateAsyncScope();
        await stage(scope.ServiceProvider);
        Assert.Equal(Commit.Done, await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task<Said> TurnAsync(Activity activity)
    {
        await using var scope = _services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var turn = services.GetRequiredService<Turn>();
        turn.Now = Now;
        turn.SaidAt = Now;
        turn.Conversation = await services.GetRequiredService<IConversations>().FindAsync(Scene.Conversation.Key, CancellationToken.None) ?? Scene.Conversation;

        var adapter = new Recorder();
        await adapter.ProcessActivityAsync(
            activity,
            async (context, cancellationToken) =>
            {
                await services.GetRequiredService<IBot>().OnTurnAsync(context, cancellationToken);
                await services.GetRequiredService<ConversationState>().SaveChangesAsync(context, false, cancellationToken);
            });
        if (!turn.KeepsNothing)
            services.GetRequiredService<IConversations>().Save(turn.Conversation);
        Assert.Equal(Commit.Done, await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None));
        return new Said([.. adapter.ActiveQueue], adapter.Updated);
    }

    private sealed class Recorder() : TestAdapter("msteams")
    {
        public List<Activity> Updated { get; } = [];

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            Updated.Add(activity);
            return Task.FromResult(new ResourceResponse(activity.Id));
        }
    }

    private sealed class NamedAddress : IPublicAddress
    {
        public Uri Root { get; } = new("https://coach.example.com/");
    }

    private sealed class NobodyElse : IMembers
    {
        public Task<Member?> FindAsync(Conversation conversation, string userId, CancellationToken cancellationToken) => Task.FromResult<Member?>(null);
    }

    private sealed class RosterOnly : IEnrolment
    {
        public UnknownPeople Unknown => UnknownPeople.Refuse;

        public string? Contact => null;
    }
}

/// <summary>What came of a turn.</summary>
internal sealed record Said(IReadOnlyList<Activity> Activities, IReadOnlyList<Activity> Updated)
{
    /// <summary>Sentences as they are; of a card its text for those who cannot be shown one.</summary>
    public IEnumerable<string?> Texts => Messages.Select(message => message.Text ?? message.Summary);

    public IEnumerable<Activity> Messages => Activities.Where(activity => activity.Type == ActivityTypes.Message);

    /// <summary>The one card that was sent.</summary>
    public JsonElement Card => Json(Assert.Single(Messages, message => message.Attachments is { Count: 1 }).Attachments[0].Content);

    /// <summary>The card that a pressed button was answered with.</summary>
    public JsonElement Replacement => Answer is { Type: "application/vnd.microsoft.card.adaptive", Value: var card } ? Json(card) : throw new InvalidOperationException($"Answered with {Answer.Type}.");

    /// <summary>The sentence that a pressed button was answered with.</summary>
    public string? Sentence => Answer is { Type: "application/vnd.microsoft.activity.message", Value: var text } ? text as string : null;

    private AdaptiveCardInvokeResponse Answer
    {
        get
        {
            var response = Assert.IsType<InvokeResponse>(Assert.Single(Activities, activity => activity.Type == ActivityTypesEx.InvokeResponse).Value);
            Assert.Equal(200, response.Status);
            return Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        }
    }

    public static JsonElement Json(object card) => JsonElement.Parse(((AdaptiveCard)card).ToJson());
}
