using System.Text.Json;

namespace Coach.Host.Tests.Commands;

public sealed class ExplainTests : IDisposable
{
    private static readonly string Content = $"--Content:Path={Repository.File("dialogs")}";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-explain-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_line_has_its_answer_in_order_and_what_cannot_be_read_is_told()
    {
        var ended = await Executable.RunAsync(_folder.FullName, "Calm down please.\n\n{\"text\": \"Thank you for waiting.\", \"lang\": \"en\"}\n{\"words\": 1}\n{not json\r\nپرسکون\n", "explain", "--json", Content);

        var lines = ended.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["Calm down please.", "", "Thank you for waiting.", "", "{not json", "پرسکون"], lines.Select(line => line.GetProperty("text").GetString()));
        Assert.Equal(["text", "moves"], lines[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("""[{"move":"calm_down","evidence":"Calm down"}]""", lines[0].GetProperty("moves").GetRawText());
        Assert.Equal("thanks", lines[2].GetProperty("moves")[0].GetProperty("move").GetString());
        Assert.Equal((1, "line 4: the object has no \"text\" that is a string\n"), (ended.Code, ended.Errors));
    }

    [Fact]
    public async Task A_person_is_told_the_words_the_rule_and_where_it_stands()
    {
        var ended = await Executable.RunAsync(_folder.FullName, "Calm down please.\nThe box is blue.", "explain", Content);

        var lines = ended.Output.TrimEnd('\n').Split('\n');
        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.Equal("Calm down please.", lines[0]);
        Assert.Matches("""^  calm_down +"Calm down"  [a-z-]+ \(dialogs/practice/moves/calm-down.yaml:[0-9]+\)$""", lines[1]);
        Assert.Equal(["The box is blue.", "  no move"], lines[2..]);
    }

    [Fact]
    public async Task What_is_read_wrong_in_a_file_is_listed_and_counted()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "lines.jsonl"), """
            {"text": "Calm down please.", "move": "calm_down", "fires": true}
            {"text": "The box is blue.", "move": "calm_down", "fires": true}
            {"text": "Thank you.", "move": "thanks", "fires": false}
            """);

        var ended = await Executable.RunAsync(_folder.FullName, "", "check", "--moves", "lines.jsonl", "--wrong", Content);

        Assert.Equal(1, ended.Code);
        Assert.StartsWith("lines.jsonl:2: misses calm_down: The box is blue.\nlines.jsonl:3: false thanks: Thank you.  [thanks/", ended.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 of 3 lines are read right.\n", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_what_is_known_of_its_lines_is_refused()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "lines.jsonl"), "{\"text\": \"Calm down please.\"}\n");

        var ended = await Executable.RunAsync(_folder.FullName, "", "check", "--moves", "lines.jsonl", Content);

        Assert.Equal(new Ended(1, "", "lines.jsonl:1: a line must be an object with \"text\", \"move\" and \"fires\"\n"), ended);
    }
}
