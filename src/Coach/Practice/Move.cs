using System.Collections.Immutable;
using System.Text.Json;

namespace Coach.Practice;

/// <summary>Something that an agent does with a line, good or bad.</summary>
public enum Move
{
    Greeting,
    Empathy,
    Apology,
    Paraphrase,
    Ownership,
    OpenQuestion,
    Verify,
    Solution,
    TimeCommitment,
    HonestLimit,
    Reassurance,
    Thanks,
    ClosingCheck,
    HoldRequest,
    Boundary,
    CalmDown,
    Dismissive,
    Blame,
    Arguing,
    PolicyHiding,
    Sarcasm,
    Overpromise,
    Rude,
    Jargon,
}

/// <summary>What files call the moves: <c>open_question</c>.</summary>
public static class MoveNames
{
    private static readonly ImmutableDictionary<string, Move> ByName = Enum.GetValues<Move>().ToImmutableDictionary(Name, StringComparer.Ordinal);

    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<Move>().Select(Name)];

    public static string Name(this Move move) => JsonNamingPolicy.SnakeCaseLower.ConvertName(move.ToString());

    public static Move? Find(string name) => ByName.TryGetValue(name, out var move) ? move : null;

    /// <summary>Whether it makes things worse, whenever it is made.</summary>
    public static bool IsBad(this Move move) => move >= Move.CalmDown;
}
