using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("The shared voice: what any customer says at a cue, unless their own file has other words for it. A line may use {name}, the customer, and {agent}.")]
internal sealed record LinesFile : FileRecord
{
    [Describe("The cues.")]
    public required OrderedDictionary<string, ToneEntry> Lines { get; init; }

    public static ImmutableArray<CueLines> ToLines(OrderedDictionary<string, ToneEntry> lines) =>
        [.. lines.Select(line => Cues.Find(line.Key) is { } cue ? new CueLines(cue, line.Value.ToTones()) : null).OfType<CueLines>()];
}

[Describe("The same in three tones; one may be left out, then the nearest is used.")]
internal sealed record ToneEntry : FileRecord
{
    [Describe("From anger 70."), Length(1, 300)]
    public Wordings? Hot { get; init; }

    [Describe("From anger 40."), Length(1, 300)]
    public Wordings? Cross { get; init; }

    [Describe("Below."), Length(1, 300)]
    public Wordings? Calm { get; init; }

    public IEnumerable<(string Tone, Wordings Wordings)> Given()
    {
        if (Hot is not null)
            yield return ("hot", Hot);
        if (Cross is not null)
            yield return ("cross", Cross);
        if (Calm is not null)
            yield return ("calm", Calm);
    }

    public ToneLines ToTones() => new(Hot, Cross, Calm);
}

/// <summary>What files call the cues: <c>told-to-calm-down</c>.</summary>
internal static class Cues
{
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<Cue>().Select(Name)];

    public static string Name(Cue cue) => Rules.KeyOf(cue.ToString());

    public static Cue? Find(string name) => All.IndexOf(name) is >= 0 and var index ? (Cue)index : null;
}
