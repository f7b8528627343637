using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Practice;
using Coach.Words;

namespace Coach.Host.Privacy;

/// <summary>A practice call on the page of somebody's data: what was said, line after line, and its ten points; null for what a program alone can read.</summary>
internal static class CallPart
{
    /// <summary>Every line of both in order, with what the agent's own line did, and what a language model worded or noticed marked as that.</summary>
    public static string? Said(Playbook playbook, Language language, JsonNode json)
    {
        if (json is not JsonObject kept || Read(kept["call"], PracticeJson.Default.Call) is not { } call)
            return null;
        var phrases = playbook.PracticePhrases;
        var name = playbook.Practice.Customer(call.Customer)?.Name.In(language) ?? call.Customer;
        var worded = kept["worded"] is JsonArray turns ? turns.Select(turn => turn?.GetValue<int>() ?? 0).ToHashSet() : [];
        return string.Concat([Line(name, call.Opening), .. call.Exchanges.SelectMany(Lines), .. Noticed(phrases, language, kept["noticed"])]);

        IEnumerable<string> Lines(Exchange exchange)
        {
            var moves = string.Join(Comma(language), exchange.Moves.Select(sighting => phrases.Of(sighting.Move).In(language)).Distinct());
            yield return Line(phrases.YouSaid.In(language), exchange.Agent, moves.Length is 0 ? null : moves);
            yield return Line(worded.Contains(exchange.Number) ? $"{name} · {phrases.Machine.In(language)}" : name, exchange.Customer);
        }
    }

    /// <summary>The score, and that of each of the ten points with the words that show it.</summary>
    public static string? Points(Playbook playbook, Language language, JsonNode json)
    {
        if (Read(json, PracticeJson.Default.Debrief) is not { } debrief)
            return null;
        var phrases = playbook.PracticePhrases;
        var points = debrief.Items.Select(item =>
        {
            var quotes = string.Concat(item.Evidence.Select(quote => $"<br>{(quote.Good ? "✓" : "✗")} {Html.Value(quote.Words)}"));
            return $"<li>{Html.Text(item.Name.In(language))}: {Html.Text(phrases.RubricScore.In(language, ("score", item.Score)))}{quotes}</li>";
        });
        return $"<p>{Html.Text(phrases.Score.In(language, ("score", debrief.Score)))}</p><ol>{string.Concat(points)}</ol>";
    }

    private static IEnumerable<string> Noticed(PracticePhrases phrases, Language language, JsonNode? json)
    {
        if (json is not JsonArray { Count: > 0 } noticed)
            yield break;
        yield return $"<p>{Html.Text($"{phrases.NoticedHeading.In(language)} · {phrases.Machine.In(language)}")}</p>";
        foreach (var reading in noticed.OfType<JsonObject>())
        {
            var move = Enum.TryParse<Move>(reading["move"]?.ToString(), out var known) ? phrases.Of(known).In(language) : "";
            yield return $"<p>{Html.Text(phrases.Noticed.In(language, ("number", reading["turn"]?.ToString() ?? ""), ("move", move), ("quote", reading["quote"]?.ToString() ?? "")))}</p>";
        }
    }

    private static string Line(string who, string text, string? moves = null) =>
        $"<p><b>{Html.Text(who)}:</b> {Html.Value(text)}{(moves is null ? "" : $"<br><small>{Html.Text(moves)}</small>")}</p>";

    private static string Comma(Language language) => language.IsRightToLeft() ? "، " : ", ";

    /// <summary>Null where another version of the coach wrote it in another shape.</summary>
    private static T? Read<T>(JsonNode? json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> shape)
        where T : class
    {
        try
        {
            return json.Deserialize(shape);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
