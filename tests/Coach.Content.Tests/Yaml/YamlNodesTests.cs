namespace Coach.Content.Tests.Yaml;

public sealed class YamlNodesTests : IDisposable
{
    private const string File = "dialogs/quiz/questions/empathy.yaml";

    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void An_empty_file() => Told("1: the file is empty: delete it, or write its first key", "# nothing yet\n");

    [Fact]
    public void A_key_written_twice() => Told("4: 'skill' is written twice: it already stands in line 1", """
        skill: empathy
        questions:
          - {id: a, kind: single, difficulty: 1, ask: {en: q}, options: [{text: {en: x}, right: true, because: {en: x}}, {text: {en: y}, because: {en: y}}]}
        skill: empathy
        """);

    [Fact]
    public void An_anchor() => Told("1: '&' names a place, which is not possible here: put quotes around a text that begins with '&'", "skill: &s empathy");

    [Fact]
    public void An_alias() =>
        Told("2: '*' refers to another place, which is not possible here: write it out, or put quotes around a text that begins with '*'", "skill: empathy\nquestions: *all");

    [Fact]
    public void A_tag() => Told("1: '!' names a type, which is not possible here: put quotes around a text that begins with '!'", "skill: !empathy");

    [Fact]
    public void A_tag_that_is_no_address() => Told("1: '!' names a type, which is not possible here: put quotes around a text that begins with '!'", "skill: !!] x");

    [Fact]
    public void A_second_document() => Told("2: '---' begins a second document: a file holds one", "skill: empathy\n---\nskill: empathy");

    [Fact]
    public void A_key_that_is_no_word() => Told("1: a key must be a word", "? [skill]\n: empathy");

    [Fact]
    public void A_text_with_a_colon_without_quotes() =>
        Told("1: a text with ': ' in it needs quotes around it, or this line is indented too far", "skill: empathy: the first");

    [Fact]
    public void A_quotation_mark_that_is_not_closed() => Told("1: the quotation mark that opens here is not closed", "skill: \"empathy\nquestions: []");

    [Fact]
    public void A_backslash_between_double_quotes() =>
        Told("1: between double quotes '\\' is a sign of its own: write it twice, or use single quotes", "skill: \"em\\pathy\"");

    [Fact]
    public void A_bracket_that_is_not_closed() => Told("1: a bracket that opens here or above is not closed", "skill: [empathy\nquestions: []");

    [Fact]
    public void A_text_that_begins_with_a_sign() => Told("1: a text that begins with this sign needs quotes around it", "skill: @empathy");

    [Fact]
    public void A_placeholder_without_quotes() => Told(
        "1: this line does not fit the one above it: check the indentation, a ':' behind the key, and quotes around a text that begins with { [ or a quotation mark",
        "skill: {name} is here");

    [Fact]
    public void A_line_that_is_indented_wrongly() => Told(
        "3: this line does not fit the one above it: check the indentation, a ':' behind the key, and quotes around a text that begins with { [ or a quotation mark",
        "skill:\n  en: x\n ur: y");

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Nesting_without_end(string opening)
    {
        var problem = Assert.Single(_dialogs.Write(Dialogs.Questions, string.Concat(Enumerable.Repeat(opening, 1024 * 1024 / opening.Length))).Problems());

        Assert.Equal($"{File}:1: lists and keys are nested more than 12 deep here", problem);
    }

    [Fact]
    public void Aliases_of_aliases_are_refused_before_they_grow()
    {
        var lines = Enumerable.Range(1, 9).Select(level => $"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat(level is 1 ? "lol" : $"*l{level - 1}", 9))}]");

        Told("1: '&' names a place, which is not possible here: put quotes around a text that begins with '&'", string.Join('\n', lines));
    }

    [Fact]
    public void No_spoilt_file_throws()
    {
        var good = System.IO.File.ReadAllBytes(Path.Combine(_dialogs.Path, Dialogs.Questions));
        const string signs = "[]{}:-?'\"&*!|>%@#\n\t, a\\\u0001";
        var seed = new Random(20);
        for (var round = 0; round < 500; round++)
        {
            var spoilt = (byte[])good.Clone();
            for (var hit = 0; hit < 1 + round % 5; hit++)
                spoilt[seed.Next(spoilt.Length)] = (byte)signs[seed.Next(signs.Length)];
            _dialogs.Write(Dialogs.Questions, spoilt[..seed.Next(spoilt.Length / 2, spoilt.Length)]);

            if (ContentFolder.Read(_dialogs.Path) is ContentResult.Bad { Problems: var problems })
                Assert.All(problems, problem => Assert.InRange(problem.Line, 1, 40));
        }
    }

    private void Told(string problem, string text) => Assert.Equal([$"{File}:{problem}"], _dialogs.Write(Dialogs.Questions, text).Problems());
}
