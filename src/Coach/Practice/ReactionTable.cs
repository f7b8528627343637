using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice;

/// <summary>What happens in a turn beside the moves: how the line bears on the case.</summary>
public enum Happening
{
    /// <summary>Something that a step needs was asked for and told.</summary>
    FactLearnt,
    StepDone,
    LimitToldWell,
    LimitToldBadly,

    /// <summary>All that a good end needs is there.</summary>
    EndInSight,

    /// <summary>A step was offered as a question.</summary>
    StepOffered,

    /// <summary>A step was taken without having asked what it needs.</summary>
    Guess,

    /// <summary>A solution before the customer was heard.</summary>
    TooSoon,
    AskedAgain,
    NoProgress,
    CameBackEmpty,
    PromiseMade,
    PromiseBroken,
    PromiseTakenBack,
    HotButton,
    Silence,
}

/// <summary>What must be so for a row to hold.</summary>
public enum Circumstance
{
    /// <summary>The move was not made before in this call.</summary>
    First,
    Again,
    Unheard,
    Heard,
    NothingTold,
    SomethingTold,

    /// <summary>A step was done or a limit told, in this line or before.</summary>
    CaseMoved,
    CaseStuck,
    Abused,
    NotAbused,
    EndInSight,
    NoEndInSight,
    Impatient,
    Waiting,
}

/// <summary>How a customer reacts: the first row that fits a move or a happening counts.</summary>
public sealed record ReactionTable(ReactionSettings Settings, ImmutableArray<ReactionRow> Rows)
{
    private readonly ILookup<Move, ReactionRow> _byMove = Rows.Where(row => row.Move is not null).ToLookup(row => row.Move.GetValueOrDefault());
    private readonly ILookup<Happening, ReactionRow> _byHappening = Rows.Where(row => row.Happening is not null).ToLookup(row => row.Happening.GetValueOrDefault());

    public IEnumerable<ReactionRow> Of(Move move) => _byMove[move];

    public IEnumerable<ReactionRow> Of(Happening happening) => _byHappening[happening];

    public ReactionRow? Row(string id) => Rows.FirstOrDefault(row => row.Id == id);
}

/// <summary>One row: either of a move or of a happening.</summary>
/// <param name="When">All of these must be so.</param>
/// <param name="Says">What the customer says about it; null for nothing.</param>
/// <param name="Because">Why it works like that on people.</param>
public sealed record ReactionRow(string Id, Move? Move, Happening? Happening, ImmutableArray<Circumstance> When, int Anger, int Trust, Cue? Says, LocalText Because);

/// <summary>The figures that hold for all rows.</summary>
/// <param name="MostCalming">How far one turn can calm.</param>
/// <param name="Floor">Words alone calm no further than this.</param>
/// <param name="Fade">What a good move made again is worth, in percent of the time before.</param>
/// <param name="CalmedBy">The weight in percent of moves that this customer is calmed by.</param>
/// <param name="InflamedBy">The weight in percent of moves that this customer is inflamed by.</param>
/// <param name="CalmsLess">By so many percent is worth less what calms, for each difficulty above 2.</param>
/// <param name="PromiseReturns">After how many turns a promise comes back.</param>
/// <param name="WaitsBorne">How many hold requests without coming back are borne.</param>
/// <param name="ContentBelow">The anger below which a customer lets a call end well.</param>
public sealed record ReactionSettings(int MostCalming, int Floor, int Fade, int CalmedBy, int InflamedBy, int CalmsLess, int PromiseReturns, int WaitsBorne, int ContentBelow);
