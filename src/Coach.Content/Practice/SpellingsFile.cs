using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("How people spell the same word, in Roman Urdu, in Urdu script and in shortened English.")]
internal sealed record SpellingsFile
{
    [Describe("One word a line: first its usual spelling, then the others, all without blanks inside. A pattern that has one of them finds all."), Length(0, 20_000)]
    public required IReadOnlyList<Said> Spellings { get; init; }
}
