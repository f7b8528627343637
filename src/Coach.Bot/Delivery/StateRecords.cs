using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Coach.Bot.Delivery;

/// <summary>The records that dialog state may hold, each under a short name: the dialog stack, and a prompt's question with its choices.</summary>
internal static class StateRecords
{
    public static JsonObject? ToNode(object value) => value switch
    {
        DialogState stack => Named("stack", ("dialogs", new JsonArray([.. stack.DialogStack.Select(ToNode)]))),
        DialogInstance dialog => Named("dialog", ("id", dialog.Id), ("state", StateJson.Map(dialog.State!)), ("version", dialog.Version)),
        PromptOptions prompt => Named(
            "prompt",
            ("ask", Text(prompt.Prompt)),
            ("askAgain", Text(prompt.RetryPrompt)),
            ("choices", prompt.Choices is null ? null : new JsonArray([.. prompt.Choices.Select(ToNode)]))),
        Choice choice => Named("choice", ("value", choice.Value), ("synonyms", new JsonArray([.. (choice.Synonyms ?? []).Select(said => JsonValue.Create(said))]))),
        _ => null,
    };

    public static object FromElement(string kind, JsonElement element) => kind switch
    {
        "stack" => new DialogState([.. element.GetProperty("dialogs").EnumerateArray().Select(dialog => (DialogInstance)FromElement("dialog", dialog))]),
        "dialog" => new DialogInstance
        {
            Id = element.GetProperty("id").GetString(),
            State = StateJson.ToMap(element.GetProperty("state")),
            Version = Optional(element, "version"),
        },
        "prompt" => new PromptOptions
        {
            Prompt = Question(Optional(element, "ask")),
            RetryPrompt = Question(Optional(element, "askAgain")),
            Choices = element.TryGetProperty("choices", out var choices) ? [.. choices.EnumerateArray().Select(choice => (Choice)FromElement("choice", choice))] : null,
        },
        "choice" => new Choice(element.GetProperty("value").GetString())
        {
            Synonyms = [.. element.GetProperty("synonyms").EnumerateArray().Select(said => said.GetString())],
        },
        _ => throw new FormatException($"Dialog state of an unknown kind: {kind}."),
    };

    private static JsonObject Named(string kind, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { [StateJson.Kind] = kind };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                node[name] = value;
        }

        return node;
    }

    private static string? Text(Activity? question) => question is null or { Attachments: null or { Count: 0 } }
        ? question?.Text
        : throw new InvalidOperationException("A prompt that is kept between turns asks in words: a card cannot be kept.");

    private static Activity? Question(string? text) => text is null ? null : MessageFactory.Text(text);

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
