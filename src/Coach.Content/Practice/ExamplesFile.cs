using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("Lines that show a move, and lines that only look like it: each must be read right.")]
internal sealed record ExamplesFile
{
    [Describe("The move, as in open_question. The file is called after it.")]
    public required Said Move { get; init; }

    [Describe("Lines that show it, in any language."), Length(1, 1000)]
    public required IReadOnlyList<Said> Shows { get; init; }

    [Describe("Lines that do not, best close to those that do: one word makes the difference."), Length(0, 1000)]
    public required IReadOnlyList<Said> Not { get; init; }

    public IEnumerable<MoveExample> ToExamples(Move move, string path) =>
    [
        .. Shows.Select(said => new MoveExample(move, said.Text, Fires: true, path, said.Line)),
        .. Not.Select(said => new MoveExample(move, said.Text, Fires: false, path, said.Line)),
    ];
}
