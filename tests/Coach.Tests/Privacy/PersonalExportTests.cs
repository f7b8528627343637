using System.Text.Json.Nodes;
using Coach.Privacy;

namespace Coach.Tests.Privacy;

public sealed class PersonalExportTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 14, 5, 6, 70, TimeSpan.FromHours(5));

    [Fact]
    public void One_entry_is_an_object_a_list_is_an_array_and_instants_are_UTC()
    {
        var export = new PersonalExport(At,
        [
            new ExportPart("person", true, [new ExportEntry([new ExportField("name", FieldKind.Text, "Ayesha"), new ExportField("team", FieldKind.Text, null)])]),
            new ExportPart("answers", false, [Answer(1), Answer(2)]),
            new ExportPart("links", false, []),
        ]);

        Assert.Equal(
            """{"format":"coach-my-data-1","exportedAt":"2026-11-22T09:05:06.070Z","person":{"name":"Ayesha","team":null},"answers":[{"number":1},{"number":2}],"links":[]}""",
            export.ToJson().ToJsonString());
    }

    [Fact]
    public void It_can_be_written_twice()
    {
        var export = new PersonalExport(At, [new ExportPart("person", true, [new ExportEntry([new ExportField("roles", FieldKind.Words, new JsonArray("agent"))])])]);

        Assert.Equal(export.ToJson().ToJsonString(), export.ToJson().ToJsonString());
    }

    private static ExportEntry Answer(int number) => new([new ExportField("number", FieldKind.Number, number)]);
}
