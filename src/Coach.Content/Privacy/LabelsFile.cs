using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Words;

namespace Coach.Content.Privacy;

[Describe("What the page with somebody's own data calls the things that are kept.")]
internal sealed record LabelsFile
{
    [Describe("The names by the key that stands in the JSON file.")]
    public required OrderedDictionary<string, LabelEntry> Labels { get; init; }
}

[Describe("A name of one to five words.")]
internal sealed record LabelEntry : FileRecord
{
    [Describe("In English."), Length(1, 80)]
    public required string En { get; init; }

    [Describe("In Urdu."), Length(1, 80)]
    public required string Ur { get; init; }

    public LocalText ToText() => new(En, Ur);
}
