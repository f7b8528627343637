using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Quiz;
using Coach.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests;

/// <summary>Somebody in their own personal chat with the coach. What they do and what they see is written down in <see cref="Chat"/>.</summary>
internal sealed class TestPerson(TestCoach coach, string name, string? account, string tenant = "sample-tenant")
{
    private int _ids;

    public string Name { get; } = name;

    public Chat Chat { get; } = new(name.Split(' ')[0]);

    public string UserId { get; } = $"29:{name.Split(' ')[0].ToLowerInvariant()}";

    public string Conversation { get; init; } = $"a:{name.Split(' ')[0].ToLowerInvariant()}";

    public string ConversationType { get; init; } = "personal";

    /// <summary>The language of their Teams.</summary>
    public string Locale { get; init; } = "en-US";

    public Task<HttpAnswer> SayAsync(string text)
    {
        Chat.Does($": {text}");
        return TellAsync(Message(text));
    }

    public Task<HttpAnswer> InstallAsync(string action = "add")
    {
        Chat.Does($" ({(action is "add" ? "installs the app" : action)})");
        return TellAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = action });
    }

    /// <summary>The other notice of an installation, which the local client sends at each reload too.</summary>
    public Task<HttpAnswer> JoinAsync()
    {
        Chat.Does(" (is added to the chat)");
        return TellAsync(new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = UserId, ["aadObjectId"] = account }, new JsonObject { ["id"] = "28:coach" }),
        });
    }

    /// <summary>Presses the newest button of that name, with the options that begin with the given words chosen.</summary>
    public Task<HttpAnswer> PressAsync(string button, params string[] options)
    {
        var (card, pressed) = Chat.Button(button);
        Chat.Does($" presses [{button}] on card {card.Id}{string.Concat(options.Select(option => $"\n  with {Beginning(option)}"))}");
        return PressAsync(card.Id, pressed.Data, card.Inputs(options));
    }

    /// <summary>Answers the newest question, rightly or wrongly, by what the content says.</summary>
    public async Task<HttpAnswer> AnswerAsync(bool rightly)
    {
        var (button, asks) = Chat.Question(coach.Services.GetRequiredService<IPlaybookSource>().Current);
        var options = asks.Question.Options.Where(option => option.Right == rightly).Take(rightly ? int.MaxValue : 1).Select(option => option.Text.In(asks.Language));
        return await PressAsync(button, [.. options]);
    }

    /// <summary>From an answered question to what follows; a right answer was known well, unless another button is named.</summary>
    public Task<HttpAnswer> GoOnAsync(string? beginning = null)
    {
        var buttons = Chat.Messages.Last(message => message.Card is not null).Card!.Buttons;
        return PressAsync(buttons.First(button => beginning is null ? button.IsPositive : button.Title.StartsWith(beginning, StringComparison.Ordinal)).Title);
    }

    /// <summary>Sends a card action with any data whatever.</summary>
    public async Task<HttpAnswer> PressAsync(string card, JsonElement data, Dictionary<string, string> inputs, string? id = null)
    {
        var answer = await PostAsync(Action(card, data, inputs, id));
        Chat.Answers(card, answer);
        await LookAsync();
        return answer;
    }

    public static JsonObject Action(string card, JsonElement data, Dictionary<string, string> inputs, string? id = null)
    {
        var sent = JsonNode.Parse(data.GetRawText())!;
        foreach (var (input, value) in inputs)
            sent[input] = value;
        return new JsonObject
        {
            ["type"] = "invoke",
            ["id"] = id,
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = card,
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "x", ["data"] = sent } },
        };
    }

    public JsonObject Message(string? text) => new() { ["type"] = "message", ["text"] = text, ["textFormat"] = "plain", ["locale"] = Locale };

    /// <summary>Sends an activity, fills in who sends it, and looks at what came of it.</summary>
    public async Task<HttpAnswer> TellAsync(JsonObject activity)
    {
        var answer = await PostAsync(activity);
        Chat.Answers(answer);
        await LookAsync();
        return answer;
    }

    public Task<HttpAnswer> PostAsync(JsonObject activity) => coach.PostAsync(Address(activity).ToJsonString());

    public JsonObject Address(JsonObject activity)
    {
        activity["id"] ??= $"{UserId}-{Interlocked.Increment(ref _ids)}";
        activity["channelId"] ??= "msteams";
        activity["serviceUrl"] ??= coach.Teams.Address;
        activity["from"] ??= new JsonObject { ["id"] = UserId, ["name"] = Name, ["aadObjectId"] = account };
        activity["recipient"] ??= new JsonObject { ["id"] = "28:coach", ["name"] = "Coach" };
        activity["conversation"] ??= new JsonObject { ["id"] = Conversation, ["conversationType"] = ConversationType, ["tenantId"] = tenant };
        activity["channelData"] ??= new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } };
        return activity;
    }

    /// <summary>Greeted already: what this says is another test's concern.</summary>
    public async Task<TestPerson> GreetedAsync()
    {
        await InstallAsync();
        Chat.Forget();
        return this;
    }

    /// <summary>Waits until nothing more comes, and looks at the chat.</summary>
    public async Task LookAsync()
    {
        await coach.QuietAsync();
        Chat.Sees(coach.Teams.Arrived(Conversation));
    }

    private static string Beginning(string option) => option.Split(' ') is { Length: > 6 } words ? $"{string.Join(' ', words[..6])} …" : option;
}

/// <summary>A question in the language in which it was asked.</summary>
internal sealed record Asking(Question Question, Language Language);
