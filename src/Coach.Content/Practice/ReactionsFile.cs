using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("How customers react: the first row that fits a move or a happening counts.")]
internal sealed record ReactionsFile : FileRecord
{
    [Describe("How far one turn can calm."), Range(1, 40)]
    public required int MostCalming { get; init; }

    [Describe("Words alone calm no further than this: below it somebody must take it on, or a step be done."), Range(40, 90)]
    public required int Floor { get; init; }

    [Describe("What a good move is worth when it is made again, in percent of the time before."), Range(0, 49)]
    public required int Fade { get; init; }

    [Describe("The weight in percent of moves by which this customer is calmed."), Range(100, 200)]
    public required int CalmedBy { get; init; }

    [Describe("The weight in percent of moves by which this customer is inflamed."), Range(100, 300)]
    public required int InflamedBy { get; init; }

    [Describe("By how many percent what calms is worth less, for each difficulty above 2."), Range(0, 20)]
    public required int CalmsLess { get; init; }

    [Describe("After how many turns a promise comes back."), Range(1, 6)]
    public required int PromiseReturns { get; init; }

    [Describe("How many hold requests without coming back are borne."), Range(1, 5)]
    public required int WaitsBorne { get; init; }

    [Describe("The anger below which a customer lets a call end well."), Range(20, 70)]
    public required int ContentBelow { get; init; }

    [Describe("The rows."), Length(1, 120)]
    public required IReadOnlyList<RowEntry> Rows { get; init; }

    public ReactionTable ToTable() => new(
        new ReactionSettings(MostCalming, Floor, Fade, CalmedBy, InflamedBy, CalmsLess, PromiseReturns, WaitsBorne, ContentBelow),
        [.. Rows.Select(row => row.ToRow())]);
}

[Describe("One row: of a move or of a happening.")]
internal sealed record RowEntry : FileRecord
{
    [Describe("Its name: debriefs refer to it."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("The move, as in open_question.")]
    public Said? Move { get; init; }

    [Describe("Or what happens: how the line bears on the case.")]
    public Happening? Happening { get; init; }

    [Describe("All of these must be so; without this key the row always fits."), AllowedValues("first", "again", "unheard", "heard", "nothing-told", "something-told", "case-moved", "case-stuck", "abused", "not-abused", "end-in-sight", "no-end-in-sight", "impatient", "waiting"), Length(1, 4)]
    public IReadOnlyList<string> When { get; init; } = [];

    [Describe("By how much the anger changes; less than 0 calms."), Range(-20, 40)]
    public required int Anger { get; init; }

    [Describe("By how much the trust changes."), Range(-40, 20)]
    public required int Trust { get; init; }

    [Describe("The cue that the customer speaks at; without this key nothing is said about it.")]
    public Cue? Says { get; init; }

    [Describe("Why it works like that on people: shown in the debrief."), Length(1, 300)]
    public required LocalText Because { get; init; }

    public ReactionRow ToRow() => new(
        Id, Move is null ? null : MoveNames.Find(Move.Text), Happening,
        [.. When.Select(word => Enum.GetValues<Circumstance>().First(one => Rules.KeyOf(one.ToString()) == word))],
        Anger, Trust, Says, Because);
}
