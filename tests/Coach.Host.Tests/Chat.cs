using System.Text;
using System.Text.Json;
using Coach.Host.Terminal;
using Coach.Words;

namespace Coach.Host.Tests;

/// <summary>A card or a text in the chat, as it stands there now.</summary>
internal sealed record ChatMessage(string Id, string Text, RenderedCard? Card)
{
    public Dictionary<string, string> Inputs(string[] options)
    {
        if (options.Length is 0)
            return [];
        var input = Assert.Single(Card!.Inputs);
        return new() { [input.Id] = string.Join(',', options.Select(option => input.Choices.Single(choice => choice.Title.StartsWith(option, StringComparison.Ordinal)).Value)) };
    }
}

/// <summary>A chat as a person sees it, and as a transcript: cards as text, buttons in brackets, changed cards by their number.</summary>
internal sealed class Chat(string who)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private readonly StringBuilder _transcript = new();
    private readonly List<ChatMessage> _messages = [];
    private int _seen;

    public override string ToString() => _transcript.ToString().TrimStart('\n');

    /// <summary>The message that came last, as it stands now.</summary>
    public ChatMessage Last => _messages[^1];

    public IReadOnlyList<ChatMessage> Messages => _messages;

    /// <summary>What was said so far is another test's concern.</summary>
    public void Forget() => _transcript.Clear();

    public void Does(string what) => Write($"{who}{what}", "");

    public void Note(string what) => Write($"({what})", "");

    public (ChatMessage Card, CardButton Button) Button(string title) => _messages
        .AsEnumerable().Reverse()
        .SelectMany(message => message.Card?.Buttons.Where(button => button.Title == title).Select(button => (message, button)) ?? [])
        .First();

    /// <summary>The question that stands in the chat, and the button that answers it.</summary>
    public (string Button, Asking Asking) Question(Playbook playbook)
    {
        var card = _messages.Last(message => message.Card?.Inputs.Count is 1).Card!;
        var asking = playbook.Questions
            .SelectMany(question => Languages.All.Select(language => new Asking(question, language)))
            .First(asking => card.Text.Contains(asking.Question.Ask.In(asking.Language), StringComparison.Ordinal));
        return (card.Buttons.First(button => button.IsPositive).Title, asking);
    }

    /// <summary>What the coach sent since the last look.</summary>
    public void Sees(IReadOnlyList<ConnectorCall> arrived)
    {
        foreach (var call in arrived.Skip(_seen))
            See(call);
        _seen = arrived.Count;
    }

    /// <summary>What a pressed button was answered with.</summary>
    public void Answers(string card, HttpAnswer answer)
    {
        if (answer.Status is not 200)
        {
            Answers(answer);
            return;
        }

        var body = JsonElement.Parse(answer.Body);
        var value = body.GetProperty("value");
        if (body.GetProperty("type").GetString() is not CardType)
            Write(body.GetProperty("statusCode").GetInt32() is 200 ? "Coach tells" : "Coach refuses", value.ToString());
        else
            Replace(card, value);
    }

    /// <summary>Teams shows nothing of it, so only what is out of the ordinary is noted.</summary>
    public void Answers(HttpAnswer answer)
    {
        if (answer is not { Status: 200, Body: "" })
            Note($"HTTP {answer.Status} {answer.Body}".TrimEnd());
    }

    private void See(ConnectorCall call)
    {
        if (call.Kind is "delete")
        {
            Write($"Coach deletes {call.Target}", "");
            return;
        }

        var message = Read(call);
        if (call.Kind is "update")
            _messages[_messages.FindIndex(known => known.Id == call.Target)] = message;
        else
            _messages.Add(message);
        Write(call.Kind is "update" ? $"Coach changes card {message.Id}" : $"Coach {message.Id}", message.Text);
    }

    private void Replace(string card, JsonElement content)
    {
        var index = _messages.FindIndex(known => known.Id == card);
        var rendered = CardText.Render(content);
        if (_messages[index].Text == rendered.Text)
            Write($"Card {card} stays", "");
        else
            Write($"Card {card} becomes", rendered.Text);
        _messages[index] = new ChatMessage(card, rendered.Text, rendered);
    }

    private static ChatMessage Read(ConnectorCall call)
    {
        var text = new StringBuilder(call.Text);
        if (call.Activity.TryGetProperty("suggestedActions", out var suggested))
            text.Append('\n').AppendJoin("  ", suggested.GetProperty("actions").EnumerateArray().Select(action => $"({action.GetProperty("title").GetString()})"));
        if (!call.Activity.TryGetProperty("attachments", out var attachments) || attachments.GetArrayLength() is 0)
            return new ChatMessage(call.Id!, text.ToString(), null);
        var rendered = CardText.Render(attachments[0].GetProperty("content"));
        return new ChatMessage(call.Id!, text.Append(rendered.Text).ToString(), rendered);
    }

    private void Write(string head, string text)
    {
        _transcript.Append('\n').Append(head).Append('\n');
        if (text.Length is 0)
            return;
        foreach (var line in text.Split('\n'))
            _transcript.Append(line.Length is 0 ? "" : "  ").Append(line).Append('\n');
    }
}
