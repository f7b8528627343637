using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice;

/// <summary>A customer to practise with: who they are, what happened, what would help and what may not be given. Patterns are kept as their text.</summary>
/// <param name="Difficulty">1 for a first week to 5 for the worst call of the year.</param>
/// <param name="Speaks">The first is the one in which the customer opens.</param>
/// <param name="Screen">What the agent's screen shows.</param>
/// <param name="Demands">What they shout for.</param>
/// <param name="Needs">What would really help.</param>
public sealed record Customer(
    string Id,
    LocalText Name,
    string Campaign,
    int Difficulty,
    ImmutableArray<Tongue> Speaks,
    LocalText About,
    LocalText Screen,
    LocalText Demands,
    LocalText Needs,
    Temperament Temperament,
    Wordings Opening,
    ImmutableArray<Fact> Facts,
    ImmutableArray<Step> Steps,
    ImmutableArray<Limit> Limits,
    ImmutableArray<HotButton> HotButtons,
    ImmutableArray<GoodEnd> Ends,
    ImmutableArray<CueLines> Lines)
{
    public Tongue FirstTongue => Speaks[0];

    /// <summary>The good ends that the case comes to: all but those by the boundary script.</summary>
    public IEnumerable<GoodEnd> CaseEnds() => Ends.Where(end => end.Kind is not Ending.Boundary);

    /// <summary>The end by the boundary script; null for a customer without one.</summary>
    public GoodEnd? BoundaryEnd() => Ends.FirstOrDefault(end => end.Kind is Ending.Boundary);

    /// <summary>The tongue in which the customer answers a line written in another.</summary>
    public Tongue Answers(Tongue spoken) => Speaks.Contains(spoken) ? spoken
        : spoken is Tongue.Urdu && Speaks.Contains(Tongue.RomanUrdu) ? Tongue.RomanUrdu
        : spoken is Tongue.RomanUrdu && Speaks.Contains(Tongue.Urdu) ? Tongue.Urdu
        : FirstTongue;
}

/// <param name="Patience">How many turns without progress are borne.</param>
/// <param name="HangsUpAt">The anger from which on the customer hangs up.</param>
/// <param name="Abusive">Insults the agent while hot.</param>
public sealed record Temperament(int Anger, int Trust, int Patience, int HangsUpAt, ImmutableArray<Move> CalmedBy, ImmutableArray<Move> InflamedBy, bool Abusive);

/// <summary>Something that the customer knows.</summary>
/// <param name="Asked">Patterns of questions for it; those of its topic are among them.</param>
/// <param name="Topic">The topic whose wordings it took; null for none.</param>
/// <param name="Volunteers">Told by itself when asked openly.</param>
/// <param name="Identity">Told to prove who they are.</param>
/// <param name="Ask">How it is asked well; none where its name is asked for.</param>
/// <param name="Back">How it is said back to the customer, as part of a sentence; null where it is not worth saying back.</param>
public sealed record Fact(string Id, LocalText About, string? Topic, ImmutableArray<string> Asked, Wordings Says, bool Volunteers, bool Identity, Wordings Ask, Wordings? Back = null);

/// <summary>Something that the agent may do and that brings the case nearer.</summary>
/// <param name="Needs">Facts to learn and steps to do before; else it is a guess.</param>
public sealed record Step(string Id, LocalText About, ImmutableArray<string> Done, Wordings Say, ImmutableArray<string> Needs, Wordings Reply);

/// <summary>Something that policy forbids.</summary>
/// <param name="Promised">Patterns of promising it all the same.</param>
/// <param name="Told">Patterns of the plain no.</param>
public sealed record Limit(string Id, LocalText About, ImmutableArray<string> Promised, ImmutableArray<string> Told, Wordings Say, Wordings Reply);

/// <summary>What this customer cannot bear to hear.</summary>
public sealed record HotButton(string Id, ImmutableArray<string> When, int Anger, Wordings Reply);

/// <summary>One way in which the call ends well.</summary>
/// <param name="Needs">Steps done and limits told; none for an end by the boundary script.</param>
public sealed record GoodEnd(string Id, Ending Kind, LocalText About, ImmutableArray<string> Needs, Wordings Says);

/// <summary>Own words for a cue, in place of the shared ones.</summary>
public sealed record CueLines(Cue Cue, ToneLines Lines);

/// <summary>The same in three tones; a tone may be left out.</summary>
public sealed record ToneLines(Wordings? Hot, Wordings? Cross, Wordings? Calm)
{
    /// <summary>The tone's wordings, or those of the nearest tone that has any.</summary>
    public Wordings In(MoodBand band) => (band switch
    {
        MoodBand.Hot => Hot ?? Cross ?? Calm,
        MoodBand.Cross => Cross ?? Hot ?? Calm,
        _ => Calm ?? Cross ?? Hot,
    }) ?? Wordings.None;
}
