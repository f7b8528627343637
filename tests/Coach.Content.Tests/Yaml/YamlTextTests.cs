using System.Text;

namespace Coach.Content.Tests.Yaml;

public sealed class YamlTextTests : IDisposable
{
    private const string File = "dialogs/quiz/questions/empathy.yaml";

    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void A_tab_before_a_key() => Told("2: the line begins with a tab: indent with blanks", "skill: empathy\n\tquestions: []\n");

    [Fact]
    public void A_byte_order_mark() => Told("1: the file begins with an invisible mark (BOM): save it with the encoding 'UTF-8', not 'UTF-8 with BOM'", "\uFEFFskill: empathy\n");

    [Fact]
    public void A_letter_in_another_encoding() =>
        Told("3: here stands a letter that is not UTF-8: save the file with the encoding 'UTF-8'", [.. "skill: empathy\n\n# caf"u8, 0xE9, .. "\n"u8]);

    [Fact]
    public void A_file_saved_as_UTF_16() =>
        Told("1: here stands a letter that is not UTF-8: save the file with the encoding 'UTF-8'", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("skill: empathy")]);

    [Fact]
    public void A_file_saved_as_UTF_16_without_its_mark() =>
        Told("1: an invisible control character stands in this line: delete the line and write it anew", Encoding.Unicode.GetBytes("skill: empathy"));

    [Fact]
    public void A_line_separator_that_an_editor_does_not_count() =>
        Told("2: an invisible control character stands in this line: delete the line and write it anew", "skill: empathy\n# a\u2028b\n");

    [Fact]
    public void A_huge_file() => Told("1: the file is larger than 1 MB: split it into several", new byte[1024 * 1024 + 1]);

    [Fact]
    public void A_file_that_cannot_be_opened()
    {
        var path = Path.Combine(_dialogs.Delete(Dialogs.Questions).Path, Dialogs.Questions);
        System.IO.File.CreateSymbolicLink(path, "nowhere.yaml");

        Assert.Equal([$"{File}:1: the file cannot be opened: close it in other programs, and check that the coach may read it"], _dialogs.Problems());
    }

    [Fact]
    public void Windows_line_ends_are_fine()
    {
        var path = Path.Combine(_dialogs.Path, Dialogs.Questions);
        _dialogs.Write(Dialogs.Questions, System.IO.File.ReadAllText(path).ReplaceLineEndings("\r\n"));

        Assert.Equal("dialogs/quiz/questions/empathy.yaml:3", Assert.Single(_dialogs.Playbook().Questions).Source);
    }

    private void Told(string problem, string text) => Told(problem, Encoding.UTF8.GetBytes(text));

    private void Told(string problem, byte[] file) => Assert.Equal([$"{File}:{problem}"], _dialogs.Write(Dialogs.Questions, file).Problems());
}
