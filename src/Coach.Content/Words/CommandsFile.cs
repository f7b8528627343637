using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.People;
using Coach.Words;

namespace Coach.Content.Words;

[Describe("What people can ask the coach for, and the ways in which they write it.")]
internal sealed record CommandsFile
{
    [Describe("The commands by the name that the coach knows them by. The name itself is understood too.")]
    public required OrderedDictionary<string, CommandEntry> Commands { get; init; }
}

[Describe("One command.")]
internal sealed record CommandEntry : FileRecord
{
    [Describe("The words on its button. They are understood when typed, too."), Length(1, 40)]
    public required LocalText Title { get; init; }

    [Describe("Half a sentence for the help card: what it does."), Length(1, 120)]
    public required LocalText Hint { get; init; }

    [Describe("Ways people write it: English, Urdu, Roman Urdu, common misspellings. Capitals, accents and punctuation make no difference."), Length(1, 300)]
    public required IReadOnlyList<Said> SaidAs { get; init; }

    [Describe("Whom it is for; without this key it is for everybody."), AllowedValues("agent", "mentor", "manager", "trainer", "admin"), Length(1, 5)]
    public IReadOnlyList<string> Roles { get; init; } = [];

    [Describe("true when more words may follow, as in 'quiz empathy'.")]
    public bool TakesArgument { get; init; }

    [Describe("false when the help card leaves it out, because it means something only in the middle of something else.")]
    public bool InHelp { get; init; } = true;

    public Command ToCommand(string name) => new(name, Title, Hint, [.. SaidAs.Select(said => said.Text)], Roles.Aggregate(Coach.People.Roles.None, Add), TakesArgument) { InHelp = InHelp };

    /// <summary>All that is understood as this command.</summary>
    public IEnumerable<Said> Wordings(string name) =>
        [new(name, Line), new(Title.English, Line), .. Title.Urdu is { } urdu ? [new Said(urdu, Line)] : Array.Empty<Said>(), .. SaidAs];

    private static Roles Add(Roles roles, string role) => roles | Enum.Parse<Roles>(role, ignoreCase: true);
}
