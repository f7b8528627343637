using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coach.Host.Terminal;

public static partial class CardText
{
    private static readonly char[] BetweenNumbers = [',', '،', ' '];

    private abstract record Part
    {
        public sealed record Press(CardButton Button) : Part;

        public sealed record Fill(CardInput Input, string Value) : Part;

        public sealed record Wrong(string Sentence) : Part;
    }

    /// <summary>
    /// A line is for the card where all its parts are: <c>2</c>, <c>1,3</c>, <c>a</c>, <c>why=because</c>, <c>2; why=because; b</c>. Any other line is a message.
    /// </summary>
    public static TerminalReply Read(string line, RenderedCard card)
    {
        var text = InOrder(line.Trim(), card);
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Understand(part, card)).ToArray();
        if (parts.Length == 0 || parts.Contains(null))
            parts = [Understand(text, card)];
        if (parts is [null])
            return new TerminalReply.Message(text);
        if (parts.OfType<Part.Wrong>().FirstOrDefault() is { } wrong)
            return new TerminalReply.Problem(wrong.Sentence);

        var said = parts.OfType<Part.Fill>().ToLookup(fill => fill.Input, fill => fill.Value);
        return (parts.OfType<Part.Press>().LastOrDefault()?.Button ?? AnswerButton(card)) is { } button
            ? Press(button, card.Inputs.ToDictionary(input => input, input => said[input].LastOrDefault(input.Value)))
            : new TerminalReply.Problem($"Which button? Add its letter: {text}; {Letter(0)}");
    }

    /// <summary>How the card is answered, where it takes more than the number of one choice; else nothing.</summary>
    public static string HowTo(RenderedCard card) => card.Inputs switch
    {
        [] or [{ Kind: CardInputKind.Choice }] => "",
        [var only] => $"(Type {only.Id}= and your words, for instance: {only.Id}=yes)",
        var several when TakeNumbers(several) => $"(Type one number for each, in this order, for instance: {string.Join(' ', Enumerable.Range(1, several.Count))})",
        var several => $"(Type them on one line: {string.Join("; ", several.Select(input => $"{input.Id}=…"))})",
    };

    /// <summary>As many numbers as the card has places for one are those of the places, in their order.</summary>
    private static string InOrder(string text, RenderedCard card) =>
        card.Inputs.Count > 1 && TakeNumbers(card.Inputs) && Numbers(text) is { } numbers && numbers.Length == card.Inputs.Count
            ? string.Join("; ", card.Inputs.Zip(numbers, (input, number) => string.Create(CultureInfo.InvariantCulture, $"{input.Id}={number}")))
            : text;

    private static bool TakeNumbers(IEnumerable<CardInput> inputs) => inputs.All(input => input is { Kind: CardInputKind.Number } or { Kind: CardInputKind.Choice, IsMultiSelect: false });

    private static Part? Understand(string part, RenderedCard card)
    {
        for (var index = 0; index < card.Buttons.Count; index++)
        {
            if (part.Equals(Letter(index), StringComparison.OrdinalIgnoreCase))
                return new Part.Press(card.Buttons[index]);
        }

        if (part.Split('=', 2, StringSplitOptions.TrimEntries) is [var id, var value]
            && card.Inputs.FirstOrDefault(input => input.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } named)
            return Fill(named, value);
        return card.Inputs.Where(input => input.Kind == CardInputKind.Choice).ToArray() is [var only] && Numbers(part) is not null ? Fill(only, part) : null;
    }

    private static Part Fill(CardInput input, string text) => input.Kind switch
    {
        CardInputKind.Toggle => new Part.Fill(input, IsYes(text, input) ? input.Choices[0].Value : input.Choices[1].Value),
        CardInputKind.Choice => Choose(input, text),
        _ => new Part.Fill(input, text),
    };

    private static Part Choose(CardInput input, string text)
    {
        var numbers = Numbers(text)?.Distinct().ToArray() ?? [];
        if (numbers.Length == 0 || Array.Exists(numbers, number => number < 1 || number > input.Choices.Count))
            return new Part.Wrong($"The choices are 1 to {input.Choices.Count}.");
        return numbers.Length > 1 && !input.IsMultiSelect
            ? new Part.Wrong("Only one of them can be chosen.")
            : new Part.Fill(input, string.Join(',', numbers.Order().Select(number => input.Choices[number - 1].Value)));
    }

    private static bool IsYes(string text, CardInput toggle)
        => text is "1" or "x" or "X" || new[] { "yes", "on", "true", "haan", "ہاں", toggle.Choices[0].Value }.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <returns>The numbers of a text that has nothing else, in any script's digits; else null.</returns>
    private static int[]? Numbers(string text)
    {
        var digits = string.Concat(text.Select(letter => CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit ? (char)('0' + digit) : letter));
        var words = digits.Split(BetweenNumbers, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? Array.ConvertAll(words, word => int.Parse(word, CultureInfo.InvariantCulture))
            : null;
    }

    /// <returns>The one button that an answer is for: the only one that takes inputs and is in sight, or the only such that is marked positive.</returns>
    private static CardButton? AnswerButton(RenderedCard card)
    {
        var candidates = card.Buttons.Where(button => button is { TakesInputs: true, IsPrimary: true }).ToArray();
        if (candidates.Length > 1)
            candidates = Array.FindAll(candidates, button => button.IsPositive);
        return candidates is [var only] ? only : null;
    }

    private static TerminalReply Press(CardButton button, Dictionary<CardInput, string> values)
    {
        if (button.TakesInputs && values.Keys.FirstOrDefault(input => input.IsRequired && values[input].Length == 0) is { } missing)
            return new TerminalReply.Problem(missing.ErrorMessage.Length > 0 ? missing.ErrorMessage : $"Still needed: {missing.Label}");
        return button.Type switch
        {
            CardButtonType.OpenUrl => new TerminalReply.Url(button.Target),
            CardButtonType.ImBack => new TerminalReply.Message(button.Target),
            CardButtonType.Execute => new TerminalReply.Invoke(button.Target, Data(button, values)),
            _ => new TerminalReply.Submit(Data(button, values)),
        };
    }

    /// <summary>As Teams sends it: inputs win over data of the same name, and an empty input is absent.</summary>
    private static JsonElement Data(CardButton button, Dictionary<CardInput, string> values)
    {
        var data = button.Data.ValueKind == JsonValueKind.Object ? JsonObject.Create(button.Data)! : [];
        foreach (var (input, value) in values.Where(pair => button.TakesInputs && pair.Value.Length > 0))
            data[input.Id] = value;
        return JsonSerializer.SerializeToElement(data);
    }
}
