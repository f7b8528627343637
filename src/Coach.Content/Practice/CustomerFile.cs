using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("A customer to practise with. The file's name is the customer's id.")]
internal sealed record CustomerFile : FileRecord
{
    [Describe("The full name, as the chat shows it."), Length(1, 60)]
    public required LocalText Name { get; init; }

    [Describe("The kind of business: telecom, banking, e-commerce, food-delivery, airline, electricity, insurance or internet."), RegularExpression("^(telecom|banking|e-commerce|food-delivery|airline|electricity|insurance|internet)$", ErrorMessage = "must be telecom, banking, e-commerce, food-delivery, airline, electricity, insurance or internet")]
    public required string Campaign { get; init; }

    [Describe("1 for a first week, 2 for a normal day, 3 for a hard call, 4 for a very hard one, 5 for the worst call of the year."), Range(1, 5)]
    public required int Difficulty { get; init; }

    [Describe("The tongues: en, ur (Urdu script), roman (Roman Urdu). The customer opens in the first."), AllowedValues("en", "ur", "roman"), Length(1, 3)]
    public required IReadOnlyList<string> Speaks { get; init; }

    [Describe("One or two sentences for the card that offers the call."), Length(1, 300)]
    public required LocalText About { get; init; }

    [Describe("What the agent's screen shows: the account, what policy allows and what it does not."), Length(1, 900)]
    public required LocalText Screen { get; init; }

    [Describe("The position: what they shout for."), Length(1, 300)]
    public required LocalText Demands { get; init; }

    [Describe("The interest: what would really help."), Length(1, 300)]
    public required LocalText Needs { get; init; }

    [Describe("How easily this one is calmed and inflamed.")]
    public required TemperamentEntry Temperament { get; init; }

    [Describe("The first words, in every tongue spoken; one is chosen."), Length(1, 400)]
    public required Wordings Opening { get; init; }

    [Describe("What the customer knows and tells when asked."), Length(1, 20)]
    public required IReadOnlyList<FactEntry> Facts { get; init; }

    [Describe("What the agent may do, and what brings the case nearer to a good end."), Length(1, 12)]
    public required IReadOnlyList<StepEntry> Steps { get; init; }

    [Describe("What policy forbids, and how the customer takes an honest no."), Length(1, 8)]
    public IReadOnlyList<LimitEntry> Limits { get; init; } = [];

    [Describe("What this customer cannot bear to hear."), Length(1, 8)]
    public IReadOnlyList<HotButtonEntry> HotButtons { get; init; } = [];

    [Describe("The good ends; two or more ways where the case allows."), Length(1, 6)]
    public required IReadOnlyList<EndEntry> Ends { get; init; }

    [Describe("Own words for some cues, in place of those in lines.yaml.")]
    public OrderedDictionary<string, ToneEntry> Lines { get; init; } = [];

    /// <param name="topics">The shared topics by their ids.</param>
    public Customer ToCustomer(string id, IReadOnlyDictionary<string, Topic> topics) => new(
        id, Name, Campaign, Difficulty, [.. Speaks.Select(Tongues.OfKey)], About, Screen, Demands, Needs,
        Temperament.ToTemperament(), Opening,
        [.. Facts.Select(fact => fact.ToFact(topics))],
        [.. Steps.Select(step => step.ToStep())],
        [.. Limits.Select(limit => limit.ToLimit())],
        [.. HotButtons.Select(button => button.ToHotButton())],
        [.. Ends.Select(end => end.ToEnd())],
        LinesFile.ToLines(Lines));
}

[Describe("How easily the customer is calmed and inflamed.")]
internal sealed record TemperamentEntry : FileRecord
{
    [Describe("The anger at the start: 40 annoyed, 70 hot, 90 furious."), Range(40, 95)]
    public required int Anger { get; init; }

    [Describe("The trust at the start: 20 after many broken promises, 50 for a first complaint."), Range(0, 80)]
    public required int Trust { get; init; }

    [Describe("How many lines without progress this one bears."), Range(1, 8)]
    public required int Patience { get; init; }

    [Describe("The anger from which on this one hangs up."), Range(80, 100)]
    public required int HangsUpAt { get; init; }

    [Describe("Moves that work half as well again on this one, as in empathy or ownership."), Length(1, 8)]
    public IReadOnlyList<Said> CalmedBy { get; init; } = [];

    [Describe("Moves that hurt this one half as much again, as in hold_request or calm_down."), Length(1, 8)]
    public IReadOnlyList<Said> InflamedBy { get; init; } = [];

    [Describe("true for one who insults the agent while hot: then the boundary script is practised.")]
    public bool Abusive { get; init; }

    public Temperament ToTemperament() => new(Anger, Trust, Patience, HangsUpAt, Moves(CalmedBy), Moves(InflamedBy), Abusive);

    private static ImmutableArray<Move> Moves(IReadOnlyList<Said> names) => [.. names.Select(said => MoveNames.Find(said.Text)).OfType<Move>()];
}
