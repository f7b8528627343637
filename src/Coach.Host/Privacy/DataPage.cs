using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Privacy;
using Coach.Words;

namespace Coach.Host.Privacy;

/// <summary>Everything that is kept of a person, to be read by that person: headings, lists and tables, with their own time of day.</summary>
internal sealed class DataPage
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Playbook _playbook;
    private readonly Language _language;
    private readonly TimeZoneInfo _zone;

    private DataPage(Playbook playbook, Language language, TimeZoneInfo zone) => (_playbook, _language, _zone) = (playbook, language, zone);

    public static string For(Playbook playbook, Language language, TimeZoneInfo zone, PersonalExport export)
    {
        var page = new DataPage(playbook, language, zone);
        var title = playbook.Privacy.PageTitle.In(language);
        return Html.Page(language, title,
            $"""
            <h1>{Html.Text(title)}</h1>
            <p>{Html.Text(playbook.Privacy.PageMadeAt.In(language, ("at", page.Local(export.At))))}</p>
            {string.Join('\n', export.Parts.Select(page.Part))}
            """);
    }

    /// <summary>The key of a label in the content: that of the JSON file, in small letters joined by a hyphen.</summary>
    public static string LabelKey(string key) => JsonNamingPolicy.KebabCaseLower.ConvertName(key);

    private string Part(ExportPart part) =>
        $"""
        <section aria-labelledby="{part.Key}">
        <h2 id="{part.Key}">{Label(part.Key)}</h2>
        {Entries(part)}
        </section>
        """;

    private string Entries(ExportPart part)
    {
        if (part.Entries.IsEmpty)
            return $"<p>{Html.Text(_playbook.Privacy.PageNothing.In(_language))}</p>";
        return part.IsOne || part.Entries[0].Fields.Any(field => field.Kind is FieldKind.Json or FieldKind.Call)
            ? string.Join('\n', part.Entries.Select(List))
            : Table(part);
    }

    private string List(ExportEntry entry) => $"<dl>\n{string.Concat(entry.Fields.Select(field => $"<dt>{Label(field.Key)}</dt><dd>{Value(field)}</dd>\n"))}</dl>";

    /// <summary>What does not fit is scrolled, by keyboard too.</summary>
    private string Table(ExportPart part) =>
        $"""
        <div class="wide" role="region" aria-labelledby="{part.Key}" tabindex="0"><table>
        <thead><tr>{string.Concat(part.Entries[0].Fields.Select(field => $"<th scope=\"col\">{Label(field.Key)}</th>"))}</tr></thead>
        <tbody>
        {string.Join('\n', part.Entries.Select(entry => $"<tr>{string.Concat(entry.Fields.Select(field => $"<td>{Value(field)}</td>"))}</tr>"))}
        </tbody>
        </table></div>
        """;

    private string Value(ExportField field) => (field.Kind, field.Value) switch
    {
        (_, null) => "–",
        (FieldKind.Flag, { } flag) => Html.Text((flag.GetValue<bool>() ? _playbook.Privacy.PageYes : _playbook.Privacy.PageNo).In(_language)),
        (FieldKind.Instant, { } instant) => Time(instant.GetValue<string>()),
        (FieldKind.Words, JsonArray words) => string.Join(_language.IsRightToLeft() ? "، " : ", ", words.Select(word => Html.Value(word?.ToString() ?? ""))),
        (FieldKind.Question, { } id) => Question(id.GetValue<string>()),
        (FieldKind.Call, { } call) => CallPart.Said(_playbook, _language, call) ?? Details(call),
        (FieldKind.Debrief, { } debrief) => CallPart.Points(_playbook, _language, debrief) ?? Details(debrief),
        (FieldKind.Json, { } json) => Details(json),
        (_, { } value) => Html.Value(value.ToString()),
    };

    /// <summary>The question as it is asked today; its name where it is asked no more.</summary>
    private string Question(string id) => Html.Value(_playbook.Question(id)?.Ask.In(_language) ?? id);

    private string Time(string instant) => $"<time datetime=\"{instant}\">{Html.Value(Local(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)))}</time>";

    /// <summary>What somebody typed stands open; what else there is unfolds.</summary>
    private string Details(JsonNode json)
    {
        var typed = json is JsonObject kept && (kept["text"] ?? kept["line"]) is JsonValue text && text.TryGetValue<string>(out var words) ? $"<p>{Html.Value(words)}</p>" : "";
        return $"{typed}<details><summary>{Html.Text(_playbook.Privacy.PageDetails.In(_language))}</summary><pre dir=\"ltr\">{Html.Text(json.ToJsonString(Readable))}</pre></details>";
    }

    private string Label(string key) => Html.Text(_playbook.Labels.GetValueOrDefault(LabelKey(key))?.In(_language) ?? key);

    private string Local(DateTimeOffset at) => $"{TimeZoneInfo.ConvertTime(at, _zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} ({_zone.Id})";
}
