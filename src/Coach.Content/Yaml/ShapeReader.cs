using System.Collections;
using System.Globalization;
using System.Text;
using Coach.Words;

namespace Coach.Content.Yaml;

/// <summary>
/// Builds a record from nodes by the record's properties. What fails is told and left out; a record with a failed part is left out
/// as well, so that no rule is checked on half an entry. Only the file itself keeps its good entries.
/// </summary>
internal sealed class ShapeReader(Tell tell)
{
    public object? Read(Type shape, Node node) => node is MapNode
        ? Record(shape, node, new Place(1, null), isFile: true)
        : Wrong<object>(new Place(1, "the file"), $"must have keys: {Sentence.List(Rules.Of(shape).Select(rule => rule.Key))}");

    private object? Record(Type type, Node node, Place place, bool isFile = false)
    {
        var rules = Rules.Of(type);
        if (Fields(node, place, [.. rules.Select(rule => rule.Key)], [.. rules.Where(rule => rule.IsRequired).Select(rule => rule.Key)]) is not { } fields)
            return null;

        var record = Activator.CreateInstance(type);
        var whole = !rules.Any(rule => rule.IsRequired && !fields.ContainsKey(rule.Key)) && (isFile || node is MapNode map && map.Entries.Count == fields.Count);
        foreach (var rule in rules)
        {
            if (!fields.TryGetValue(rule.Key, out var entry))
                continue;
            var value = Value(rule.Property.PropertyType, entry.Value, Place.Of(entry), rule, isFile);
            rule.Property.SetValue(record, value);
            whole &= value is not null;
        }

        if (record is FileRecord file)
            file.StandsAt(place.Line, fields.ToDictionary(field => field.Key, field => field.Value.Line));

        return whole ? record : null;
    }

    private object? Value(Type declared, Node node, Place place, Rules rules, bool isFile) => (Nullable.GetUnderlyingType(declared) ?? declared) switch
    {
        var type when type == typeof(int) => Number(node, place, rules),
        var type when type == typeof(double) => Decimal(node, place, rules),
        var type when type == typeof(Figure) => Decimal(node, place, rules) is double figure ? new Figure(figure, place.Line) : null,
        var type when type == typeof(bool) => Choice(node, place, ["true", "false"]) is { } word ? word is "true" : null,
        { IsEnum: true } type => Choice(node, place, [.. Enum.GetNames(type).Select(Rules.KeyOf)]) is { } word
            ? Enum.GetValues(type).GetValue(Array.FindIndex(Enum.GetNames(type), name => Rules.KeyOf(name) == word))
            : null,
        var type when type == typeof(string) => Text(node, place, rules),
        var type when type == typeof(Said) => Text(node, place, rules) is { } text ? new Said(text, place.Line) : null,
        var type when type == typeof(LocalText) => new TextShapes(this).LocalText(node, place, rules),
        var type when type == typeof(Phrase) => new TextShapes(this).Phrase(node, place, rules),
        var type when type == typeof(Wordings) => new TextShapes(this).Wordings(node, place, rules),
        var type when type.IsAssignableTo(typeof(FileRecord)) => Record(type, node, place),
        var type when type.IsAssignableTo(typeof(IDictionary)) => Map(type, node, place, isFile),
        var type => List(type.GetGenericArguments()[0], node, place, rules, isFile),
    };

    private Array? List(Type type, Node node, Place place, Rules rules, bool isFile)
    {
        if (node is not ListNode list)
            return Wrong<Array>(place, "must be a list, with '- ' before each entry");
        if (rules.Length is { } length && (list.Items.Count < length.MinimumLength || list.Items.Count > length.MaximumLength))
            return Wrong<Array>(place, $"must have {(length.MinimumLength == length.MaximumLength ? $"{length.MinimumLength}" : $"{length.MinimumLength} to {length.MaximumLength}")} entries, found {list.Items.Count}");

        var items = list.Items.Select(item => Item(type, item, place, rules)).ToArray();
        var good = items.Where(item => item is not null).ToArray();
        if (good.Length < items.Length && !isFile)
            return null;
        var typed = Array.CreateInstance(type, good.Length);
        good.CopyTo(typed, 0);
        return typed;
    }

    private object? Item(Type type, Node node, Place list, Rules rules) => type == typeof(string) || type == typeof(Said) || type == typeof(Figure)
        ? Value(type, node, list with { Line = node.Line }, rules, isFile: false)
        : Record(type, node, new Place(node.Line, null));

