using System.Text.Json.Nodes;

namespace Coach.Content.Tests;

public sealed class SchemaTests
{
    private static string Folder { get; } = Path.Combine(Repository.Path, "dialogs", "schemas");

    [Fact]
    public void The_schemas_in_dialogs_are_those_that_the_records_make()
    {
        var stale = new List<string>();
        Directory.CreateDirectory(Folder);
        foreach (var (name, made) in SchemaWriter.All())
        {
            var path = Path.Combine(Folder, name);
            var received = Path.ChangeExtension(path, ".received.json");
            File.Delete(received);
            if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == made)
                continue;
            File.WriteAllText(received, made);
            stale.Add(received);
        }

        Assert.True(stale.Count is 0, $"Look at these and put them in place of their namesakes: {string.Join(", ", stale)}");
    }

    [Fact]
    public void No_schema_is_left_over() =>
        Assert.Empty(Directory.GetFiles(Folder, "*.schema.json").Select(Path.GetFileName).Except(SchemaWriter.All().Keys));

    [Fact]
    public void A_schema_tells_an_editor_what_the_reader_asks_for()
    {
        var question = JsonNode.Parse(SchemaWriter.All()["questions.schema.json"])?["properties"]?["questions"]?["items"];

        Assert.NotNull(question);
        Assert.Equal("[\"id\",\"kind\",\"difficulty\",\"ask\"]", question["required"]?.ToJsonString());
        Assert.False(question["additionalProperties"]?.GetValue<bool>());
        Assert.Equal("[\"single\",\"multiple\",\"ordering\",\"short-answer\",\"best-line\"]", question["properties"]?["kind"]?["enum"]?.ToJsonString());
        Assert.Equal((1, 3), (question["properties"]?["difficulty"]?["minimum"]?.GetValue<int>(), question["properties"]?["difficulty"]?["maximum"]?.GetValue<int>()));
        Assert.Equal((2, 6), (question["properties"]?["options"]?["minItems"]?.GetValue<int>(), question["properties"]?["options"]?["maxItems"]?.GetValue<int>()));
        Assert.Equal(400, question["properties"]?["ask"]?["properties"]?["ur"]?["maxLength"]?.GetValue<int>());
    }

    [Fact]
    public void Every_key_of_every_schema_is_described()
    {
        foreach (var (name, made) in SchemaWriter.All())
            AllDescribed(name, JsonNode.Parse(made));
    }

    private static void AllDescribed(string where, JsonNode? schema)
    {
        foreach (var (key, property) in schema?["properties"] as JsonObject ?? [])
        {
            if (key is "en" or "ur" or "roman" or "one" or "other")
                continue;
            Assert.True(property?["description"] is not null, $"{where}/{key} has no description");
            AllDescribed($"{where}/{key}", property);
            AllDescribed($"{where}/{key}", property?["items"]);
            AllDescribed($"{where}/{key}", property?["additionalProperties"] as JsonObject);
        }
    }
}
