using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("Lists of words that patterns use by name: <place> stands for any entry of the list 'place'.")]
internal sealed record ListsFile
{
    [Describe("The lists by their names.")]
    public required OrderedDictionary<string, ListEntry> Lists { get; init; }
}

[Describe("One list.")]
internal sealed record ListEntry : FileRecord
{
    [Describe("What its entries have in common, for whoever looks for the right list."), Length(1, 200)]
    public required string Means { get; init; }

    [Describe("Its entries: patterns, which may use other lists."), Length(1, 500)]
    public required IReadOnlyList<Said> Of { get; init; }
}