    private IDictionary? Map(Type type, Node node, Place place, bool isFile)
    {
        if (node is not MapNode map)
            return Wrong<IDictionary>(place, "must have names below it, each with its own keys");
        var entries = (IDictionary?)Activator.CreateInstance(type);
        foreach (var entry in map.Entries)
        {
            if (!Kebab.Fits(entry.Key))
                tell(entry.Line, $"'{entry.Key}' {Kebab.Rule}");
            else if (Record(type.GetGenericArguments()[1], entry.Value, Place.Of(entry)) is { } value)
                entries?.Add(entry.Key, value);
            else if (!isFile)
                return null;
        }

        return entries;
    }

    /// <summary>The entries of a map by key; null when it is no map. Unknown and missing keys are told; a key that was probably misspelt is not missing too.</summary>
    internal IReadOnlyDictionary<string, Entry>? Fields(Node node, Place place, IReadOnlyCollection<string> keys, IEnumerable<string> required)
    {
        if (node is not MapNode map)
        {
            tell(place.Line, $"{place.Label ?? "this entry"} must have keys: {Sentence.List(keys)}");
            return null;
        }

        var unknown = map.Entries.Where(entry => !keys.Contains(entry.Key)).ToArray();
        var free = keys.Except(map.Entries.Select(entry => entry.Key)).ToArray();
        foreach (var entry in unknown)
            tell(entry.Line, $"unknown key '{entry.Key}': {(Sentence.Meant(entry.Key, free) is { } meant ? $"did you mean '{meant}'?" : $"here belong {Sentence.List(keys)}")}");

        foreach (var key in required.Intersect(free).Except(unknown.Select(entry => Sentence.Meant(entry.Key, free)).OfType<string>()))
            tell(place.Line, place.Label is null ? $"'{key}' is missing" : $"{place.Label} has no '{key}'");
        return map.Entries.Where(entry => keys.Contains(entry.Key)).ToDictionary(entry => entry.Key);
    }

    internal string? Text(Node node, Place place, Rules rules)
    {
        if (node is not TextNode { Text: var written })
            return Wrong<string>(place, node is ListNode ? "must be one text, found a list" : "must be a text, found keys below it");

        var text = written.Trim();
        if (text.Length is 0)
            return Wrong<string>(place, "is empty");
        if (HasInvisible(text))
            return Wrong<string>(place, "has an invisible control character in it");
        if (text.Length > rules.Longest)
            return Wrong<string>(place, $"must be at most {rules.Longest} characters, found {text.Length}");
        if (rules.Pattern is { } pattern && !pattern.IsValid(text))
            return Wrong<string>(place, $"{pattern.ErrorMessage}, {Sentence.Found(text)}");
        return rules.Allowed is { Length: > 0 } allowed ? Choice(node, place, allowed) : text;
    }

    private static bool HasInvisible(string text)
    {
        var isDoubtful = false;
        foreach (var letter in text)
        {
            if (char.IsControl(letter) && letter is not '\n')
                return true;
            isDoubtful |= letter is '\uFFFD' || char.IsSurrogate(letter);
        }

        return isDoubtful && text.EnumerateRunes().Contains(Rune.ReplacementChar);
    }

    private object? Number(Node node, Place place, Rules rules)
    {
        if (node is not TextNode { Text: var written } || !int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return Wrong<object>(place, $"must be a whole number{(node is TextNode text ? $", {Sentence.Found(text.Text)}" : "")}");
        if (rules.Range is { Minimum: int least, Maximum: int most } && (number < least || number > most))
            return Wrong<object>(place, $"must be {least} to {most}, found {number}");
        return number;
    }

    private object? Decimal(Node node, Place place, Rules rules)
    {
        if (node is not TextNode { Text: var written } || !double.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return Wrong<object>(place, $"must be a number such as 0.9{(node is TextNode text ? $", {Sentence.Found(text.Text)}" : "")}");
        if (rules.Range is { Minimum: double least, Maximum: double most } && (number < least || number > most))
            return Wrong<object>(place, string.Create(CultureInfo.InvariantCulture, $"must be {least} to {most}, found {number}"));
        return number;
    }

    private string? Choice(Node node, Place place, IReadOnlyCollection<string> words)
    {
        if (node is TextNode text && words.Contains(text.Text.Trim()))
            return text.Text.Trim();
        return Wrong<string>(place, $"must be {Sentence.List(words, "or")}{(node is TextNode { Text: var written } ? $", {Sentence.Found(written)}" : "")}");
    }

    internal T? Wrong<T>(Place place, string sentence)
        where T : class
    {
        tell(place.Line, $"{place.Label} {sentence}");
        return null;
    }
}
