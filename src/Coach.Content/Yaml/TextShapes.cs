using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Content.Yaml;

/// <summary>The texts of the core that an author writes per language, <c>en</c> and <c>ur</c>, or per tongue, which adds <c>roman</c>.</summary>
internal sealed class TextShapes(ShapeReader reader)
{
    private static readonly string[] Languages = ["en", "ur"];

    public LocalText? LocalText(Node node, Place place, Rules rules)
    {
        if (reader.Fields(node, place, Languages, ["en"]) is not { } fields)
            return null;
        var texts = fields.ToDictionary(field => field.Key, field => reader.Text(field.Value.Value, place.In(field.Value), rules));
        return texts.GetValueOrDefault("en") is { } english && !texts.ContainsValue(null) ? new LocalText(english, texts.GetValueOrDefault("ur")) : null;
    }

    public Phrase? Phrase(Node node, Place place, Rules rules)
    {
        if (reader.Fields(node, place, Languages, Languages) is not { } fields)
            return null;
        var forms = fields.ToDictionary(field => field.Key, field => Forms(field.Value.Value, place.In(field.Value), rules));
        return forms.GetValueOrDefault("en") is { } english && forms.GetValueOrDefault("ur") is { } urdu ? new Phrase(english, urdu) : null;
    }

    /// <summary>At least as many wordings for each tongue as the property's shortest length says.</summary>
    public Wordings? Wordings(Node node, Place place, Rules rules)
    {
        if (reader.Fields(node, place, [.. Tongues.All.Select(tongue => tongue.Key())], []) is not { } fields)
            return null;
        if (fields.Count is 0)
            return reader.Wrong<Wordings>(place, "has no wording: write it under en, ur or roman");
        var tongues = Tongues.All.Select(tongue => fields.TryGetValue(tongue.Key(), out var entry) ? Tongue(entry.Value, place.In(entry), rules) : []).ToArray();
        return tongues.Any(wordings => wordings is null) ? null : new Wordings(tongues[0].GetValueOrDefault(), tongues[1].GetValueOrDefault(), tongues[2].GetValueOrDefault());
    }

    private ImmutableArray<string>? Tongue(Node node, Place place, Rules rules)
    {
        var items = node is ListNode list ? list.Items : [node];
        var least = rules.Length?.MinimumLength ?? 1;
        if (items.Count < least)
        {
            reader.Wrong<Wordings>(place, $"must have {least} wordings or more, found {items.Count}");
            return null;
        }

        var texts = items.Select(item => reader.Text(item, place with { Line = item.Line }, rules)).ToArray();
        return texts.Any(text => text is null) ? null : [.. texts.OfType<string>()];
    }

    private PhraseForms? Forms(Node node, Place place, Rules rules)
    {
        if (node is not MapNode)
            return Template(node, place, rules, isOne: false) is { } only ? new PhraseForms(only) : null;
        if (reader.Fields(node, place, ["one", "other"], ["other"]) is not { } fields)
            return null;

        var one = fields.TryGetValue("one", out var ones) ? Template(ones.Value, place with { Line = ones.Line }, rules, isOne: true) : null;
        var other = fields.TryGetValue("other", out var others) ? Template(others.Value, place with { Line = others.Line }, rules, isOne: false) : null;
        if (ones is not null && !rules.Placeholders.Contains("count"))
            return reader.Wrong<PhraseForms>(place with { Line = ones.Line }, "has a form 'one', but no {count} that could choose it");
        return other is not null && (one is not null || ones is null) ? new PhraseForms(other, one) : null;
    }

    private string? Template(Node node, Place place, Rules rules, bool isOne)
    {
        if (reader.Text(node, place, rules) is not { } text)
            return null;
        if (Braced(text) is not { } names)
            return reader.Wrong<string>(place, "has a '{' without its '}', or a '}' without its '{'");

        var wrong = names.Except(rules.Placeholders).ToArray();
        foreach (var name in wrong)
            reader.Wrong<string>(place, $"has a {{{name}}} that nothing fills: {Fillable(name, rules.Placeholders)}");
        var missing = rules.Placeholders.Except(names).Where(name => wrong.Length is 0 && !(isOne && name is "count")).ToArray();
        foreach (var name in missing)
            reader.Wrong<string>(place, $"must use {{{name}}}");
        return wrong.Length + missing.Length is 0 ? text : null;
    }

    private static string Fillable(string name, IReadOnlyList<string> placeholders) => placeholders.Count is 0
        ? "this sentence has no placeholders"
        : Sentence.Meant(name, placeholders) is { } meant ? $"did you mean {{{meant}}}?" : $"here belong {Sentence.List(placeholders.Select(known => $"{{{known}}}"))}";

    /// <summary>The names in braces; null when the braces do not pair.</summary>
    private static HashSet<string>? Braced(string text)
    {
        var names = new HashSet<string>();
        var rest = text.AsSpan();
        while (rest.IndexOfAny('{', '}') is >= 0 and var brace)
        {
            var end = rest[(brace + 1)..].IndexOfAny('{', '}');
            if (rest[brace] is '}' || end < 0 || rest[brace + 1 + end] is '{')
                return null;
            names.Add(rest.Slice(brace + 1, end).ToString());
            rest = rest[(brace + end + 2)..];
        }

        return names;
    }
}
