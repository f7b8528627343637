using System.Text.Json;
using System.Text.RegularExpressions;

namespace Coach.Host.Terminal;

/// <summary>Turns the JSON of an Adaptive Card (1.5) into text with numbered choices and lettered buttons, and a typed line into what it means.</summary>
public static partial class CardText
{
    public static RenderedCard Render(JsonElement card)
    {
        var rendering = new Rendering();
        rendering.Card(card);
        var text = string.Join('\n', rendering.Lines).Trim('\n');
        return new(text.Length > 0 ? text : Plain(Text(card, "fallbackText")), rendering.Inputs, rendering.Buttons);
    }

    /// <returns>a, b, … z, aa, ab, …</returns>
    public static string Letter(int index) => index < 26 ? $"{(char)('a' + index)}" : Letter((index / 26) - 1) + Letter(index % 26);

    private static JsonElement Child(JsonElement of, string name)
        => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) ? value : default;

    private static string Text(JsonElement of, string name)
        => Child(of, name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } value ? value.ToString() : "";

    private static bool Is(JsonElement of, string name, string value) => Text(of, name).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static JsonElement[] All(JsonElement of, string name)
        => Child(of, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>Without Markdown, and without the control characters that a terminal would obey. Direction marks stay.</summary>
    internal static string Plain(string text)
    {
        text = Links().Replace(text, "${words} (${link})");
        text = Emphasis().Replace(Bold().Replace(text, "${words}"), "${before}${words}");
        return string.Concat(Escapes().Replace(text, "${sign}").Where(letter => letter == '\n' || !char.IsControl(letter)));
    }

    [GeneratedRegex(@"\[(?<words>[^\]\n]+)\]\((?<link>[^)\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex(@"\*\*(?<words>[^*\n]+)\*\*", RegexOptions.NonBacktracking)]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<before>^|[\s(])_(?<words>[^_\n]+)_", RegexOptions.NonBacktracking)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\(?<sign>[\\`*_\[\]()#+.!-])", RegexOptions.NonBacktracking)]
    private static partial Regex Escapes();

    private sealed class Rendering
    {
        public List<string> Lines { get; private set; } = [];
        public List<CardInput> Inputs { get; } = [];
        public List<CardButton> Buttons { get; } = [];

        public void Card(JsonElement card)
        {
            Elements(All(card, "body"));
            Actions(All(card, "actions"));
        }

        private void Elements(IEnumerable<JsonElement> elements)
        {
            foreach (var element in elements.Where(element => element.ValueKind == JsonValueKind.Object && !Is(element, "isVisible", "false")))
            {
                if (Is(element, "separator", "true") || Is(element, "spacing", "large") || Is(element, "spacing", "extraLarge"))
                    Lines.Add("");
                Element(element);
            }
        }

        private void Element(JsonElement element)
        {
            switch (Text(element, "type"))
            {
                case "TextBlock":
                    Say(Plain(Text(element, "text")));
                    break;
                case "RichTextBlock":
                    Say(Plain(string.Concat(All(element, "inlines").Select(run => run.ValueKind == JsonValueKind.String ? run.GetString() : Text(run, "text")))));
                    break;
                case "FactSet":
                    foreach (var fact in All(element, "facts"))
                        Say($"{Plain(Text(fact, "title"))}: {Plain(Text(fact, "value"))}");
                    break;
                case "Image" or "Media" when Text(element, "altText") is { Length: > 0 } words:
                    Say($"[{Plain(words)}]");
                    break;
                case "ImageSet":
                    Elements(All(element, "images"));
                    break;
                case "Container" or "Column" or "TableCell":
                    Elements(All(element, "items"));
                    break;
                case "ColumnSet":
                    SideBySide(All(element, "columns"));
                    break;
                case "Table":
                    foreach (var row in All(element, "rows"))
                        SideBySide(All(row, "cells"));
                    break;
                case "ActionSet":
                    Actions(All(element, "actions"));
                    break;
                case ['I', 'n', 'p', 'u', 't', '.', .. var kind]:
                    Input(element, kind);
                    break;
                case not ("Image" or "Media"):
                    Elements([Child(element, "fallback")]);
                    break;
            }

            Actions([Child(element, "selectAction")]);
        }

        /// <summary>On one line where each part is one line, else below each other.</summary>
        private void SideBySide(IEnumerable<JsonElement> parts)
        {
            var (before, rows) = (Lines, new List<List<string>>());
            foreach (var part in parts.Where(part => !Is(part, "isVisible", "false")))
            {
                Lines = [];
                Elements(All(part, "items"));
                Actions([Child(part, "selectAction")]);
                if (Lines.Count > 0)
                    rows.Add(Lines);
            }

            Lines = before;
            if (rows.TrueForAll(row => row.Count == 1))
                Say(string.Join(" | ", rows.Select(row => row[0].Trim())));
            else
                Lines.AddRange(rows.SelectMany(row => row));
        }

        private void Input(JsonElement input, string kind)
        {
            var choices = kind == "Toggle"
                ? [new(Text(input, "title"), Or(Text(input, "valueOn"), "true")), new("", Or(Text(input, "valueOff"), "false"))]
                : All(input, "choices").Select(choice => new CardChoice(Plain(Text(choice, "title")), Text(choice, "value"))).ToArray();
            var made = new CardInput(
                Text(input, "id"),
                Plain(Or(Text(input, "label"), Or(Text(input, "title"), Or(Text(input, "placeholder"), Text(input, "id"))))),
                kind == "ChoiceSet" ? CardInputKind.Choice : Enum.TryParse<CardInputKind>(kind, out var known) ? known : CardInputKind.Text,
                Is(input, "isRequired", "true"),
                Is(input, "isMultiSelect", "true"),
                choices,
                kind == "Toggle" ? Or(Text(input, "value"), choices[1].Value) : Text(input, "value"),
                Plain(Text(input, "errorMessage")));
            if (made.Id.Length > 0 && Inputs.TrueForAll(other => other.Id != made.Id))
                Inputs.Add(made);
            Say($"{made.Label}{(made.IsRequired ? " *" : "")}{(made.Kind == CardInputKind.Choice ? "" : $"  ({made.Id}=…)")}");
            if (made.Kind == CardInputKind.Choice)
                Lines.AddRange(choices.Select((choice, index) => $"  {index + 1}) {choice.Title}"));
        }

        private void Actions(IEnumerable<JsonElement> actions)
        {
            var row = new List<string>();
            foreach (var action in actions.Where(action => !Is(action, "isEnabled", "false")))
            {
                if (Is(action, "type", "Action.ShowCard"))
                {
                    Say(Plain(Text(action, "title")));
                    Card(Child(action, "card"));
                }
                else if (Button(action) is { } button)
                {
                    row.Add($"[{Letter(Buttons.Count)}] {button.Title}");
                    Buttons.Add(button);
                }
            }

            Say(string.Join("  ", row));
        }

        private static CardButton? Button(JsonElement action)
        {
            var teams = Child(Child(action, "data"), "msteams");
            (CardButtonType Type, string Target)? kind = Text(action, "type") switch
            {
                "Action.Execute" => (CardButtonType.Execute, Text(action, "verb")),
                "Action.Submit" when Is(teams, "type", "imBack") => (CardButtonType.ImBack, Text(teams, "value")),
                "Action.Submit" => (CardButtonType.Submit, ""),
                "Action.OpenUrl" => (CardButtonType.OpenUrl, Text(action, "url")),
                _ => null,
            };
            return kind is not var (type, target) ? null : new(
                Plain(Or(Text(action, "title"), target)),
                type,
                target,
                Child(action, "data"),
                !Is(action, "mode", "secondary"),
                Is(action, "style", "positive"),
                type is CardButtonType.Execute or CardButtonType.Submit && !Is(action, "associatedInputs", "none"));
        }

        private static string Or(string text, string other) => text.Length > 0 ? text : other;

        private void Say(string text)
        {
            if (text.Length > 0)
                Lines.Add(text);
        }
    }
}
