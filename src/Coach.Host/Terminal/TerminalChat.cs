using System.Text.Json;

namespace Coach.Host.Terminal;

/// <summary>The conversation as lines: cards as text with numbered choices and lettered buttons, answers as what is typed.</summary>
internal sealed class TerminalChat(TerminalClient client, TextReader input, TextWriter output)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MoreToCome = TimeSpan.FromMilliseconds(250);
    private static readonly RenderedCard NoCard = new("", [], []);

    private RenderedCard _card = NoCard;

    public async Task RunAsync()
    {
        await client.OpenAsync();
        await ShowAsync(MoreToCome * 4);
        while (await PromptAsync() is { } line)
        {
            if (line.Length > 0)
                await TakeAsync(line);
        }
    }

    private async Task<string?> PromptAsync()
    {
        await output.WriteAsync("> ");
        await output.FlushAsync();
        return (await input.ReadLineAsync())?.Trim();
    }

    private async Task TakeAsync(string line)
    {
        switch (CardText.Read(line, _card))
        {
            case TerminalReply.Message message:
                await client.SayAsync(message.Text);
                await ShowAsync(FirstAnswer);
                break;
            case TerminalReply.Submit submit:
                await client.SubmitAsync(submit.Data);
                await ShowAsync(FirstAnswer);
                break;
            case TerminalReply.Invoke invoke:
                Show(await client.PressAsync(invoke.Verb, invoke.Data));
                await ShowAsync(MoreToCome);
                break;
            case TerminalReply.Url url:
                await output.WriteLineAsync(url.Address);
                break;
            case TerminalReply.Problem problem:
                await output.WriteLineAsync(problem.Sentence);
                break;
        }
    }

    /// <summary>Shows what the coach sends: the first within the given time, and whatever follows on its heels.</summary>
    private async Task ShowAsync(TimeSpan patience)
    {
        while (true)
        {
            using var wait = new CancellationTokenSource(patience);
            try
            {
                var (activity, isNewest) = await client.Received.ReadAsync(wait.Token);
                var card = _card;
                ShowActivity(activity);
                if (!isNewest)
                    _card = card;
            }
            catch (OperationCanceledException)
            {
                return;
            }

            patience = MoreToCome;
        }
    }

    private void Show(JsonElement answer)
    {
        if (!answer.TryGetProperty("value", out var value))
            return;
        if (value.ValueKind is JsonValueKind.String)
            output.WriteLine(value.GetString());
        else if (answer.GetProperty("type").GetString() is CardType)
            ShowCard(value);
    }

    private void ShowActivity(JsonElement activity)
    {
        if (activity.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } words)
            output.WriteLine(CardText.Plain(words));
        if (activity.TryGetProperty("suggestedActions", out var suggested) && suggested.TryGetProperty("actions", out var actions))
            output.WriteLine("  " + string.Join(" | ", actions.EnumerateArray().Select(action => action.GetProperty("title").GetString())));
        if (!activity.TryGetProperty("attachments", out var attachments))
            return;
        foreach (var attachment in attachments.EnumerateArray().Where(attachment => attachment.GetProperty("contentType").GetString() is CardType))
            ShowCard(attachment.GetProperty("content"));
    }

    private void ShowCard(JsonElement card)
    {
        _card = CardText.Render(card.Clone());
        output.WriteLine();
        output.WriteLine(_card.Text);
        if (CardText.HowTo(_card) is { Length: > 0 } how)
            output.WriteLine(how);
    }
}
